package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.examples.cli.Report.Order;
import java.io.InputStream;
import java.io.OutputStream;
import picocli.CommandLine.Command;

/** Answers one case or claim: a report for people, or JSON. */
@Command(
    name = "assess",
    footerHeading = JkpCommand.EXAMPLES,
    footer = {
      "  jkp assess jkp-examples/samples/berhak-2026.json --lang en",
      "  jkp assess jkp-examples/samples/berhak-2026.json --all --as-of 2026-06-20"
    },
    description = "Tells whether a worker is entitled, why, who pays, how much, and by when.")
final class AssessCommand extends ReadingCommand {

  AssessCommand(InputStream standardInput, OutputStream standardOutput) {
    super(standardInput, standardOutput, Order.CONDITIONS_FIRST);
  }
}
