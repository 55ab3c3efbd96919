package io.github.jkpsdk.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.programme.PartialWithdrawal.Step;
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
    assertThat(
            PartialWithdrawal.unmet(memberSince, withdrawnBefore, asOf).stream()
                .map(Enum::name)
                .collect(Collectors.joining(" ")))
        .isEqualTo(unmet == null ? "" : unmet);
  }

  @Test
  void tenPercentPrepareRetirementAndThirtyGoThroughTheBank() {
    assertThat(PartialWithdrawal.RETIREMENT_PREPARATION.percent()).isEqualTo(10);
    assertThat(PartialWithdrawal.RETIREMENT_PREPARATION.steps())
        .containsExactly(Step.CLAIM_WITH_PAPERS);
    assertThat(PartialWithdrawal.HOUSING.percent()).isEqualTo(30);
    assertThat(PartialWithdrawal.HOUSING.steps())
        .containsExactly(Step.AGENCY_STATEMENT, Step.BANK_CREDIT_SECTION, Step.CLAIM_WITH_PAPERS);
  }
}
