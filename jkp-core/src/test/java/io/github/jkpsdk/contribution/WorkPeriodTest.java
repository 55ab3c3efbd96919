package io.github.jkpsdk.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jkpsdk.fixture.Row;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkPeriodTest {

  static Stream<Row> wholeMonthsAreCountedFromTheFirstDay() {
    return Row.table("cases/whole-months.csv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void wholeMonthsAreCountedFromTheFirstDay(Row row) {
    WorkPeriod period =
        new WorkPeriod(LocalDate.parse(row.cell("start")), LocalDate.parse(row.cell("end")));
    List<YearMonth> months =
        ContributionHistory.fromWorkPeriods(List.of(period)).months().stream()
            .map(ContributionMonth::month)
            .toList();

    assertThat(period.wholeMonths()).isEqualTo(Integer.parseInt(row.cell("=months")));
    assertThat(months).hasSize(period.wholeMonths());
    if (!months.isEmpty()) {
      assertThat(months.get(0)).isEqualTo(YearMonth.parse(row.cell("=first")));
      assertThat(months.get(months.size() - 1)).isEqualTo(YearMonth.parse(row.cell("=last")));
    }
  }

  @Test
  void aPeriodThatEndsBeforeItStartsIsRefused() {
    assertThatThrownBy(() -> new WorkPeriod(LocalDate.of(2022, 3, 2), LocalDate.of(2022, 3, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2022-03-01")
        .hasMessageContaining("not be before 2022-03-02");
  }
}
