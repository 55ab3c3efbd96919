package io.github.jkpsdk.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.termination.Termination;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding;
import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class EligibilityOrderTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 20);

  @Test
  void every_condition_has_its_finding_in_the_order_of_the_names() {
    JkpCase facts = JkpCase.builder().termination(Termination.builder().date(DAY).build()).build();
    assertThat(
            Eligibility.under(
                    Rulebook.standard(), Interpretations.standard(), IndonesianHolidays.standard())
                .assess(facts, DAY)
                .findings())
        .extracting(Finding::condition)
        .containsExactlyElementsOf(EnumSet.range(Condition.CITIZENSHIP, Condition.LIFETIME_CLAIMS));
  }
}
