package io.github.jkpsdk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.fixture.ClaimStory;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No window that the portal shows for month 1 moves the time to claim; PP 37/2021 article 40. */
class ShownFirstWindowTest {

  private static final String TERMINATED = "2026-06-15";

  @ParameterizedTest
  @CsvSource({
    // shown, asked, first and last day to file
    "2026-06-20, 2026-07-31, 2026-07-31, 2026-06-20, 2026-07-31",
    "2026-06-20, 2026-07-31, 2026-08-01, 2026-06-20, 2026-12-15",
    "2026-06-20, 2026-12-15, 2026-07-01, 2026-06-20, 2026-12-15",
    "2026-06-20, 2027-01-31, 2026-07-01, 2026-06-20, 2026-12-15",
    "2026-12-15, 2027-01-31, 2026-07-01, 2026-12-15, 2026-12-15",
    "2026-12-16, 2027-01-31, 2026-07-01,           , 2026-12-15",
  })
  void aLongerOneEndsWithItAndAfterAShorterOneItGoesOn(
      String opensOn, String closesOn, LocalDate asOf, LocalDate first, LocalDate last) {
    Deadline filing =
        ClaimStory.after(TERMINATED)
            .shown(1, "2026-06-19", opensOn, closesOn)
            .on(asOf)
            .deadlines()
            .stream()
            .filter(deadline -> deadline.duty() == Duty.FILE_FIRST_CLAIM)
            .findFirst()
            .orElseThrow();

    assertThat(filing.opensOn()).isEqualTo(Optional.ofNullable(first));
    assertThat(filing.dueOn()).contains(last);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-31, 2026-08-01, false",
    "2026-07-31, 2026-12-15, false",
    "2026-07-31, 2026-12-16, true",
    "2026-12-15, 2026-12-15, false",
    "2026-12-15, 2026-12-16, true",
  })
  void monthOneIsMissedOnlyAfterTheTimeToClaim(String closesOn, String asOf, boolean isMissed) {
    ClaimStory story = ClaimStory.after(TERMINATED).shown(1, "2026-06-19", "2026-06-20", closesOn);

    assertThat(story.status(1, asOf) == BenefitMonth.Status.MISSED).isEqualTo(isMissed);
  }
}
