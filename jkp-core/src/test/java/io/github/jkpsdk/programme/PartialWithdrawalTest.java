package io.github.jkpsdk.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.programme.PartialWithdrawal.Step;
import io.github.jkpsdk.programme.PartialWithdrawal.Terms;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PartialWithdrawalTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/partial-withdrawals.csv", numLinesToSkip = 1)
  void isPossibleOnceAfterTenYears(
      LocalDate memberSince, boolean withdrawnBefore, LocalDate asOf, String unmet) {
    for (PartialWithdrawal withdrawal : PartialWithdrawal.values()) {
      assertThat(
              withdrawal.terms().on(asOf).unmet(memberSince, withdrawnBefore, asOf).stream()
                  .map(Enum::name)
                  .collect(Collectors.joining(" ")))
          .isEqualTo(unmet == null ? "" : unmet);
    }
  }

  @Test
  void tenPercentPrepareRetirementAndThirtyGoThroughTheBank() {
    Terms retirement = terms(PartialWithdrawal.RETIREMENT_PREPARATION);
    Terms housing = terms(PartialWithdrawal.HOUSING);

    assertThat(retirement.share()).isEqualByComparingTo("0.1");
    assertThat(retirement.steps()).containsExactly(Step.CLAIM_WITH_PAPERS);
    assertThat(housing.share()).isEqualByComparingTo("0.3");
    assertThat(housing.steps())
        .containsExactly(Step.AGENCY_STATEMENT, Step.BANK_CREDIT_SECTION, Step.CLAIM_WITH_PAPERS);
  }

  private static Terms terms(PartialWithdrawal withdrawal) {
    return withdrawal.terms().on(LocalDate.of(2026, 6, 15));
  }
}
