package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples of the command line with all that it writes of them, against the schemas. */
class SampleAnswersTest {

  private static final Path SAMPLES = Path.of("..", "jkp-examples", "samples");
  private static final Path CLAIMS = SAMPLES.resolve("claims");
  private static final Jkp JKP = Jkp.standard();

  static Stream<Path> samples() throws IOException {
    return Stream.concat(files(SAMPLES), files(CLAIMS));
  }

  private static Stream<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  @Test
  void allAreThere() throws IOException {
    assertThat(files(SAMPLES)).hasSize(14);
    assertThat(files(CLAIMS)).hasSize(8);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theWholeAnswerIsAsItsSchemaSaysAndIsReadBackAndReproduced(Path file) throws IOException {
    String json = Files.readString(file);
    boolean isClaim = file.getParent().equals(CLAIMS);
    Claim claim = isClaim ? JkpJson.readClaim(json).claim() : Claim.of(JkpJson.readCase(json));
    LocalDate asOf = isClaim ? JkpJson.readClaim(json).dayOfAnswer() : dayOf(claim.facts());
    Answer answer = whole(claim, asOf);
    String written = JkpJson.writePretty(answer);

    assertThat(SchemaTest.errors(isClaim ? "claim" : "case", json)).isEmpty();
    assertThat(SchemaTest.errors("answer", written)).isEmpty();
    assertThat(JkpJson.read(written, Answer.class)).isEqualTo(answer);
    assertThat(JkpJson.reproduces(JkpJson.read(written, Answer.class), claim).differing())
        .isEmpty();
  }

  private static LocalDate dayOf(JkpCase facts) {
    return facts.asOf().orElseGet(facts::latestDay);
  }

  /** With the parts that are only there where somebody asks. */
  private static Answer whole(Claim claim, LocalDate asOf) {
    return JKP.answer(claim, asOf).toBuilder()
        .factsDigest(JkpJson.factsDigest(claim, asOf))
        .interpretationEffects(JKP.interpretationEffects(claim, asOf))
        .remedies(JKP.remedies(claim, asOf))
        .build();
  }
}
