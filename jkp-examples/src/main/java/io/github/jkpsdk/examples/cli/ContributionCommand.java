package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.contribution.Contribution;
import io.github.jkpsdk.contribution.LabourIntensiveEmployer;
import io.github.jkpsdk.contribution.RiskClass;
import io.github.jkpsdk.json.JkpJson;
import io.github.jkpsdk.money.Rupiah;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Splits the contribution of one worker for one month. */
@Command(
    name = "contribution",
    mixinStandardHelpOptions = true,
    versionProvider = JkpCommand.Version.class,
    description =
        "Tells the JKP contribution of a month: its shares, and that the worker pays none.")
final class ContributionCommand implements Callable<Integer> {

  private final OutputStream standardOutput;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--wage",
      required = true,
      paramLabel = "RUPIAH",
      description = "The monthly wage, such as 6500000.")
  private BigDecimal wage = BigDecimal.ZERO;

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

  @ArgGroup(exclusive = false)
  private @Nullable Relief relief;

  @Mixin private LawOptions law = new LawOptions();

  @Option(names = "--json", description = "Print the contribution as JSON.")
  private boolean json;

  @Mixin private LanguageOption language = new LanguageOption();

  ContributionCommand(OutputStream standardOutput) {
    this.standardOutput = standardOutput;
  }

  @Override
  public Integer call() throws IOException {
    try {
      Contribution contribution = contribution(law.jkp());
      String text =
          json
              ? JkpJson.writePretty(contribution) + "\n"
              : ContributionReport.of(contribution, language.locale());
      standardOutput.write(text.getBytes(StandardCharsets.UTF_8));
      return 0;
    } catch (IllegalArgumentException e) {
      spec.commandLine().getErr().println(spec.qualifiedName() + ": " + e.getMessage());
      return JkpCommand.BAD_INPUT;
    }
  }

  private Contribution contribution(Jkp jkp) {
    return relief == null
        ? jkp.contribution(Rupiah.of(wage), month, risk)
        : jkp.contribution(Rupiah.of(wage), month, risk, relief.employer());
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

    @Option(
        names = "--paid-on",
        required = true,
        paramLabel = "DATE",
        description = "The day on which the month is settled.")
    private LocalDate paidOn = LocalDate.EPOCH;

    LabourIntensiveEmployer employer() {
      return new LabourIntensiveEmployer(industry, participants, jkkSettledUntil, paidOn);
    }
  }
}
