package io.github.jkpsdk.claim;

import static io.github.jkpsdk.fixture.ClaimStory.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.MonthRecord;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.Changes;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.interpretation.InsolventArrears;
import io.github.jkpsdk.interpretation.InstalmentLaw;
import io.github.jkpsdk.interpretation.Rounding;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.termination.TerminationCause;
import io.github.jkpsdk.termination.TerminationReport;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Since when an instalment is to be paid, and by whom. */
class SinceFilingTest {

  private static List<String> payments(ClaimStory story, String asOf) {
    return story.answer(asOf).deadlines().stream()
        .filter(duty -> duty.duty() == Duty.PAY_INSTALMENT)
        .map(
            duty ->
                duty.month().orElseThrow()
                    + ": "
                    + duty.holder()
                    + " since "
                    + duty.opensOn().orElseThrow()
                    + duty.start().map(start -> " " + start).orElse("")
                    + duty.doneOn().map(done -> ", paid " + done).orElse(""))
        .toList();
  }

  /** Twelve months in two years, of which never six in a row; the old law asked for those. */
  @Test
  void aLawThatAsksLessMakesAClaimComplete() {
    ContributionHistory.Builder paid = ContributionHistory.builder();
    IntStream.rangeClosed(1, 24)
        .filter(back -> back % 6 != 0)
        .mapToObj(back -> YearMonth.of(2025, 1).minusMonths(back))
        .forEach(month -> paid.add(month, month));
    ClaimStory story =
        ClaimStory.of(
                Cases.eligible(day("2025-01-15")).toBuilder().contributions(paid.build()).build())
            .filed(1, "2025-01-20");

    assertThat(payments(story, "2025-02-06")).isEmpty();
    for (String asOf : List.of("2025-02-07", "2025-02-20")) {
      assertThat(payments(story, asOf))
          .containsExactly("1: BPJS_KETENAGAKERJAAN since 2025-02-07 CONDITION");
    }
  }

  @Test
  void whatWasAcceptedWithoutARightStaysPayableMonthByMonth() {
    ClaimStory story =
        ClaimStory.of(
                Changes.termination(
                    Cases.eligible(day("2026-06-15")),
                    with -> with.cause(TerminationCause.RESIGNATION)))
            .filed(1, "2026-06-22")
            .verified(1, "2026-06-30")
            .selfAssessed("2026-07-01")
            .applied("2026-07-02", 5)
            .confirmed(2, "2026-07-22")
            .filed(2, "2026-07-22")
            .verified(2, "2026-07-25");

    assertThat(payments(story, "2026-07-25"))
        .containsExactly(
            "1: BPJS_KETENAGAKERJAAN since 2026-06-30 ACCEPTANCE",
            "2: BPJS_KETENAGAKERJAAN since 2026-07-22 FILING");
  }

  /** Closed in July; what happened before changes nothing of who pays. */
  private static ClaimStory insolvent(int arrears) {
    return ClaimStory.of(
            Changes.employer(
                Cases.eligible(day("2026-06-15")),
                with ->
                    with.arrearsMonths(arrears)
                        .insolvency(Employer.Insolvency.CLOSED)
                        .insolventOn(day("2026-07-10"))))
        .filed(1, "2026-06-22")
        .reported(TerminationReport.Reporter.EMPLOYER, "2026-06-24");
  }

  @Test
  void theAgencyPaysFromTheDayOnWhichTheEnterpriseClosedWheneverItIsAsked() {
    assertThat(payments(insolvent(5), "2026-07-09"))
        .containsExactly("1: EMPLOYER since 2026-06-22 FILING");
    for (String asOf : List.of("2026-07-10", "2026-07-20")) {
      assertThat(payments(insolvent(5), asOf))
          .containsExactly("1: BPJS_KETENAGAKERJAAN since 2026-07-10 CONDITION");
    }
  }

