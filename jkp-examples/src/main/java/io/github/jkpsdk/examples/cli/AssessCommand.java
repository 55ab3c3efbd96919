package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.Answer;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.json.JkpJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
    versionProvider = JkpCommand.Version.class,
    description = "Tells whether a worker is entitled, why, who pays, and how much.")
final class AssessCommand implements Callable<Integer> {

  private final InputStream standardInput;
  private final OutputStream standardOutput;

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

  AssessCommand(InputStream standardInput, OutputStream standardOutput) {
    this.standardInput = standardInput;
    this.standardOutput = standardOutput;
  }

  @Override
  public Integer call() throws IOException {
    Source source = new Source(file);
    Function<JkpCase, Answer> answers = law.answers();
    try (InputStream in = source.open(standardInput, spec.commandLine())) {
      print(answers.apply(JkpJson.readCase(in)));
      return 0;
    } catch (IllegalArgumentException e) {
      return bad(source, Problem.of(e));
    }
  }

  private void print(Answer answer) throws IOException {
    String text = json ? JkpJson.writePretty(answer) + "\n" : Report.of(answer, language.locale());
    standardOutput.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private int bad(Source source, Problem problem) {
    spec.commandLine().getErr().println("jkp assess: " + source + ": " + problem);
    return JkpCommand.BAD_INPUT;
  }
}
