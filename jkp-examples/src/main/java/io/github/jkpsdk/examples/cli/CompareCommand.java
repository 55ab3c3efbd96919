package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.examples.told.Item;
import io.github.jkpsdk.examples.told.Part;
import io.github.jkpsdk.examples.told.Told;
import io.github.jkpsdk.examples.told.Told.Detail;
import io.github.jkpsdk.explanation.AnswerExplanation.Reader;
import io.github.jkpsdk.json.CaseOrClaim;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how two answers differ: of two files, two days, two readings of the law or two laws. */
@Command(
    name = "compare",
    footerHeading = JkpCommand.EXAMPLES,
    footer = {"  jkp compare jkp-examples/samples/berhak-2026.json --then-as-of 2026-07-21"},
    description = {
      "Tells what differs between two answers, and nothing else: of two files, or of one file on"
          + " two days, under two interpretations or two laws.",
      "A is the first answer, B the second."
    })
final class CompareCommand extends FileCommand {

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "SECOND",
      description = "The second case or claim; the same as the first unless given.")
  private @Nullable String second;

  @Option(
      names = "--then-as-of",
      paramLabel = "DATE",
      description = "The day to answer the second for; as for the first unless given.")
  private @Nullable LocalDate thenAsOf;

  @Option(
      names = "--then-interpretation",
      paramLabel = "KEY=VALUE",
      description = "An interpretation for the second alone; repeatable, once for each point.")
  private List<String> thenInterpretations = new ArrayList<>();

  @Option(
      names = "--then-rulebook",
      paramLabel = "FILE",
      description = "A what-if law for the second alone.")
  private @Nullable String thenRulebook;

  CompareCommand(InputStream standardInput, OutputStream standardOutput) {
    super(standardInput, standardOutput);
  }

  @Override
  void show(CaseOrClaim file, Questions questions) throws IOException {
    Answer first = questions.wholeAnswer(file);
    Questions then = options().otherwise(thenInterpretations, thenRulebook, thenAsOf);
    CaseOrClaim other = second == null ? file : read(new Source(second));
    print(differences(told(first), told(then.wholeAnswer(other))));
  }

  private Told told(Answer answer) {
    return new Told(answer, Reader.WORKER, Detail.BRIEF, locale());
  }

  private String differences(Told first, Told second) {
    Page page = new Page();
    if (!first.headline().equals(second.headline())) {
      page.indented("A: ", "   ", first.headline()).indented("B: ", "   ", second.headline());
    }
    Map<Part.Kind, Part> before = parts(first);
    Map<Part.Kind, Part> after = parts(second);
    for (Part.Kind kind : Part.Kind.values()) {
      differences(
          page, Optional.ofNullable(before.get(kind)), Optional.ofNullable(after.get(kind)));
    }
    String text = page.toString();
    return text.isEmpty() ? first.texts().text("same") + "\n" : text;
  }

  private static Map<Part.Kind, Part> parts(Told told) {
    Map<Part.Kind, Part> parts = new LinkedHashMap<>();
    Stream.of(told.first(), told.then(), told.rest())
        .flatMap(List::stream)
        .forEach(part -> parts.put(part.kind(), part));
    return parts;
  }

  private static void differences(Page page, Optional<Part> first, Optional<Part> second) {
    List<String> before = texts(first);
    List<String> after = texts(second);
    if (!before.equals(after)) {
      String heading = first.or(() -> second).orElseThrow().heading();
      page.heading(heading.toUpperCase(Locale.ROOT));
      before.stream()
          .filter(text -> !after.contains(text))
          .forEach(text -> page.indented("  A: ", "     ", text));
      after.stream()
          .filter(text -> !before.contains(text))
          .forEach(text -> page.indented("  B: ", "     ", text));
    }
  }

  private static List<String> texts(Optional<Part> part) {
    return part.stream().flatMap(one -> one.items().stream()).map(Item::text).toList();
  }
}
