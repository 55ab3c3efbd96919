package io.github.jkpsdk.claim;

import static io.github.jkpsdk.fixture.ClaimStory.caseAfter;
import static io.github.jkpsdk.fixture.ClaimStory.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.casefile.MonthRecord;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.money.Rupiah;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a case tells of its months, what events tell again, and the case with both of them. */
class MonthsOfTheCaseTest {

  private static MonthRecord filed(int month, String on) {
    return MonthRecord.builder().month(month).filedOn(day(on)).build();
  }

  @Test
  void aMonthThatTheCaseCallsFiledIsFiled() {
    ClaimStory story =
        ClaimStory.of(
            caseAfter("2026-06-15")
                .filedOn(day("2026-06-20"))
                .addMonths(filed(2, "2026-07-20"))
                .build());

    assertThat(story.status(2, "2026-07-20")).isEqualTo(BenefitMonth.Status.FILED);
    assertThat(story.on("2026-07-20").month(2).filedOn()).contains(day("2026-07-20"));
  }

  @Test
  void theCaseWithItsEventsTellsOfTheMonthsToWhichSomethingHappened() {
    MonthRecord paid = MonthRecord.builder().month(3).paidOn(day("2026-08-20")).build();
    ClaimStory story =
        ClaimStory.of(caseAfter("2026-06-15").filedOn(day("2026-06-20")).addMonths(paid).build())
            .filed(2, "2026-07-20")
            .verified(2, "2026-07-22")
            .paid(2, "2026-07-23", 1_000_000);

    assertThat(story.on("2026-08-20").facts().months())
        .containsExactly(
            filed(1, "2026-06-20"),
            MonthRecord.builder()
                .month(2)
                .filedOn(day("2026-07-20"))
                .verifiedOn(day("2026-07-22"))
                .paidOn(day("2026-07-23"))
                .paidAmount(Rupiah.of(1_000_000))
                .build(),
            paid);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-23, 1000000, 2026-07-23, 1000000, true",
    "2026-07-23,        , 2026-07-23, 1000000, true",
    "2026-07-23, 1000000, 2026-07-23, 1000001, false",
    "2026-07-23, 1000000, 2026-07-24, 1000000, false",
    "2026-07-23,        , 2026-07-24, 1000000, false",
  })
  void aPaymentIsTheSameOnTheSameDayAndOfTheSameAmount(
      LocalDate on, Long amount, LocalDate toldOn, long told, boolean isSame) {
    Payment event = Payment.byEvent(toldOn, Rupiah.of(told), PaymentEvent.PaidBy.AGENCY);
    Rupiah known = Optional.ofNullable(amount).map(Rupiah::of).orElse(null);

    assertThat(Payment.byCase(on, known).isToldBy(event)).isEqualTo(isSame);
    assertThat(event.isToldBy(event)).as("only the case is told again").isFalse();
  }

  @Test
  void whatIsTakenBackOfTwoPaymentsIsNoMoreThanWhatIsLeftWhenOneOfThemComesBack() {
    ClaimStory story =
        ClaimStory.filed()
            .paid(1, "2026-06-23", 1_500_000)
            .paid(1, "2026-06-24", 1_000_000)
            .then(new PaymentEvent.Recovered(day("2026-06-25"), 1, Rupiah.of(1_600_000)));
    assertThat(story.on("2026-06-25").month(1).paidAmount()).contains(Rupiah.of(900_000));

    story.then(new PaymentEvent.PaymentReturned(day("2026-06-26"), 1, Optional.empty()));

    assertThat(story.on("2026-06-26").month(1).paidAmount()).contains(Rupiah.ZERO);
  }
}
