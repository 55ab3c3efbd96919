package io.github.jkpsdk.examples;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.participant.JobSearchCommitment;
import io.github.jkpsdk.participant.Participant;
import io.github.jkpsdk.participant.Programme;
import io.github.jkpsdk.termination.Termination;
import io.github.jkpsdk.termination.TerminationCause;
import io.github.jkpsdk.termination.TerminationEvidence;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Builds a case in Java, assesses it and explains the verdict. */
public final class AssessCase {

  private AssessCase() {}

  /**
   * Prints the verdict, its conditions and the benefit.
   *
   * @param arguments not used
   */
  public static void main(String[] arguments) {
    JkpCase facts = laidOffIn2026();

    // README: assess
    Jkp jkp = Jkp.standard();
    Verdict verdict = jkp.assess(facts);
    Explanation explanation = Explanation.of(verdict, Locale.ENGLISH);
    System.out.println(explanation.outcome());
    explanation
        .findings()
        .forEach(found -> System.out.println(found.title() + ": " + found.sentence()));
    jkp.projectedBenefit(facts)
        .ifPresent(benefit -> System.out.println("In all: " + benefit.total()));
    // README: end
  }

  private static JkpCase laidOffIn2026() {
    return JkpCase.builder()
        .participant(worker())
        .employment(permanentJob())
        .termination(
            Termination.builder()
                .date(LocalDate.of(2026, 6, 15))
                .cause(TerminationCause.EFFICIENCY)
                .evidence(
                    List.of(
                        TerminationEvidence.acceptedAndReportedTo(
                            TerminationEvidence.ReportOffice.REGENCY_OR_CITY)))
                .build())
        .contributions(
            ContributionHistory.builder().add(YearMonth.of(2024, 6), YearMonth.of(2026, 5)).build())
        .commitment(JobSearchCommitment.signed(LocalDate.of(2026, 6, 20)))
        .filedOn(LocalDate.of(2026, 6, 20))
        .build();
  }

  private static Participant worker() {
    return Participant.builder()
        .citizenship(Participant.Citizenship.INDONESIAN)
        .birthDate(LocalDate.of(1997, 9, 6))
        .registeredOn(LocalDate.of(2021, 3, 1))
        .programmes(Set.of(Programme.JKK, Programme.JKM, Programme.JHT, Programme.JP))
        .healthInsurance(Participant.HealthInsurance.WAGE_EARNER)
        .build();
  }

  private static Employment permanentJob() {
    return Employment.builder()
        .employer(Employer.builder().scale(Employer.Scale.MEDIUM).build())
        .segment(Employment.Segment.WAGE_EARNER)
        .agreement(WorkAgreement.builder().type(WorkAgreement.Type.PKWTT).build())
        .reportedWage(Rupiah.of(4_250_000))
        .build();
  }
}
