package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.examples.cli.Report.Order;
import io.github.jkpsdk.examples.told.Told.Detail;
import io.github.jkpsdk.json.CaseOrClaim;
import io.github.jkpsdk.json.JkpJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** A command that prints the whole answer, to be read. */
abstract class ReadingCommand extends FileCommand {

  private static final int NARROWEST = 60;
  private static final int WIDEST = 120;

  private final Order order;

  @Option(names = "--json", description = "Print the answer as JSON.")
  private boolean json;

  @Option(
      names = "--all",
      description = "Print every condition with its reason, also those that are met.")
  private boolean all;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "How wide the text may be, 60 to 120; that of the terminal unless given.")
  private int width;

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
      print(inColours(Report.of(answer, order, detail(), columns(), locale())));
    }
  }

  @Override
  final void requireOptions() {
    if (width != 0 && (width < NARROWEST || width > WIDEST)) {
      throw new ParameterException(
          spec().commandLine(),
          "--width is " + width + "; it must be from " + NARROWEST + " to " + WIDEST);
    }
  }

  private Detail detail() {
    return all ? Detail.ALL : Detail.BRIEF;
  }

  private int columns() {
    int columns = width == 0 ? Terminal.columns(Page.USUAL_WIDTH) : width;
    return Math.max(NARROWEST, Math.min(WIDEST, columns));
  }
}
