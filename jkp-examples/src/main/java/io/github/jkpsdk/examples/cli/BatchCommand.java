package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.Workforce;
import io.github.jkpsdk.json.JkpJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
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
    footerHeading = JkpCommand.EXAMPLES,
    footer = {
      "  jkp batch docs/examples/workers.ndjson --only standing --quiet",
      "  jkp batch jkp-examples/samples/workers/pekerja.csv --columns id,standing.state",
      "  jkp batch docs/examples/workers.ndjson --columns"
    },
    mixinStandardHelpOptions = true,
    versionProvider = JkpCommand.Version.class,
    description = {
      "Answers many cases and claims: one in JSON a line, one answer a line in the same order.",
      "A bad line gives {\"line\": 17, \"id\": ..., \"error\": {\"code\": ..., \"path\": ...,"
          + " \"message\": ...}} in its place; a blank line gives nothing. A line may have 1 MiB.",
      "A FILE of workers in CSV has a line of headings, id first, then any of the columns of"
          + " docs/json.md, such as termination_date (tanggal_phk) and reported_wage"
          + " (upah_dilaporkan).",
      "With --termination-date: what that planned day would mean for each worker.",
      "A summary follows on standard error; on a terminal, progress is shown there."
    })
final class BatchCommand implements Callable<Integer> {

  private static final int MOST_WORKERS = 64;

  private static final Pattern CSV_FILE = Pattern.compile("(?i)\\.csv(\\.gz)?$");

  private final InputStream standardInput;
  private final OutputStream standardOutput;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "Cases and claims, one a line, or CSV; - or nothing for standard input.")
  private String file = Source.STANDARD_INPUT;

  @Option(
      names = "--csv",
      description = "The input is CSV, as it is where the name of FILE ends in .csv.")
  private boolean csv;

  @Mixin private AnswerOptions options = new AnswerOptions();

  @Mixin private ShapeOptions shapes = new ShapeOptions();

  @Mixin private LanguageOption language = new LanguageOption();

  @ArgGroup(exclusive = false)
  private @Nullable Plan plan;

  @Option(
      names = "--workers",
      paramLabel = "N",
      description =
          "How many threads work, at most " + MOST_WORKERS + "; one per processor unless given.")
  private int workers = Math.min(MOST_WORKERS, Runtime.getRuntime().availableProcessors());

  @Option(names = "--gzip", description = "The answers are packed with gzip.")
  private boolean gzip;

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress and no summary on standard error.")
  private boolean quiet;

  BatchCommand(InputStream standardInput, OutputStream standardOutput) {
    this.standardInput = standardInput;
    this.standardOutput = standardOutput;
  }

  /** A planned termination of many workers. */
  static final class Plan {

    @Option(
        names = "--termination-date",
        required = true,
        paramLabel = "DATE",
        description =
            "The one planned day of termination of all workers, in place of termination.date: what"
                + " it would mean for each of them; needs --as-of, contributions from its month on"
                + " are taken for paid.")
    private LocalDate terminationDate = LocalDate.MIN;

    @Option(
        names = "--summary",
        paramLabel = "FILE",
        description = "A file for what it means for all of them together, in JSON.")
    private @Nullable String summary;
  }

  @Override
  public Integer call() throws IOException {
    requireWorkers();
    Source source = new Source(file);
    if (plan != null && plan.summary != null) {
      new OutputFile(plan.summary).requireOtherThan(options.sources(source), spec.commandLine());
    }
    LineShape shape = shapes.shape(plan == null ? ShapeOptions.ANSWER : ShapeOptions.WORKER);
    UnaryOperator<byte[]> packing = gzip ? Gzip::packed : UnaryOperator.identity();
    LineAnswers answers =
        new LineAnswers(answer(options.questions(), shape), shape, language.messages(), packing);
    Tally tally;
    try (InputStream in = open(source);
        OutputStream out = new WholeLines(standardOutput)) {
      out.write(packing.apply(shape.header().getBytes(StandardCharsets.UTF_8)));
      tally = new Batch(lines(in), answers, out).run(workers);
    }
    if (!quiet && tally.lines() > 0) {
      spec.commandLine().getErr().print(summary(tally));
    }
    if (plan != null && plan.summary != null) {
      new OutputFile(plan.summary)
          .write(JkpJson.writePretty(tally.workforce()) + "\n", standardOutput);
    }
    return tally.bad() == 0 ? 0 : JkpCommand.BAD_INPUT;
  }

  private LineAnswer answer(Questions questions, LineShape shape) {
    if (plan == null) {
      return (file, out, tally) -> {
        Answer answer = questions.answer(file, shape.parts());
        shape.write(answer, out);
        tally.count(answer);
      };
    }
    if (questions.asOf().isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--termination-date needs --as-of, the day of asking");
    }
    LocalDate planned = plan.terminationDate;
    return (file, out, tally) -> {
      Workforce.Worker worker = questions.worker(file, planned);
      shape.write(worker, out);
      tally.count(worker);
    };
  }

  private LineSource lines(InputStream in) {
    return csv || CSV_FILE.matcher(file).find()
        ? new CaseRows(in, Optional.ofNullable(plan).map(all -> all.terminationDate))
        : new LineReader(in, LineAnswers.LIMIT, false);
  }

  private String summary(Tally tally) {
    ReportText texts = new ReportText(language.locale());
    return plan == null
        ? tally.summary(texts)
        : new WorkforceSummary(texts).of(plan.terminationDate, tally.workforce(), tally.bad());
  }

  private InputStream open(Source source) throws IOException {
    InputStream in = source.open(standardInput, spec.commandLine());
    return Gzip.unpacked(
        !quiet && Terminal.showsErrors(System.getenv())
            ? Progress.shown(in, Progress.size(source), System.err)
            : in);
  }

  private void requireWorkers() {
    if (workers < 1 || workers > MOST_WORKERS) {
      throw new ParameterException(
          spec.commandLine(),
          "--workers is "
              + WrongUsage.shown(Integer.toString(workers))
              + "; it must be 1 to "
              + MOST_WORKERS);
    }
  }
}
