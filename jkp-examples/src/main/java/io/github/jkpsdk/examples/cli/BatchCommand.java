package io.github.jkpsdk.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers many cases and claims, one a line. */
@Command(
    name = "batch",
    mixinStandardHelpOptions = true,
    versionProvider = JkpCommand.Version.class,
    description = {
      "Answers many cases and claims: one in JSON a line, one answer a line in the same order.",
      "A bad line gives {\"line\": 17, \"id\": ..., \"error\": {\"code\": ..., \"path\": ...,"
          + " \"message\": ...}} in its place; a blank line gives nothing. A line may have 1 MiB.",
      "A summary follows on standard error; on a terminal, progress is shown there."
    })
final class BatchCommand implements Callable<Integer> {

  private static final int MOST_WORKERS = 64;

  private final InputStream standardInput;
  private final OutputStream standardOutput;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "Cases and claims, one a line; - or nothing for standard input.")
  private String file = Source.STANDARD_INPUT;

  @Mixin private AnswerOptions options = new AnswerOptions();

  @Option(
      names = "--workers",
      paramLabel = "N",
      description =
          "How many threads work, at most " + MOST_WORKERS + "; one per processor unless given.")
  private int workers = Math.min(MOST_WORKERS, Runtime.getRuntime().availableProcessors());

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress and no summary on standard error.")
  private boolean quiet;

  BatchCommand(InputStream standardInput, OutputStream standardOutput) {
    this.standardInput = standardInput;
    this.standardOutput = standardOutput;
  }

  @Override
  public Integer call() throws IOException {
    requireWorkers();
    LineAnswers answers = new LineAnswers(options.questions());
    Tally tally;
    try (InputStream in = open(new Source(file))) {
      tally = new Batch(in, answers, standardOutput).run(workers);
    }
    if (!quiet && tally.lines() > 0) {
      spec.commandLine().getErr().print(tally.summary());
    }
    return tally.bad() == 0 ? 0 : JkpCommand.BAD_INPUT;
  }

  private InputStream open(Source source) throws IOException {
    InputStream in = source.open(standardInput, spec.commandLine());
    return !quiet && Terminal.showsErrors(System.getenv())
        ? Progress.shown(in, Progress.size(source), System.err)
        : in;
  }

  private void requireWorkers() {
    if (workers < 1 || workers > MOST_WORKERS) {
      throw new ParameterException(
          spec.commandLine(), "--workers is " + workers + "; it must be 1 to " + MOST_WORKERS);
    }
  }
}
