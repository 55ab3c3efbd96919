package io.github.jkpsdk.examples;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.termination.TerminationCause;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.time.YearMonth;

/** Asks what the payroll record of a worker alone can tell, and what is missing. */
public final class CaseFromPayroll {

  private CaseFromPayroll() {}

  /**
   * Prints the verdict and the facts that it still needs.
   *
   * @param arguments not used
   */
  public static void main(String[] arguments) {
    // README: payroll
    JkpCase facts =
        JkpCase.ofPayroll(
            WorkAgreement.permanent(LocalDate.of(2021, 3, 1)),
            Rupiah.of(4_250_000),
            ContributionHistory.paid(YearMonth.of(2024, 6), YearMonth.of(2026, 5)),
            LocalDate.of(2026, 6, 15),
            TerminationCause.EFFICIENCY);
    Verdict verdict = Jkp.standard().assess(facts);
    System.out.println(verdict.outcome() + ", for want of " + verdict.missingFacts());
    // README: end
  }
}
