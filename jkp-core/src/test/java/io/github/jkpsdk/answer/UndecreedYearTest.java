package io.github.jkpsdk.answer;

import static io.github.jkpsdk.fixture.ClaimStory.after;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.fixture.ClaimStory;
import org.junit.jupiter.api.Test;

/** Month 6 closes on 2028-02-28, in a year without a decree: its opening is never guessed. */
class UndecreedYearTest {

  private static Deadline month6(String asOf) {
    ClaimStory story = after("2027-08-26").filed(1, "2027-08-30");
    return story.answer(asOf).deadlines().stream()
        .filter(duty -> duty.duty() == Duty.FILE_MONTH_6)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aWindowWithoutAKnownOpeningIsToComeUntilADayThatLiesInItInAnyCase() {
    assertThat(month6("2027-09-01").opensOn()).isEmpty();
    assertThat(month6("2027-09-01").status()).isEqualTo(Deadline.Status.UPCOMING);
    assertThat(month6("2028-02-22").status()).isEqualTo(Deadline.Status.UPCOMING);
    assertThat(month6("2028-02-23").status())
        .as("five working days are never fewer than five days")
        .isEqualTo(Deadline.Status.OPEN);
    assertThat(month6("2028-02-28").status()).isEqualTo(Deadline.Status.OPEN);
    assertThat(month6("2028-02-28").daysLeft()).contains(0L);
    assertThat(month6("2028-02-29").status()).isEqualTo(Deadline.Status.PASSED);
  }
}
