package io.github.jkpsdk.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.law.NotInForceException;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.rulebook.Rulebook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

class ContributionTablesTest {

  private static final int FIRST_FIGURE = 8;

  private static final String[] FIGURES = {
    "base",
    "government",
    "fromJkk",
    "fromJkm",
    "total",
    "jkkLeft",
    "jkmLeft",
    "billBefore",
    "billAfter"
  };

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/contributions.csv", numLinesToSkip = 1)
  void theContributionOfAMonth(ArgumentsAccessor row) {
    Contribution contribution = contribution(row);

    for (int i = 0; i < FIGURES.length; i++) {
      assertThat(figure(contribution, FIGURES[i]).amount())
          .as(FIGURES[i])
          .isEqualTo(rupiah(row.getString(FIRST_FIGURE + i)));
    }
    assertThat(contribution.workerPays().amount()).isEqualTo(Rupiah.ZERO);
    assertThat(contribution.relieved()).isEqualTo(row.getBoolean(FIRST_FIGURE + 9));
    assertThat(
            contribution.interpretations().stream()
                .map(Interpretation::label)
                .collect(Collectors.joining(" ")))
        .isEqualTo(text(row, FIRST_FIGURE + 10));
    assertThat(contribution.rate()).isEqualByComparingTo(row.getString(FIRST_FIGURE + 11));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/contribution-citations.csv", numLinesToSkip = 1)
  void everyFigureCitesItsTexts(ArgumentsAccessor row) {
    CitedAmount figure = figure(contribution(row), row.getString(FIRST_FIGURE));

    assertThat(figure.citations())
        .extracting(LegalCitation::toString)
        .containsExactlyInAnyOrder(row.getString(FIRST_FIGURE + 1).split("; "));
  }

  @Test
  void thereIsNoContributionBeforeTheFirstMonth() {
    ContributionCalculator calculator = under(Interpretations.standard());

    assertThatThrownBy(
            () ->
                calculator.contribution(Rupiah.of(4_000_000), YearMonth.of(2021, 1), RiskClass.LOW))
        .isInstanceOf(NotInForceException.class)
        .hasMessage("month is 2021-01; the first month covered is 2021-02")
        .extracting("firstDay")
        .isEqualTo(LocalDate.of(2021, 2, 1));
  }

  @Test
  void aNegativeWageAndNegativeParticipantsAreRefused() {
    ContributionCalculator calculator = under(Interpretations.standard());

    assertThatThrownBy(
            () -> calculator.contribution(Rupiah.of(-1), YearMonth.of(2026, 5), RiskClass.LOW))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("wage is -Rp1; it must be 0 to Rp1000000000000");
    assertThatThrownBy(
            () ->
                new LabourIntensiveEmployer(
                    LabourIntensiveEmployer.Industry.TOYS,
                    -1,
                    YearMonth.of(2025, 1),
                    LocalDate.of(2026, 6, 30)))
        .hasMessage("activeParticipants is -1; it must be 0 or more");
  }

  private static Contribution contribution(ArgumentsAccessor row) {
    ContributionCalculator calculator = under(readings(text(row, 0)));
    YearMonth month = YearMonth.parse(row.getString(1));
    RiskClass risk = row.get(2, RiskClass.class);
    Rupiah wage = rupiah(row.getString(7));
    return row.get(3) == null
        ? calculator.contribution(wage, month, risk)
        : calculator.contribution(
            wage,
            month,
            risk,
            new LabourIntensiveEmployer(
                row.get(3, LabourIntensiveEmployer.Industry.class),
                row.getInteger(4),
                YearMonth.parse(row.getString(5)),
                LocalDate.parse(row.getString(6))));
  }

  private static CitedAmount figure(Contribution contribution, String name) {
    return switch (name) {
      case "base" -> contribution.base();
      case "government" -> contribution.governmentShare();
      case "fromJkk" -> contribution.shareFromJkk();
      case "fromJkm" -> contribution.shareFromJkm();
      case "total" -> contribution.total();
      case "jkkLeft" -> contribution.jkkLeft();
      case "jkmLeft" -> contribution.jkmLeft();
      case "workerPays" -> contribution.workerPays();
      case "billBefore" -> contribution.employerBillBefore();
      case "billAfter" -> contribution.employerBillAfter();
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static ContributionCalculator under(Interpretations readings) {
    return ContributionCalculator.under(Rulebook.standard(), readings);
  }

  static Interpretations readings(String labels) {
    return Arrays.stream(labels.split(" "))
        .filter(label -> !label.isEmpty())
        .map(label -> label.split("="))
        .reduce(
            Interpretations.standard(),
            (readings, label) -> readings.with(label[0], label[1]),
            (one, other) -> other);
  }

  private static String text(ArgumentsAccessor row, int index) {
    return row.get(index) == null ? "" : row.getString(index);
  }

  private static Rupiah rupiah(String amount) {
    return Rupiah.of(new BigDecimal(amount));
  }
}
