package io.github.jkpsdk.internal;

import static io.github.jkpsdk.fixture.ClaimStory.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByDayTest {

  private static final List<LocalDate> DAYS =
      List.of(day("2021-02-02"), day("2025-02-07"), day("2027-01-01"));

  @ParameterizedTest
  @CsvSource({
    "2021-02-01, 2021-02-02",
    "2021-02-02, 2021-02-02",
    "2025-02-06, 2021-02-02",
    "2025-02-07, 2025-02-07",
    "2026-12-31, 2025-02-07",
    "2027-01-01, 2027-01-01",
    "2999-12-31, 2027-01-01",
  })
  void whatHoldsIsOfTheLastDayUpToThen(LocalDate day, LocalDate since) {
    assertThat(new ByDay<>(DAYS, made -> made).on(day)).isEqualTo(since);
  }

  @Test
  void eachIsMadeOnceTheFirstAtOnceAndOthersWhenAsked() {
    List<LocalDate> made = new ArrayList<>();
    ByDay<LocalDate> byDay =
        new ByDay<>(
            DAYS,
            day -> {
              made.add(day);
              return day;
            });
    assertThat(made).containsExactly(day("2021-02-02"));

    byDay.on(day("2027-06-01"));
    byDay.on(day("2027-06-02"));
    byDay.on(day("2021-06-02"));

    assertThat(made).containsExactly(day("2021-02-02"), day("2027-01-01"));
    assertThat(byDay.days()).isEqualTo(DAYS);
  }
}
