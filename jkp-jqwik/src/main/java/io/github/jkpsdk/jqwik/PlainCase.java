package io.github.jkpsdk.jqwik;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.participant.JobSearchCommitment;
import io.github.jkpsdk.participant.Participant;
import io.github.jkpsdk.participant.Programme;
import io.github.jkpsdk.termination.TerminationCause;
import io.github.jkpsdk.termination.TerminationEvidence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;

/** A worker of whom nothing is odd, open or unknown: what other cases are compared with. */
final class PlainCase {

  /** The day of the termination that a case has unless another one matters. */
  static final LocalDate TERMINATED = LocalDate.of(2026, 6, 15);

  /** The first month of contributions of the programme. */
  static final YearMonth FIRST_MONTH = YearMonth.of(2021, 2);

  private static final LocalDate REGISTERED = LocalDate.of(2021, 3, 1);
  private static final int MONTHS = 24;

  private PlainCase() {}

  /** Entitled, where the termination has enough contribution months before it. */
  static JkpCase terminated(LocalDate day) {
    return JkpCase.builder()
        .participant(
            worker ->
                worker
                    .citizenship(Participant.Citizenship.INDONESIAN)
                    .birthDate(LocalDate.of(1990, 5, 17))
                    .registeredOn(day.isBefore(REGISTERED) ? day : REGISTERED)
                    .programmes(EnumSet.allOf(Programme.class))
                    .healthInsurance(Participant.HealthInsurance.WAGE_EARNER))
        .employment(
            job ->
                job.employer(Employer.builder().scale(Employer.Scale.MEDIUM).build())
                    .segment(Employment.Segment.WAGE_EARNER)
                    .agreement(WorkAgreement.builder().type(WorkAgreement.Type.PKWTT).build())
                    .reportedWage(Rupiah.of(4_000_000)))
        .termination(
            end ->
                end.date(day)
                    .cause(TerminationCause.EFFICIENCY)
                    .evidence(
                        List.of(
                            TerminationEvidence.acceptanceAndReport(
                                TerminationEvidence.ReportOffice.REGENCY_OR_CITY))))
        .contributions(paidBefore(YearMonth.from(day), MONTHS))
        .commitment(JobSearchCommitment.signed(day))
        .build();
  }

  /** As many months as another history has, before a termination. */
  static ContributionHistory paidBefore(LocalDate terminated, ContributionHistory other) {
    return paidBefore(YearMonth.from(terminated), other.months().size());
  }

  /** So many months before one, as far as there were contributions. */
  static ContributionHistory paidBefore(YearMonth end, int months) {
    YearMonth start = end.minusMonths(months);
    YearMonth first = start.isBefore(FIRST_MONTH) ? FIRST_MONTH : start;
    return first.isBefore(end)
        ? ContributionHistory.paid(first, end.minusMonths(1))
        : ContributionHistory.none();
  }
}
