package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Receipt;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** The {@code jkp} command: its subcommands answer questions about cases and claims. */
@Command(
    name = "jkp",
    mixinStandardHelpOptions = true,
    versionProvider = JkpCommand.Version.class,
    description = "Answers questions about Indonesian unemployment insurance (JKP).",
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    footerHeading = JkpCommand.EXAMPLES,
    footer = {"  jkp --lang en --help", "  jkp assess --help"},
    exitCodeList = {
      "0:all input was read",
      "1:some input was bad",
      "2:wrong usage",
      "3:out of memory"
    })
public final class JkpCommand implements Callable<Integer> {

  /** What stands above the examples of a help. */
  static final String EXAMPLES = "%nExamples:%n";

  /** The input was read, but what it says cannot be. */
  static final int BAD_INPUT = 1;

  /** The command line was wrong. */
  static final int WRONG_USAGE = 2;

  /** The memory that Java was given does not do. */
  static final int OUT_OF_MEMORY = 3;

  /** What every terminal has. */
  private static final int HELP_WIDTH = 80;

  private static final String OUT_OF_MEMORY_TOLD =
      "jkp: out of memory; give more, such as JAVA_TOOL_OPTIONS=-Xmx512m";

  @Spec private CommandSpec spec = CommandSpec.create();

  private JkpCommand() {}

  /** Nothing is to be done: it is looked for before the arguments are understood. */
  @Option(
      names = "--lang",
      paramLabel = "id|en",
      description = "Language of help and messages: Indonesian (default) or English.")
  void speak(Language language) {}

  /**
   * Runs the command and ends the process with its exit code.
   *
   * @param arguments the arguments of the command line
   */
  public static void main(String[] arguments) {
    // The help is sorted by the letters of the default language, which not all machines share.
    Locale.setDefault(Locale.ROOT);
    FileOutputStream err = new FileOutputStream(FileDescriptor.err);
    byte[] outOfMemory = outOfMemory(arguments);
    try {
      System.exit(
          run(
              Language.ID,
              // A bare file stream asks where it stands, which a pipe cannot tell.
              new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
              new FileOutputStream(FileDescriptor.out),
              err,
              arguments));
    } catch (OutOfMemoryError e) {
      stop(err, outOfMemory);
    }
  }

  /** Made while there is memory. */
  private static byte[] outOfMemory(String... arguments) {
    Language language = Language.asked(List.of(arguments)).orElse(Language.ID);
    return (Messages.in(language).of(OUT_OF_MEMORY_TOLD) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** At once: whatever else still runs may wait for memory, too. */
  private static void stop(FileOutputStream err, byte[] told) {
    try {
      err.write(told);
    } catch (IOException e) {
      // Nobody is left to be told.
    } finally {
      Runtime.getRuntime().halt(OUT_OF_MEMORY);
    }
  }

  /**
   * Runs the command on some streams, in UTF-8 whatever the machine's encoding.
   *
   * @param usual the language of help and messages where the arguments ask for none
   */
  static int run(
      Language usual, InputStream in, OutputStream out, OutputStream err, String... arguments) {
    Language language = Language.asked(List.of(arguments)).orElse(usual);
    PrintWriter printedOut = inUtf8(out);
    PrintWriter printedErr =
        new MessageWriter(
            new PlainWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8)), language);
    CommandLine command = commandLine(in, out).setOut(printedOut).setErr(printedErr);
    language.help().ifPresent(command::setResourceBundle);
    int exitCode = command.execute(arguments);
    printedErr.flush();
    // What is printed here, such as the help, says only so that it could not be.
    return printedOut.checkError() ? Math.max(exitCode, BAD_INPUT) : exitCode;
  }

