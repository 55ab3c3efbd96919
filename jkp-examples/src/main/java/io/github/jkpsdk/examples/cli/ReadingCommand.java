package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.examples.cli.Report.Detail;
import io.github.jkpsdk.examples.cli.Report.Order;
import io.github.jkpsdk.json.CaseOrClaim;
import io.github.jkpsdk.json.JkpJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import picocli.CommandLine.Option;

/** A command that prints the whole answer, to be read. */
abstract class ReadingCommand extends FileCommand {

  private final Order order;

  @Option(names = "--json", description = "Print the answer as JSON.")
  private boolean json;

  @Option(
      names = "--all",
      description = "Print every condition with its reason, also those that are met.")
  private boolean all;

  ReadingCommand(InputStream standardInput, OutputStream standardOutput, Order order) {
    super(standardInput, standardOutput);
    this.order = order;
  }

  @Override
  final void show(CaseOrClaim file, Questions questions) throws IOException {
    Answer answer = questions.wholeAnswer(file);
    if (json) {
      print(JkpJson.writePretty(answer) + "\n");
    } else {
      print(inColours(Report.of(answer, order, all ? Detail.ALL : Detail.BRIEF, locale())));
    }
  }
}
