package io.github.jkpsdk.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.contribution.ContributionDues;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.employment.EnterpriseScale;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.termination.Termination;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CountedArrearsTest {

  private static final ContributionDues DUES =
      ContributionDues.under(
          Rulebook.standard(), Interpretations.standard(), IndonesianHolidays.standard());

  private static final JkpCase STATED =
      JkpCase.builder()
          .termination(Termination.builder().date(LocalDate.of(2026, 6, 15)).build())
          .employment(
              Employment.builder()
                  .employer(
                      Employer.builder().scale(EnterpriseScale.MEDIUM).arrearsMonths(9).build())
                  .agreement(agreementSince(LocalDate.of(2024, 1, 10)))
                  .build())
          .contributions(
              ContributionHistory.builder()
                  .add(YearMonth.of(2024, 1), YearMonth.of(2025, 12))
                  .build())
          .build();

  @Test
  void theRecordsReplaceWhatWasStatedAndNothingElse() {
    JkpCase counted = STATED.withArrearsFrom(DUES);

    assertThat(counted.employment().employer().arrearsMonths()).isEqualTo(4);
    assertThat(withArrears(counted, 9)).isEqualTo(STATED);
  }

  @Test
  void monthsBeforeTheAgreementAreNotOwed() {
    JkpCase counted = startingOn(LocalDate.of(2026, 3, 20)).withArrearsFrom(DUES);

    assertThat(counted.employment().employer().arrearsMonths()).isEqualTo(2);
  }

  @Test
  void withoutRecordsOrAStartTheCaseStaysAsItIs() {
    JkpCase unrecorded = STATED.toBuilder().contributions(Optional.empty()).build();
    JkpCase unstarted =
        STATED.toBuilder()
            .employment(STATED.employment().toBuilder().agreement(Optional.empty()).build())
            .build();
    JkpCase notStarted = startingOn(LocalDate.of(2026, 6, 16));

    assertThat(unrecorded.withArrearsFrom(DUES)).isEqualTo(unrecorded);
    assertThat(unstarted.withArrearsFrom(DUES)).isEqualTo(unstarted);
    assertThat(notStarted.withArrearsFrom(DUES)).isEqualTo(notStarted);
  }

  private static JkpCase startingOn(LocalDate start) {
    return STATED.toBuilder()
        .employment(STATED.employment().toBuilder().agreement(agreementSince(start)).build())
        .build();
  }

  private static WorkAgreement agreementSince(LocalDate start) {
    return WorkAgreement.builder().start(start).build();
  }

  private static JkpCase withArrears(JkpCase facts, int months) {
    Employment job = facts.employment();
    return facts.toBuilder()
        .employment(
            job.toBuilder()
                .employer(job.employer().toBuilder().arrearsMonths(months).build())
                .build())
        .build();
  }
}
