package io.github.jkpsdk.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayRangeTest {

  @ParameterizedTest
  @CsvSource({"0, 1, 1", "9899, 12, 31"})
  void theFirstAndTheLastDayAreAllowed(int year, int month, int day) {
    assertThatCode(() -> DayRange.require("asOf", LocalDate.of(year, month, day)))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({"-1, 12, 31", "9900, 1, 1"})
  void theDaysBesideThemAreRefused(int year, int month, int day) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayRange.require("asOf", LocalDate.of(year, month, day)))
        .withMessage("asOf is a day of the year " + year + "; the years 0 to 9899 are allowed");
  }
}
