package io.github.jkpsdk.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.law.NotInForceException;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.rulebook.Rulebook;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class WageBaseTest {

  private final WageBase wages = WageBase.under(Rulebook.standard());
  private static final YearMonth MONTH = YearMonth.of(2026, 5);

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/wage-bases.csv", numLinesToSkip = 1)
  void theWageThatCounts(
      String form, String amounts, YearMonth month, BigDecimal wage, String citation) {
    CitedAmount counted = wage(form, rupiah(amounts), month);

    assertThat(counted.amount()).isEqualTo(Rupiah.of(wage));
    assertThat(counted.citations()).extracting(LegalCitation::toString).containsExactly(citation);
  }

  @Test
  void anAverageNeedsAllItsMonths() {
    Rupiah wage = Rupiah.of(3_000_000);

    assertThatThrownBy(() -> wages.pieceWork(List.of(wage, wage), MONTH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("wages has 2 months; it must have the last 3");
    assertThatThrownBy(() -> wages.weatherDependent(Collections.nCopies(13, wage), MONTH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("wages has 13 months; it must have the last 12");
  }

  @Test
  void negativeAmountsAreRefused() {
    Rupiah less = Rupiah.of(-1);
    WageBase.Components.Builder components = WageBase.Components.builder().basic(Rupiah.ZERO);

    assertThatThrownBy(() -> wages.daily(less, MONTH))
        .hasMessage("dailyWage is -Rp1; it must be 0 or more");
    assertThatThrownBy(() -> wages.pieceWork(List.of(Rupiah.ZERO, less, Rupiah.ZERO), MONTH))
        .hasMessage("wages is -Rp1; it must be 0 or more");
    assertThatThrownBy(() -> components.nonFixedAllowances(less).build())
        .hasMessage("nonFixedAllowances is -Rp1; it must be 0 or more");
    assertThatThrownBy(() -> components.fixedAllowances(less).build())
        .hasMessage("fixedAllowances is -Rp1; it must be 0 or more");
    assertThatThrownBy(() -> components.basic(less).build())
        .hasMessage("basic is -Rp1; it must be 0 or more");
  }

  @Test
  void thereIsNoWageBeforeTheFirstContributionMonth() {
    assertThatThrownBy(() -> wages.daily(Rupiah.of(150_000), YearMonth.of(2021, 1)))
        .isInstanceOf(NotInForceException.class);
  }

  private CitedAmount wage(String form, List<Rupiah> amounts, YearMonth month) {
    return switch (form) {
      case "monthly" ->
          wages.monthly(
              WageBase.Components.builder()
                  .basic(amounts.get(0))
                  .fixedAllowances(amounts.get(1))
                  .nonFixedAllowances(amounts.get(2))
                  .build(),
              month);
      case "daily" -> wages.daily(amounts.get(0), month);
      case "pieceWork" -> wages.pieceWork(amounts, month);
      case "weatherDependent" -> wages.weatherDependent(amounts, month);
      default -> throw new IllegalArgumentException(form);
    };
  }

  private static List<Rupiah> rupiah(String amounts) {
    return Arrays.stream(amounts.split(" ")).map(BigDecimal::new).map(Rupiah::of).toList();
  }
}
