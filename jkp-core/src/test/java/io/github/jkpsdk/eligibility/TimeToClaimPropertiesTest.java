package io.github.jkpsdk.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.LapsedTimeToClaim;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.rulebook.Rulebook;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

class TimeToClaimPropertiesTest {

  private static final LocalDate AMENDED = LocalDate.of(2025, 2, 7);

  @Property
  void a_limit_includes_its_last_day_and_no_later_one(
      @ForAll @DateRange(min = "2021-02-02", max = "2030-12-31") LocalDate termination,
      @ForAll @IntRange(min = -70, max = 70) int days) {
    TimeToClaim.Limit limit =
        TimeToClaim.under(Rulebook.standard(), Interpretations.standard()).after(termination);
    LocalDate day = limit.lastDay().plusDays(days);
    assertThat(limit.includes(day)).isEqualTo(days <= 0);
  }

  @Property
  void six_months_help_whose_three_months_had_not_run_out(
      @ForAll @DateRange(min = "2024-08-01", max = "2025-05-31") LocalDate termination) {
    boolean isOver = termination.plusMonths(3).isBefore(AMENDED);
    assertThat(monthsAfter(termination, LapsedTimeToClaim.STAYS_LAPSED)).isEqualTo(isOver ? 3 : 6);
    assertThat(monthsAfter(termination, LapsedTimeToClaim.REVIVED)).isEqualTo(6);
  }

  @Property
  void the_time_still_runs_when_a_law_comes_on_any_day(
      @ForAll @DateRange(min = "2024-01-01", max = "2025-12-31") LocalDate amended,
      @ForAll @IntRange(min = -3, max = 3) int days) {
    Rulebook standard = Rulebook.standard();
    Rulebook law =
        standard.toBuilder()
            .monthsToClaim(
                Dated.since(
                        standard.firstDay(),
                        3,
                        standard.monthsToClaim().versions().get(0).citations().get(0))
                    .then(
                        amended, 6, standard.monthsToClaim().versions().get(1).citations().get(0)))
            .build();
    LocalDate termination = amended.minusMonths(3).plusDays(days);
    boolean isOver = termination.plusMonths(3).isBefore(amended);
    assertThat(TimeToClaim.under(law, Interpretations.standard()).after(termination).months())
        .isEqualTo(isOver ? 3 : 6);
  }

  private static int monthsAfter(LocalDate termination, LapsedTimeToClaim reading) {
    Interpretations readings = Interpretations.standard().with(reading);
    return TimeToClaim.under(Rulebook.standard(), readings).after(termination).months();
  }
}
