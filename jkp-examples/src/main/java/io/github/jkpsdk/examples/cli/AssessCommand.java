package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.Answer;
import io.github.jkpsdk.json.JkpJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Answers one case: a report for people, or JSON. */
@Command(
    name = "assess",
    description = "Tells whether a worker is entitled, why, who pays, how much, and by when.")
final class AssessCommand extends FileCommand {

  @Option(names = "--json", description = "Print the answer as JSON.")
  private boolean json;

  AssessCommand(InputStream standardInput, OutputStream standardOutput) {
    super(standardInput, standardOutput);
  }

  @Override
  void answer(InputStream in, Answers answers) throws IOException {
    Answer answer = answers.answer(JkpJson.readCase(in));
    print(json ? JkpJson.writePretty(answer) + "\n" : inColours(Report.of(answer, locale())));
  }
}
