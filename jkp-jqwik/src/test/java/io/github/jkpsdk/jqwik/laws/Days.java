package io.github.jkpsdk.jqwik.laws;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Days and months of the programme; those around the change of 2025-02-07 come often. */
final class Days {

  private Days() {}

  static Arbitrary<LocalDate> ofTheLaw() {
    return Arbitraries.oneOf(
        between(LocalDate.of(2021, 2, 2), LocalDate.of(2032, 12, 31)),
        between(LocalDate.of(2024, 11, 1), LocalDate.of(2025, 8, 31)));
  }

  static Arbitrary<LocalDate> between(LocalDate startInclusive, LocalDate endInclusive) {
    return Arbitraries.longs()
        .between(startInclusive.toEpochDay(), endInclusive.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  static Arbitrary<YearMonth> months() {
    return Arbitraries.integers().between(0, 12 * 14).map(YearMonth.of(2020, 1)::plusMonths);
  }
}
