package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.examples.cli.Report.Order;
import java.io.InputStream;
import java.io.OutputStream;
import picocli.CommandLine.Command;

/** Answers one case or claim, its months first: a report for people, or JSON. */
@Command(
    name = "claim",
    footerHeading = JkpCommand.EXAMPLES,
    footer = {"  jkp claim jkp-examples/samples/claims/lancar-enam-bulan.json"},
    description = {
      "Tells where the six months of a claim stand, and what to do next and by when.",
      "The same answer as assess, months first."
    })
final class ClaimCommand extends ReadingCommand {

  ClaimCommand(InputStream standardInput, OutputStream standardOutput) {
    super(standardInput, standardOutput, Order.MONTHS_FIRST);
  }
}
