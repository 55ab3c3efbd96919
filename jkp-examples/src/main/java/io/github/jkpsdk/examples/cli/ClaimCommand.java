package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.claim.ClaimOverview;
import io.github.jkpsdk.json.ClaimFile;
import io.github.jkpsdk.json.JkpJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Answers one claim: a report for people, or JSON. */
@Command(
    name = "claim",
    description = "Tells where the six months of a claim stand, and what to do next and by when.")
final class ClaimCommand extends FileCommand {

  @Option(names = "--json", description = "Print the answer as JSON.")
  private boolean json;

  ClaimCommand(InputStream standardInput, OutputStream standardOutput) {
    super(standardInput, standardOutput);
  }

  @Override
  void answer(InputStream in, Answers answers) throws IOException {
    ClaimOverview overview = answers.overview(JkpJson.read(in, ClaimFile.class));
    print(
        json
            ? JkpJson.writePretty(overview) + "\n"
            : inColours(ClaimReport.of(overview, answers.jkp(), locale())));
  }
}
