package io.github.jkpsdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.jkpsdk.activity.Training;
import io.github.jkpsdk.calendar.Holiday;
import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.casefile.MonthRecord;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimEventRefusedException;
import io.github.jkpsdk.claim.FilingEvent;
import io.github.jkpsdk.claim.PaymentEvent;
import io.github.jkpsdk.claim.ReimbursementEvent;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.contribution.WorkPeriod;
import io.github.jkpsdk.deadline.ShownWindow;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.fixture.CraftedStream;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.Instrument;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.participant.Nik;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever writes a stream by hand gets no value that no builder would make. */
class CraftedStreamsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
  private static final LocalDate LATER = LocalDate.of(2026, 7, 16);
  private static final LocalDate LONG_AGO = LocalDate.of(1907, 1, 1);
  private static final LegalCitation ARTICLE = new Instrument("PP 1/2027").article(21);

  static Stream<Arguments> impossible() {
    return Stream.of(months(), reversedRanges(), others()).flatMap(crafted -> crafted);
  }

  private static Stream<Arguments> months() {
    return Stream.of(
        Arguments.of(
            CraftedStream.of(MonthRecord.builder().month(5).build()).with(5, 99),
            "months.month is 99; it must be 1 to 6"),
        Arguments.of(
            CraftedStream.of(new FilingEvent.Filed(DAY, 5)).with(5, 0),
            "month is 0; it must be 1 to 6"),
        Arguments.of(
            CraftedStream.of(new PaymentEvent.PaymentReturned(DAY, 5, Optional.of("bank")))
                .with(5, 7),
            "month is 7; it must be 1 to 6"));
  }

  private static Stream<Arguments> reversedRanges() {
    return Stream.of(
        Arguments.of(
            CraftedStream.of(new WorkPeriod(DAY, LATER)).with(LATER, LONG_AGO),
            "endInclusive is 1907-01-01; it must not be before 2026-06-15"),
        Arguments.of(
            CraftedStream.of(ShownWindow.builder().opensOn(DAY).closesOn(LATER).build())
                .with(LATER, LONG_AGO),
            "closesOn is 1907-01-01; it must not be before opensOn, 2026-06-15"),
        Arguments.of(
            CraftedStream.of(WorkAgreement.fixedTerm(DAY, LATER)).with(LATER, LONG_AGO),
            "employment.agreement.end is 1907-01-01; it must not be before"
                + " employment.agreement.start, 2026-06-15"),
        Arguments.of(
            CraftedStream.of(Training.builder().startsOn(DAY).endsOn(LATER).build())
                .with(LATER, LONG_AGO),
            "endsOn is 1907-01-01; it must not be before startsOn, 2026-06-15"));
  }

  private static Stream<Arguments> others() {
    return Stream.of(
        Arguments.of(
            CraftedStream.of(Dated.since(DAY, 1, ARTICLE).then(LATER, 2, ARTICLE))
                .with(LATER, LONG_AGO),
            "firstDay is 1907-01-01; it must be after the version before it, 2026-06-15"),
        Arguments.of(
            CraftedStream.of(new Nik("3201015506900001")).with("32010155", "3201015x"),
            "nik has other characters; only the digits 0 to 9 are allowed"),
        Arguments.of(
            CraftedStream.of(holidays()).with(LocalDate.of(2031, 5, 1), LATER),
            "days contains 2026-07-16; only days of 2031 are allowed"),
        Arguments.of(
            CraftedStream.of(Cases.filed(DAY).toBuilder().filedOn(LATER).build())
                .with(LATER, LONG_AGO),
            "filedOn is 1907-01-01; it must not be before termination.date, 2026-06-15"));
  }

  /** Records wrap what their constructors say. */
  private static Throwable reason(CraftedStream crafted) {
    Throwable refused = catchThrowable(crafted::read);
    return refused.getCause() == null ? refused : refused.getCause();
  }

  private static IndonesianHolidays holidays() {
    Holiday only =
        Holiday.builder()
            .date(LocalDate.of(2031, 5, 1))
            .kind(Holiday.Kind.NATIONAL)
            .indonesianName("Hari Buruh")
            .englishName("Labour Day")
            .decree("SKB")
            .build();
    return IndonesianHolidays.standard().withYear(2031, List.of(only));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource
  void impossible(CraftedStream crafted, String message) {
    assertThat(reason(crafted)).hasMessage(message);
  }

  @Test
  void anEventBeforeTheTerminationIsRefused() {
    Claim claim = ClaimStory.filed().claim();

    assertThat(reason(CraftedStream.of(claim).with(claim.events().get(0).on(), LONG_AGO)))
        .isInstanceOf(ClaimEventRefusedException.class);
  }

  @Test
  void anAmountOfNothingIsNoReimbursement() {
    Rupiah amount = Rupiah.of(1_000_000);

    for (Object event :
        new Object[] {
          new ReimbursementEvent.Claimed(DAY, Optional.of(amount)),
          new ReimbursementEvent.Reimbursed(DAY, Optional.of(amount))
        }) {
      assertThat(reason(CraftedStream.of(event).with(100_000_000, 0)))
          .hasMessageStartingWith("amount is Rp0");
    }
  }

  @Test
  void aMonthAfterTheLatestIsNoneOfTheContributions() {
    ContributionHistory paid =
        ContributionHistory.paid(ContributionHistory.LATEST, ContributionHistory.LATEST);

    // The last month is bit 15 of a word of 64 months; bit 31 is one of the year 3001.
    assertThat(reason(CraftedStream.of(paid).with(1 << 15, 1 << 15 | 1 << 31)))
        .hasMessage("contributions.month is 3001-04; it must be 1900-01 to 2999-12");
  }
}
