package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.examples.told.Item;
import io.github.jkpsdk.examples.told.Part;
import io.github.jkpsdk.examples.told.Told;
import io.github.jkpsdk.examples.told.Told.Detail;
import io.github.jkpsdk.explanation.AnswerExplanation.Reader;
import io.github.jkpsdk.json.CaseOrClaim;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** Tells the answer in a few lines, to send to a worker by telephone. */
@Command(
    name = "summary",
    footerHeading = JkpCommand.EXAMPLES,
    footer = {"  jkp summary jkp-examples/samples/berhak-2026.json"},
    description = {
      "Tells what a case or a claim comes to in at most eight lines, to send as a message.",
      "The lines are not broken: whatever shows them does that."
    })
final class SummaryCommand extends FileCommand {

  private static final int MOST_ITEMS = 3;
  private static final int MOST_SUMS = 4;

  private static final Set<Part.Kind> TOLD =
      EnumSet.of(Part.Kind.OWED, Part.Kind.OTHER_CLAIMS, Part.Kind.NEXT, Part.Kind.OTHERS);

  SummaryCommand(InputStream standardInput, OutputStream standardOutput) {
    super(standardInput, standardOutput);
  }

  @Override
  void show(CaseOrClaim file, Questions questions) throws IOException {
    print(String.join("\n", lines(questions.wholeAnswer(file))) + "\n");
  }

  private List<String> lines(Answer answer) {
    Told told = new Told(answer, Reader.WORKER, Detail.BRIEF, locale());
    List<String> lines = new ArrayList<>();
    lines.add(told.headline());
    lines.add(told.asked());
    told.first().stream()
        .filter(part -> part.kind() == Part.Kind.MONEY)
        .map(SummaryCommand::joined)
        .forEach(lines::add);
    Stream.of(told.first(), told.then())
        .flatMap(List::stream)
        .filter(part -> TOLD.contains(part.kind()))
        .flatMap(part -> part.items().stream())
        .limit(MOST_ITEMS)
        .map(item -> "- " + item.text())
        .forEach(lines::add);
    if (answer.next().stream().anyMatch(step -> step.holder() == Duty.Holder.PARTICIPANT)) {
      lines.add(told.texts().text("where"));
    }
    lines.add(told.texts().text("noAdvice"));
    return lines;
  }

  private static String joined(Part part) {
    return part.items().stream().map(Item::text).limit(MOST_SUMS).collect(Collectors.joining(" "));
  }
}
