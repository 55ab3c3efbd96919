package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.Standing;
import io.github.jkpsdk.explanation.AnswerExplanation;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.json.CaseOrClaim;
import io.github.jkpsdk.money.Rupiah;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** Tells the answer in a few lines, to send to a worker by telephone. */
@Command(
    name = "summary",
    description = {
      "Tells what a case or a claim comes to in at most eight lines, to send as a message.",
      "The lines are not broken: whatever shows them does that."
    })
final class SummaryCommand extends FileCommand {

  private static final int MOST_STEPS = 3;

  SummaryCommand(InputStream standardInput, OutputStream standardOutput) {
    super(standardInput, standardOutput);
  }

  @Override
  void show(CaseOrClaim file, Questions questions) throws IOException {
    print(String.join("\n", lines(questions.wholeAnswer(file))) + "\n");
  }

  private List<String> lines(Answer answer) {
    ReportText texts = new ReportText(locale());
    AnswerExplanation words = Explanation.of(answer, locale());
    List<String> lines = new ArrayList<>();
    lines.add(words.headline());
    lines.add(texts.text("stateOn") + " " + texts.wording().day(answer.asOf()) + ".");
    if (answer.standing().state() == Standing.State.NOT_ENTITLED) {
      words.otherClaims().stream().limit(1).map(claim -> "- " + claim).forEach(lines::add);
    } else {
      lines.add(money(answer, texts));
    }
    words.next().stream().limit(MOST_STEPS).map(step -> "- " + step.sentence()).forEach(lines::add);
    lines.add(texts.text("where"));
    lines.add(texts.text("noAdvice"));
    return lines;
  }

  private static String money(Answer answer, ReportText texts) {
    return Stream.of(
            sum("claim.paid", answer.paid(), texts),
            sum("claim.outstanding", answer.outstanding(), texts))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private static Optional<String> sum(String key, Optional<Rupiah> sum, ReportText texts) {
    return sum.map(amount -> texts.text(key) + " " + texts.wording().amount(amount) + ".");
  }
}
