package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.examples.html.HtmlReport;
import io.github.jkpsdk.examples.html.Subject;
import io.github.jkpsdk.json.CaseOrClaim;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the answer to a case or a claim as one HTML page. */
@Command(
    name = "report",
    footerHeading = JkpCommand.EXAMPLES,
    footer = {
      "  jkp report jkp-examples/samples/berhak-2026.json -o report.html",
      "  jkp report jkp-examples/samples/berhak-2026.json --for adviser -o dossier.html"
    },
    description = {
      "Writes one HTML page about a case or a claim: verdict, next steps, timeline, amounts.",
      "It needs no network, and can be printed or read on a phone."
    })
final class ReportCommand extends FileCommand {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|-",
      required = true,
      description = "The file to write; one that is there is replaced. - for standard output.")
  private String output = "";

  @Option(
      names = "--for",
      paramLabel = "worker|adviser|employer",
      description =
          "Whom the page is for: the worker, unless given; an adviser, with every condition, text"
              + " and reading; the employer, with its duties and what it owes.")
  private HtmlReport.Form form = HtmlReport.Form.WORKER;

  @Option(
      names = "--svg",
      paramLabel = "months|claim",
      description =
          "Write a drawing alone, as SVG: the months of contributions, or the course of the claim.")
  private HtmlReport.@Nullable Chart chart;

  ReportCommand(InputStream standardInput, OutputStream standardOutput) {
    super(standardInput, standardOutput);
  }

  @Override
  OutputFile output() {
    return new OutputFile(output);
  }

  @Override
  void show(CaseOrClaim file, Questions questions) throws IOException {
    Subject subject =
        new Subject(questions.jkp(), file.claim().facts(), questions.wholeAnswer(file));
    print(
        chart == null
            ? HtmlReport.of(subject, form, locale())
            : HtmlReport.drawing(subject, chart, locale()));
  }
}
