package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.Answer;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.json.JkpJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers one case: a report for people, or JSON. */
@Command(
    name = "assess",
    mixinStandardHelpOptions = true,
    description = "Tells whether a worker is entitled, why, who pays, and how much.")
final class AssessCommand implements Callable<Integer> {

  private final InputStream standardInput;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "Case file in JSON; - for standard input.")
  private String file = Source.STANDARD_INPUT;

  @Mixin private LawOptions law = new LawOptions();

  @Option(names = "--json", description = "Print the answer as JSON.")
  private boolean json;

  @Option(
      names = "--lang",
      paramLabel = "id|en",
      description = "Language of the report: Indonesian (default) or English.")
  private Language language = Language.ID;

  AssessCommand(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  @Override
  public Integer call() throws IOException {
    Source source = new Source(file);
    Function<JkpCase, Answer> answers = law.answers();
    try (InputStream in = source.open(standardInput, spec.commandLine())) {
      print(answers.apply(JkpJson.readCase(in)));
      return 0;
    } catch (IllegalArgumentException e) {
      return bad(source, Problem.of(e).toString());
    } catch (UncheckedIOException e) {
      return bad(source, String.valueOf(e.getMessage()));
    }
  }

  private void print(Answer answer) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(JkpJson.writePretty(answer));
    } else {
      out.print(Report.of(answer, language.locale()));
    }
  }

  private int bad(Source source, String message) {
    spec.commandLine().getErr().println("jkp assess: " + source + ": " + message);
    return JkpCommand.BAD_INPUT;
  }
}
