package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.json.CaseOrClaim;
import io.github.jkpsdk.json.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command that answers one file. */
@Command(mixinStandardHelpOptions = true, versionProvider = JkpCommand.Version.class)
abstract class FileCommand implements Callable<Integer> {

  /** More than any document may have. */
  static final int MOST_BYTES = 1 << 23;

  private final InputStream standardInput;
  private final OutputStream standardOutput;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "A case or a claim in JSON; - for standard input.")
  private String file = Source.STANDARD_INPUT;

  /** What is read or answered now, its text and where its facts are: for what is wrong with it. */
  private Source asked = new Source(Source.STANDARD_INPUT);

  private byte[] text = {};

  private String facts = Problem.WHOLE;

  @Mixin private AnswerOptions options = new AnswerOptions();

  @Mixin private LanguageOption language = new LanguageOption();

  FileCommand(InputStream standardInput, OutputStream standardOutput) {
    this.standardInput = standardInput;
    this.standardOutput = standardOutput;
  }

  @Override
  public final Integer call() throws IOException {
    Source source = new Source(file);
    output().requireOtherThan(options.sources(source), spec.commandLine());
    Questions questions = options.questions();
    requireOptions();
    try {
      show(read(source), questions);
      return 0;
    } catch (IllegalArgumentException e) {
      Problem.all(e, facts).forEach(problem -> tell(problem.placedIn(text)));
      return JkpCommand.BAD_INPUT;
    }
  }

  /** Reads a file, of which is told what is wrong from now on. */
  final CaseOrClaim read(Source source) throws IOException {
    asked = source;
    facts = Problem.WHOLE;
    try (InputStream in = source.open(standardInput, spec.commandLine())) {
      text = in.readNBytes(MOST_BYTES);
    }
    CaseOrClaim read = CaseOrClaim.read(text);
    facts = read.path();
    return read;
  }

  /** In the form that editors know: file, line and column, as far as they are known. */
  private void tell(Problem problem) {
    String place =
        problem.place().map(where -> ":" + where.line() + ":" + where.column()).orElse("");
    spec.commandLine()
        .getErr()
        .println(spec.qualifiedName() + ": " + asked + place + ": " + problem);
  }

  /** Where the answer goes. */
  OutputFile output() {
    return OutputFile.standardOutput();
  }

  /** Checks options of its own before anything is read. */
  void requireOptions() throws IOException {}

  /** Writes the answer to a file; an {@link IllegalArgumentException} if the file is bad. */
  abstract void show(CaseOrClaim file, Questions questions) throws IOException;

  final Locale locale() {
    return language.locale();
  }

  final CommandSpec spec() {
    return spec;
  }

  final AnswerOptions options() {
    return options;
  }

  /** A report for the terminal it may go to. */
  final String inColours(String report) {
    return Colours.of(report, spec.commandLine().getColorScheme().ansi());
  }

  final void print(String text) throws IOException {
    output().write(text, standardOutput);
  }
}
