package io.github.jkpsdk.examples.told;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.examples.told.Told.Detail;
import io.github.jkpsdk.explanation.AnswerExplanation.Reader;
import io.github.jkpsdk.explanation.ExplainedFinding;
import io.github.jkpsdk.json.CaseOrClaim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences are short also with days, sums and names in them. */
class SentencesTest {

  private static final int MOST_WORDS = 20;
  private static final Jkp JKP = Jkp.standard();

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("samples"), 2)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> !file.getParent().endsWith("laws"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void areShort(Path sample) throws IOException {
    Answer answer = answer(CaseOrClaim.read(Files.readAllBytes(sample)));
    for (Locale language : List.of(Locale.forLanguageTag("id"), Locale.ENGLISH)) {
      for (Reader reader : List.of(Reader.WORKER, Reader.OTHERS)) {
        assertThat(said(new Told(answer, reader, Detail.ALL, language)))
            .isNotEmpty()
            .flatMap(SentencesTest::sentences)
            .allSatisfy(
                sentence ->
                    assertThat(sentence.strip().split("\\s+"))
                        .as(sentence)
                        .hasSizeLessThanOrEqualTo(MOST_WORDS));
      }
    }
  }

  private static Answer answer(CaseOrClaim file) {
    Answer answer = file.answer(JKP, Optional.empty());
    Claim claim = file.claim();
    return answer.toBuilder()
        .interpretationEffects(JKP.interpretationEffects(claim, answer.asOf()))
        .remedies(JKP.remedies(claim, answer.asOf()))
        .build();
  }

  private static List<String> said(Told told) {
    Stream<String> items =
        Stream.of(told.first(), told.then(), told.rest())
            .flatMap(List::stream)
            .flatMap(part -> part.items().stream())
            .flatMap(item -> Stream.of(item.text(), item.how()));
    Stream<String> conditions = told.conditions().stream().map(ExplainedFinding::sentence);
    return Stream.of(Stream.of(told.headline()), items, conditions).flatMap(all -> all).toList();
  }

  /** What stands in brackets is read beside the sentence; a colon or semicolon gives pause. */
  private static List<String> sentences(String text) {
    return List.of(text.replaceAll(" \\([^()]*\\)", "").split("[.;:?](?=\\s|$)"));
  }
}
