package io.github.jkpsdk;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.FilingEvent;
import io.github.jkpsdk.fixture.Cases;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** To some days no counting would ever come. */
class DaysBeyondSenseTest {

  private static final LocalDate LAST = LocalDate.of(9899, 12, 31);
  private static final String ALLOWED = "the years 0 to 9899 are allowed";

  private static JkpCase terminatedOn(LocalDate day) {
    return JkpCase.builder().termination(with -> with.date(day)).build();
  }

  @Test
  void aTerminationHasADayThatCanBeReckonedWith() {
    assertThatCode(() -> Jkp.standard().answer(terminatedOn(LAST))).doesNotThrowAnyException();
    for (LocalDate day : List.of(LAST.plusDays(1), LocalDate.MAX, LocalDate.MIN)) {
      assertThatThrownBy(() -> terminatedOn(day))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("termination.date is a day of the year ")
          .hasMessageEndingWith(ALLOWED);
    }
  }

  @Test
  void aDayOfAskingIsOneThatCanBeReckonedWith() {
    JkpCase facts = Cases.eligible();

    assertThatCode(() -> Jkp.standard().answer(facts, LAST)).doesNotThrowAnyException();
    assertThatThrownBy(() -> Jkp.standard().answer(facts, LocalDate.MAX))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("asOf is a day of the year 999999999; " + ALLOWED);
    assertThatThrownBy(() -> Jkp.standard().assess(facts, LAST.plusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void soIsTheDayOfAnEvent() {
    Claim claim = Claim.of(Cases.eligible());

    assertThatThrownBy(() -> claim.apply(new FilingEvent.Filed(LAST.plusDays(1), 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("events[0].on is a day of the year 9900; " + ALLOWED);
  }
}
