package io.github.jkpsdk.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActivityMonthTest {

  @ParameterizedTest
  @CsvSource({
    "2026-06-20, 2, 2026-06-20, 2026-07-19",
    "2026-06-20, 3, 2026-07-20, 2026-08-19",
    "2026-06-20, 5, 2026-09-20, 2026-10-19",
    "2026-06-20, 6, 2026-11-20, 2026-12-19",
    "2026-01-31, 2, 2026-01-31, 2026-02-27",
    "2026-01-31, 3, 2026-02-28, 2026-03-30",
    "2026-01-31, 4, 2026-03-31, 2026-04-29",
    "2024-01-30, 2, 2024-01-30, 2024-02-28",
    "2025-08-29, 6, 2026-01-29, 2026-02-27",
  })
  void theActivitiesOfAMonthLieBeforeItsWindow(
      LocalDate reference, int month, LocalDate from, LocalDate to) {
    assertThat(ActivityMonth.before(month, reference)).isEqualTo(new ActivityMonth(from, to));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-24, 2026-06-25",
    "2026-03-30, 2026-03-01",
    "2026-03-31, 2026-03-01",
    "2026-02-28, 2026-01-29",
  })
  void orTheyEndOnTheDayOfFiling(LocalDate filedOn, LocalDate from) {
    assertThat(ActivityMonth.upTo(filedOn)).isEqualTo(new ActivityMonth(from, filedOn));
  }

  @Test
  void bothEndsCount() {
    ActivityMonth month = ActivityMonth.before(2, LocalDate.of(2026, 6, 20));
    assertThat(month.contains(LocalDate.of(2026, 6, 19))).isFalse();
    assertThat(month.contains(LocalDate.of(2026, 6, 20))).isTrue();
    assertThat(month.contains(LocalDate.of(2026, 7, 19))).isTrue();
    assertThat(month.contains(LocalDate.of(2026, 7, 20))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7})
  void otherMonthsHaveNoActivities(int month) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ActivityMonth.before(month, LocalDate.of(2026, 6, 20)))
        .withMessage("month is " + month + "; it must be 2 to 6");
  }

  @Property
  void everyDayBelongsToAtMostOneMonth(
      @ForAll("references") LocalDate reference, @ForAll("days") int days) {
    LocalDate day = reference.plusDays(days);
    assertThat(
            IntStream.rangeClosed(2, 6)
                .filter(month -> ActivityMonth.before(month, reference).contains(day))
                .count())
        .isLessThanOrEqualTo(1);
  }

  @Provide
  Arbitrary<LocalDate> references() {
    return Arbitraries.longs()
        .between(LocalDate.of(2022, 2, 1).toEpochDay(), LocalDate.of(2027, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<Integer> days() {
    return Arbitraries.integers().between(-10, 200);
  }
}