  /** 60% of the wage is Rp2,400,000.60, of which the employer paid Rp2,400,000. */
  @ParameterizedTest
  @CsvSource({"2026-07-09, false", "2026-07-10, true"})
  void whoPaysWhatIsLeftRestsOnHowMuchIsDue(String asOf, boolean isResting) {
    ClaimStory story =
        ClaimStory.of(
                Changes.employment(
                    insolvent(5).claim().facts(), with -> with.reportedWage(Rupiah.of(4_000_001))))
            .filed(1, "2026-06-22")
            .then(
                new PaymentEvent.Paid(
                    day("2026-06-25"), 1, Rupiah.of(2_400_000), PaymentEvent.PaidBy.EMPLOYER));

    assertThat(story.on(asOf).deadlines())
        .filteredOn(duty -> duty.duty() == Duty.PAY_INSTALMENT)
        .singleElement()
        .satisfies(
            payment ->
                assertThat(
                        payment
                            .interpretations()
                            .containsAll(List.of(Rounding.HALF_UP, InstalmentLaw.PAYMENT_DATE)))
                    .isEqualTo(isResting));
  }

  @Test
  void anEmployerWhoseArrearsAreCountedPaysUntilItCloses() {
    JkpCase facts =
        Changes.employment(
                Changes.employer(
                    Cases.eligible(day("2026-06-15")),
                    with ->
                        with.insolvency(Employer.Insolvency.CLOSED).insolventOn(day("2026-07-10"))),
                with -> with.agreement(WorkAgreement.permanent(day("2024-01-10"))))
            .toBuilder()
            .contributions(ContributionHistory.paid(YearMonth.of(2024, 1), YearMonth.of(2025, 11)))
            .build();

    assertThat(payments(ClaimStory.of(facts).filed(1, "2026-06-22"), "2026-07-20"))
        .containsExactly("1: BPJS_KETENAGAKERJAAN since 2026-07-10 CONDITION");
  }

  @ParameterizedTest
  @CsvSource({"2026-07-09, false", "2026-07-10, true"})
  void whoPaysForAClosedEnterpriseLongInArrearsIsAnOpenPoint(String asOf, boolean isResting) {
    assertThat(insolvent(7).on(asOf).deadlines())
        .filteredOn(duty -> duty.duty() == Duty.PAY_INSTALMENT)
        .singleElement()
        .satisfies(
            payment ->
                assertThat(payment.interpretations().contains(InsolventArrears.EMPLOYER_PAYS_FIRST))
                    .isEqualTo(isResting));
  }

  @Test
  void aPaymentOfUnknownAmountIsTakenToBeAllThatIsDue() {
    MonthRecord paid = MonthRecord.builder().month(1).paidOn(day("2026-06-24")).build();

    assertThat(
            payments(
                ClaimStory.of(Cases.filed().toBuilder().addMonths(paid).build()), "2026-07-25"))
        .containsExactly("1: BPJS_KETENAGAKERJAAN since 2026-06-20 FILING, paid 2026-06-24");
  }

  /** Month 2 was filed in a window shown before the days of its activity were over. */
  private static ClaimStory filedEarly() {
    return ClaimStory.after("2026-06-15")
        .settled(1, "2026-06-20")
        .selfAssessed("2026-06-24")
        .shown(2, "2026-06-24", "2026-07-05", "2026-07-25")
        .confirmed(2, "2026-07-05")
        .filed(2, "2026-07-05");
  }

  @Test
  void aCallOrEnoughApplicationsMakeAMonthCompleteWhicheverComesFirst() {
    List<ClaimStory> both =
        List.of(
            filedEarly().called("2026-07-08").applied("2026-07-10", 5),
            filedEarly().applied("2026-07-08", 5).called("2026-07-10"));

    for (ClaimStory story : both) {
      assertThat(payments(story, "2026-07-25"))
          .endsWith("2: BPJS_KETENAGAKERJAAN since 2026-07-08 CONDITION");
    }
  }
}
