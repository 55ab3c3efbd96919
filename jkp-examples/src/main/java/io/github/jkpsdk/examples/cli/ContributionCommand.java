package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.contribution.Contribution;
import io.github.jkpsdk.contribution.LabourIntensiveEmployer;
import io.github.jkpsdk.contribution.PayrollMonth;
import io.github.jkpsdk.contribution.RiskClass;
import io.github.jkpsdk.contribution.WageBase;
import io.github.jkpsdk.json.JkpJson;
import io.github.jkpsdk.money.Rupiah;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Splits the contribution of one worker, or of all workers of an employer, for one month. */
@Command(
    name = "contribution",
    mixinStandardHelpOptions = true,
    versionProvider = JkpCommand.Version.class,
    description = {
      "Tells the JKP contribution of a month: its shares, and that the worker pays none.",
      "With a FILE: of all workers of an employer, each and in sums, and what it is billed."
    },
    footerHeading = JkpCommand.EXAMPLES,
    footer = {
      "  jkp contribution --wage 4250000 --month 2026-05 --risk LOW",
      "  jkp contribution jkp-examples/samples/payrolls/gaji-2026-05.csv --month 2026-05"
          + " --risk LOW",
      "",
      "The payroll FILE:",
      "CSV in UTF-8 with commas or semicolons. The first line has the headings, in",
      "English or (Indonesian):",
      "  id (nomor)              your own name of the worker, first; never a NIK",
      "  wage (upah)             the monthly wage that counts, such as 4250000; or",
      "  basic (upah_pokok)      the basic wage of a month, with",
      "    fixed_allowances (tunjangan_tetap), which count, and",
      "    non_fixed_allowances (tunjangan_tidak_tetap), which never do; or",
      "  daily_wage (upah_harian)  the wage of a day, of which a month has 25.",
      "Only workers who are in JKP belong in it."
    })
final class ContributionCommand implements Callable<Integer> {

  private final InputStream standardInput;
  private final OutputStream standardOutput;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "A payroll as CSV, in place of --wage; - for standard input.")
  private @Nullable String file;

  @Option(
      names = "--wage",
      paramLabel = "RUPIAH",
      description = "The monthly wage of one worker, such as 6500000.")
  private @Nullable Rupiah wage;

  @Option(
      names = "--month",
      required = true,
      paramLabel = "MONTH",
      description = "The contribution month, such as 2026-05.")
  private YearMonth month = YearMonth.of(2021, 2);

  @Option(
      names = "--risk",
      required = true,
      paramLabel = "CLASS",
      description = "The risk class of the employer: ${COMPLETION-CANDIDATES}.")
  private RiskClass risk = RiskClass.VERY_LOW;

  @Option(
      names = "--paid-on",
      paramLabel = "DATE",
      description = "The day on which the month is settled, for relief and for the fee of a FILE.")
  private @Nullable LocalDate paidOn;

  @ArgGroup(exclusive = false)
  private @Nullable Relief relief;

  @Mixin private LawOptions law = new LawOptions();

  @Option(names = "--json", description = "Print the contribution, or the bill, as JSON.")
  private boolean json;

  @Mixin private LanguageOption language = new LanguageOption();

  ContributionCommand(InputStream standardInput, OutputStream standardOutput) {
    this.standardInput = standardInput;
    this.standardOutput = standardOutput;
  }

  @Override
  public Integer call() throws IOException {
    try {
      Optional<LabourIntensiveEmployer> employer = employer();
      if (file == null) {
        return show(contribution(employer));
      }
      if (wage != null) {
        throw wrong("--wage is for one worker and FILE for many; only one of them is allowed");
      }
      return bill(new Source(file), employer);
    } catch (IllegalArgumentException e) {
      return refused(String.valueOf(e.getMessage()));
    }
  }

  private Optional<LabourIntensiveEmployer> employer() {
    if (relief == null) {
      return Optional.empty();
    }
    if (paidOn == null) {
      throw wrong("--industry needs --paid-on, the day on which the month is settled");
    }
    return Optional.of(relief.employer(paidOn));
  }

  private Contribution contribution(Optional<LabourIntensiveEmployer> employer) {
    Rupiah stated = wage;
    if (stated == null) {
      throw wrong("missing: --wage, or a FILE for many workers");
    }
    if (paidOn != null && employer.isEmpty()) {
      throw wrong("--paid-on is for relief, which needs --industry, or for a FILE");
    }
    Jkp jkp = law.jkp();
    return employer
        .map(facts -> jkp.contribution(stated, month, risk, facts))
        .orElseGet(() -> jkp.contribution(stated, month, risk));
  }

  private int bill(Source source, Optional<LabourIntensiveEmployer> employer) throws IOException {
    Jkp jkp = law.jkp();
    // What is wrong with month or day is told once, before any row is read.
    jkp.bill(payroll(List.of(), employer));
    PayrollFile payroll;
    try (InputStream in = source.open(standardInput, spec.commandLine())) {
      payroll = PayrollFile.read(in, WageBase.under(jkp.rulebook()), month);
    }
    if (!payroll.faults().isEmpty()) {
      payroll.faults().forEach(fault -> refused(source + ": " + fault));
      return JkpCommand.BAD_INPUT;
    }
    return show(jkp.bill(payroll(payroll.workers(), employer)));
  }

  private PayrollMonth payroll(
      List<PayrollMonth.Worker> workers, Optional<LabourIntensiveEmployer> employer) {
    return PayrollMonth.builder()
        .month(month)
        .riskClass(risk)
        .labourIntensive(employer)
        .paidOn(Optional.ofNullable(paidOn))
        .workers(workers)
        .build();
  }

  private int show(Contribution contribution) throws IOException {
    return print(contribution, () -> ContributionReport.of(contribution, language.locale()));
  }

  private int show(PayrollMonth.Bill bill) throws IOException {
    return print(bill, () -> PayrollReport.of(bill, language.locale()));
  }

  private int print(Object value, Supplier<String> report) throws IOException {
    Writer out = new OutputStreamWriter(standardOutput, StandardCharsets.UTF_8);
    if (json) {
      JkpJson.writePretty(value, out);
      out.write("\n");
    } else {
      out.write(report.get());
    }
    out.flush();
    return 0;
  }

  private int refused(String why) {
    spec.commandLine().getErr().println(spec.qualifiedName() + ": " + why);
    return JkpCommand.BAD_INPUT;
  }

  private ParameterException wrong(String usage) {
    return new ParameterException(spec.commandLine(), usage);
  }

  /** What the relief of labour-intensive industry depends on: all of it, or nothing. */
  private static final class Relief {

    @Option(
        names = "--industry",
        required = true,
        paramLabel = "INDUSTRY",
        description = "The labour-intensive industry, for relief: ${COMPLETION-CANDIDATES}.")
    private LabourIntensiveEmployer.Industry industry =
        LabourIntensiveEmployer.Industry.FOOD_DRINK_TOBACCO;

    @Option(
        names = "--participants",
        required = true,
        paramLabel = "N",
        description = "The active participants of a labour-intensive employer.")
    private int participants;

    @Option(
        names = "--jkk-settled-until",
        required = true,
        paramLabel = "MONTH",
        description = "The month up to which the employer has settled JKK, such as 2025-01.")
    private YearMonth jkkSettledUntil = YearMonth.of(2021, 2);

    LabourIntensiveEmployer employer(LocalDate paidOn) {
      return new LabourIntensiveEmployer(industry, participants, jkkSettledUntil, paidOn);
    }
  }
}
