package io.github.jkpsdk.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.interpretation.ContributionRounding;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.JkkAboveCeiling;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.Instrument;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.rulebook.ContributionLaw;
import io.github.jkpsdk.rulebook.Rulebook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rounding is a question only where a share of what is counted is no whole number of rupiah. */
class WageAboveTheCeilingTest {

  private static final LocalDate SINCE = LocalDate.of(2021, 2, 1);
  private static final LegalCitation TEXT = new Instrument("PP 1/2027").article(1);

  /** A law under which the rest of the JKK rate can be fractional where the whole rate is not. */
  private static Rulebook law() {
    ContributionLaw law =
        Rulebook.standard().contributionLaw().toBuilder()
            .shareFromJkk(Dated.since(SINCE, new BigDecimal("0.0005"), TEXT))
            .wageCeiling(Dated.since(SINCE, Rupiah.of(10_000_000), TEXT))
            .build();
    return Rulebook.standard().toBuilder().contributionLaw(law).build();
  }

  @ParameterizedTest
  @CsvSource({
    "GROSS_ON_FULL_WAGE, 20000000, false",
    "GROSS_ON_FULL_WAGE, 20005000, false",
    "NET_RATE_ON_FULL_WAGE, 20000000, false",
    "NET_RATE_ON_FULL_WAGE, 20005000, true",
    "NET_RATE_ON_FULL_WAGE, 9000100, true",
  })
  void isRoundedWhereTheRateIsOnTheFullWage(JkkAboveCeiling reading, long wage, boolean isRounded) {
    Contribution contribution =
        ContributionCalculator.under(law(), Interpretations.standard().with(reading))
            .contribution(Rupiah.of(wage), YearMonth.of(2026, 6), RiskClass.VERY_LOW);

    assertThat(
            contribution.interpretations().stream()
                .anyMatch(ContributionRounding.class::isInstance))
        .isEqualTo(isRounded);
  }
}
