package io.github.jkpsdk.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutyTest {

  @Test
  void eachMonthHasADutyToFileIt() {
    assertThat(IntStream.rangeClosed(1, 6).mapToObj(Duty::fileMonth))
        .containsExactly(
            Duty.FILE_FIRST_CLAIM,
            Duty.FILE_MONTH_2,
            Duty.FILE_MONTH_3,
            Duty.FILE_MONTH_4,
            Duty.FILE_MONTH_5,
            Duty.FILE_MONTH_6)
        .allMatch(Duty::isFiling);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 7})
  void noOtherMonthHas(int month) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Duty.fileMonth(month))
        .withMessage("month is " + month + "; it must be 1 to 6");
  }
}
