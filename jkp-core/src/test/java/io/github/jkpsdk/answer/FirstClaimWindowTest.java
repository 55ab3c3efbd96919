package io.github.jkpsdk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.fixture.ClaimStory;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims could be filed from 2022-02-01 on; the window of month 1 and its duty agree on it. */
class FirstClaimWindowTest {

  @ParameterizedTest
  @CsvSource({
    "2021-09-10, , 2021-12-10, VOID",
    "2021-10-31, , 2022-01-31, VOID",
    "2021-11-01, 2022-02-01, 2022-02-01, PASSED",
    "2021-11-10, 2022-02-01, 2022-02-10, OPEN",
    "2022-02-02, 2022-02-02, 2022-05-02, OPEN",
  })
  void theWindowAndTheDutyHaveTheSameDays(
      String terminated, LocalDate opensOn, LocalDate closesOn, Deadline.Status status) {
    Answer answer = ClaimStory.after(terminated).answer("2022-02-10");
    ClaimWindow window = answer.months().get(0).window().orElseThrow();
    Deadline duty = answer.deadline(Duty.FILE_FIRST_CLAIM).orElseThrow();

    assertThat(window.opensOn().orElse(null)).isEqualTo(opensOn);
    assertThat(window.closesOn()).isEqualTo(closesOn);
    assertThat(duty.opensOn()).isEqualTo(window.opensOn());
    assertThat(duty.dueOn()).contains(closesOn);
    assertThat(duty.note()).isEqualTo(window.note());
    assertThat(duty.status()).isEqualTo(status);
  }
}