  /** The command with its subcommands, as the page of the reference shows them. */
  static CommandLine commandLine(InputStream in, OutputStream out) {
    CommandLine jkp = subcommands(in, out);
    jkp.getSubcommands()
        .values()
        .forEach(
            one -> {
              one.getCommandSpec().usageMessage().showAtFileInUsageHelp(false);
              one.getCommandSpec().parser().collectErrors(true);
            });
    jkp.getCommandSpec().parser().collectErrors(true);
    return jkp.setUsageHelpWidth(HELP_WIDTH)
        .registerConverter(LocalDate.class, new DayConverter())
        .registerConverter(YearMonth.class, new MonthConverter())
        .registerConverter(Rupiah.class, new AmountConverter())
        .registerConverter(int.class, new WholeNumberConverter())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(JkpCommand::wrongUsage)
        .setExecutionStrategy(JkpCommand::execute)
        .setExecutionExceptionHandler(JkpCommand::stopped);
  }

  private static CommandLine subcommands(InputStream in, OutputStream out) {
    return new CommandLine(new JkpCommand())
        .addSubcommand(new AssessCommand(in, out))
        .addSubcommand(new ClaimCommand(in, out))
        .addSubcommand(new SummaryCommand(in, out))
        .addSubcommand(new CalendarCommand(in, out))
        .addSubcommand(new ReportCommand(in, out))
        .addSubcommand(new CompareCommand(in, out))
        .addSubcommand(new InitCommand(in, out))
        .addSubcommand(new BatchCommand(in, out))
        .addSubcommand(new ContributionCommand(in, out))
        .addSubcommand(new NikCommand(in, out))
        .addSubcommand(new HelpCommand())
        .addSubcommand(new GenerateCompletion())
        .addSubcommand(new ManPageGenerator());
  }

  private static PrintWriter inUtf8(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  /** All that is wrong with the arguments is told, not the first thing alone. */
  private static int execute(ParseResult arguments) {
    List<ParseResult> commands =
        Stream.iterate(arguments, Objects::nonNull, ParseResult::subcommand).toList();
    List<ParameterException> wrong =
        commands.stream()
            .flatMap(command -> command.errors().stream())
            .map(ParameterException.class::cast)
            .toList();
    boolean isHelp =
        commands.stream()
            .anyMatch(one -> one.isUsageHelpRequested() || one.isVersionHelpRequested());
    return wrong.isEmpty() || isHelp
        ? new RunLast().execute(arguments)
        : wrongUsage(wrong, arguments.originalArgs().toArray(String[]::new));
  }

  private static int wrongUsage(ParameterException e, String... arguments) {
    return wrongUsage(List.of(e), arguments);
  }

  /** Tells each in a line, the last one with where help is. What is missing is found twice. */
  private static int wrongUsage(List<ParameterException> wrong, String... arguments) {
    CommandLine command = wrong.get(wrong.size() - 1).getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    String told =
        wrong.stream()
            .map(e -> name + ": " + WrongUsage.message(e, arguments))
            .distinct()
            .collect(Collectors.joining("\n", "", " (see " + name + " --help)"));
    command.getErr().println(told);
    return WRONG_USAGE;
  }

  /** A stream failed. Whoever reads our output may have had enough of it: not worth a word. */
  private static int stopped(Exception e, CommandLine command, ParseResult arguments)
      throws Exception {
    Throwable failure = e instanceof UncheckedIOException ? e.getCause() : e;
    if (!(failure instanceof IOException)) {
      throw e;
    }
    String reason = String.valueOf(failure.getMessage());
    if (!reason.contains("Broken pipe")) {
      command.getErr().println(command.getCommandSpec().qualifiedName() + ": " + reason);
    }
    return BAD_INPUT;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return WRONG_USAGE;
  }

  /** Names the version and the day of the law. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      Receipt receipt = Rulebook.standard().receipt(List.of());
      return new String[] {
        "jkp " + receipt.sdkVersion(),
        "law checked on " + receipt.rulebookCheckedOn(),
        "against sources until " + receipt.sourcesUntil()
      };
    }
  }
}
