package io.github.jkpsdk.casefile;

import static io.github.jkpsdk.fixture.ClaimStory.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.Changes;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.participant.JobSearchCommitment;
import io.github.jkpsdk.termination.TerminationEvidence;
import io.github.jkpsdk.termination.TerminationReport;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fact that has a day is known from that day on. */
class DaysOfACaseTest {

  private static final LocalDate DAY = day("2026-06-20");
  private static final JkpCase LOST = Cases.unknown(DAY);

  static Stream<Arguments> dated() {
    return Stream.of(ofTheJob(), ofItsEnd(), ofTheClaim()).flatMap(facts -> facts);
  }

  private static Stream<Arguments> ofTheJob() {
    WorkAgreement agreement =
        WorkAgreement.builder().type(WorkAgreement.Type.PKWTT).start(DAY).build();
    return Stream.of(
        Arguments.of("birth", Changes.participant(LOST, with -> with.birthDate(DAY))),
        Arguments.of(
            "earlier benefit",
            Cases.unknown(DAY.plusDays(1)).toBuilder()
                .addPriorBenefits(PriorBenefit.builder().firstPaidOn(DAY).build())
                .build()),
        Arguments.of("registration", Changes.participant(LOST, with -> with.registeredOn(DAY))),
        Arguments.of(
            "insolvency",
            Changes.employer(
                LOST, with -> with.insolvency(Employer.Insolvency.CLOSED).insolventOn(DAY))),
        Arguments.of("agreement", Changes.employment(LOST, with -> with.agreement(agreement))),
        Arguments.of(
            "contribution",
            LOST.toBuilder()
                .contributions(
                    ContributionHistory.builder().add(YearMonth.of(2026, 4), DAY).build())
                .build()));
  }

  private static Stream<Arguments> ofItsEnd() {
    TerminationReport report = new TerminationReport(DAY, TerminationReport.Reporter.EMPLOYER);
    List<TerminationEvidence> proof = List.of(TerminationEvidence.collectiveAgreement(DAY));
    return Stream.of(
        Arguments.of("report", Changes.termination(LOST, with -> with.reported(report))),
        Arguments.of("deactivation", Changes.termination(LOST, with -> with.deactivatedOn(DAY))),
        Arguments.of("proof", Changes.termination(LOST, with -> with.evidence(proof))));
  }

  private static Stream<Arguments> ofTheClaim() {
    return Stream.of(
        Arguments.of(
            "commitment", LOST.toBuilder().commitment(JobSearchCommitment.signed(DAY)).build()),
        Arguments.of("filing", LOST.toBuilder().filedOn(DAY).build()),
        Arguments.of(
            "work",
            LOST.toBuilder().reemployment(Reemployment.builder().date(DAY).build()).build()),
        Arguments.of("death", LOST.toBuilder().diedOn(DAY).build()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dated")
  void itIsTheLastThatHappenedAndUnknownTheDayBefore(String name, JkpCase facts) {
    assertThat(facts.lastHappening()).contains(DAY);
    assertThat(facts.happenings()).containsExactly(DAY);
    assertThat(facts.knownOn(DAY)).isEqualTo(facts);
    assertThat(facts.knownOn(DAY.minusDays(1)).lastHappening()).isEmpty();
    assertThat(facts.knownOn(DAY.minusDays(1))).isNotEqualTo(facts);
  }

  @Test
  void oneOfTwoDaysOfAPersonIsEnoughToHideTheOther() {
    JkpCase facts =
        Changes.participant(LOST, with -> with.birthDate(day("1990-05-17")).registeredOn(DAY));

    assertThat(facts.knownOn(DAY.minusDays(1)).participant().birthDate())
        .contains(day("1990-05-17"));
    assertThat(facts.knownOn(DAY.minusDays(1)).participant().registeredOn()).isEmpty();
    assertThat(facts.knownOn(day("1990-05-16")).participant().birthDate()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // filed, verified, paid, asked; is the amount known
    "2026-07-20, 2026-07-22, 2026-07-24, 2026-07-23, false",
    "2026-07-20, 2026-07-22, 2026-07-24, 2026-07-24, true",
    "2026-07-20, 2026-07-22,           , 2026-07-21, false",
    "2026-07-20, 2026-07-22,           , 2026-07-22, true",
    "2026-07-20,           ,           , 2026-07-19, false",
    "2026-07-20,           ,           , 2026-07-20, true",
  })
  void anAmountIsKnownWhenItWasPaid(
      LocalDate filed, LocalDate verified, LocalDate paid, LocalDate asked, boolean isKnown) {
    MonthRecord month =
        MonthRecord.builder()
            .month(2)
            .filedOn(filed)
            .verifiedOn(Optional.ofNullable(verified))
            .paidOn(Optional.ofNullable(paid))
            .paidAmount(Rupiah.of(1_000_000))
            .build();
    JkpCase facts = LOST.toBuilder().filedOn(DAY).addMonths(month).build();

    assertThat(
            facts.knownOn(asked).months().stream()
                .anyMatch(known -> known.paidAmount().isPresent()))
        .isEqualTo(isKnown);
    assertThat(facts.lastHappening())
        .isEqualTo(
            Stream.of(filed, verified, paid).filter(on -> on != null).max(LocalDate::compareTo));
  }
}
