package io.github.jkpsdk.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PaidRunPropertiesTest {

  private static final YearMonth ORIGIN = YearMonth.of(2021, 2);

  @Property
  void the_run_at_the_end_of_a_range_is_what_counting_month_by_month_gives(
      @ForAll @Size(max = 6) Set<@IntRange(max = 150) Integer> gaps,
      @ForAll @Size(max = 5) List<@IntRange(max = 150) Integer> late,
      @ForAll @IntRange(max = 150) int first,
      @ForAll @IntRange(max = 150) int length) {
    LocalDate paidBy = LocalDate.of(2025, 6, 1);
    Set<Integer> paid = new TreeSet<>();
    ContributionHistory.Builder months = ContributionHistory.builder();
    for (int month = 10; month <= 140; month++) {
      if (!gaps.contains(month)) {
        months.add(
            ContributionMonth.builder()
                .month(ORIGIN.plusMonths(month))
                .paidOn(paidBy.plusDays(late.contains(month) ? 1 : 0))
                .build());
        if (!late.contains(month)) {
          paid.add(month);
        }
      }
    }
    int last = first + length;
    int run = 0;
    while (run <= length && paid.contains(last - run)) {
      run++;
    }
    MonthRange range = MonthRange.of(ORIGIN.plusMonths(first), ORIGIN.plusMonths(last));
    ContributionHistory history = months.build();
    assertThat(history.runAtEndOf(range, paidBy)).isEqualTo(run);
    assertThat(history.paidIn(range, paidBy))
        .isEqualTo((int) paid.stream().filter(month -> month >= first && month <= last).count());
  }
}
