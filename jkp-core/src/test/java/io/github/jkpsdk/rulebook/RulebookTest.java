package io.github.jkpsdk.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jkpsdk.fixture.Row;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.NotInForceException;
import io.github.jkpsdk.money.Rupiah;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulebookTest {

  static Stream<Row> aNumberIsThatOfTheDay() {
    return Row.table("cases/parameters.csv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void aNumberIsThatOfTheDay(Row row) throws ReflectiveOperationException {
    Dated<?> parameter =
        (Dated<?>) Rulebook.class.getMethod(row.cell("parameter")).invoke(Rulebook.standard());
    Optional<? extends Dated.Version<? extends Serializable>> version =
        parameter.find(LocalDate.parse(row.cell("date")));

    if (row.cell("=value").equals("none")) {
      assertThat(version).isEmpty();
      return;
    }
    Object value = version.orElseThrow().value();
    if (value instanceof BigDecimal rate) {
      assertThat(rate).isEqualByComparingTo(row.cell("=value"));
    } else {
      assertThat(value).hasToString(row.cell("=value"));
    }
    assertThat(version.orElseThrow().citations().get(0)).hasToString(row.cell("source"));
  }

  @Test
  void theDatesOfTheLawAreThese() {
    Rulebook law = Rulebook.standard();

    assertThat(law.firstDay()).isEqualTo("2021-02-02");
    assertThat(law.firstClaimDay()).isEqualTo("2022-02-01");
    assertThat(law.firstContributionMonth()).isEqualTo(YearMonth.of(2021, 2));
    assertThat(law.checkedOn()).isEqualTo("2026-11-20");
  }

  @Test
  void theSharesOfAContributionAddUpToItsRate() {
    Rulebook law = Rulebook.standard();

    for (LocalDate day : new LocalDate[] {LocalDate.of(2025, 1, 31), LocalDate.of(2025, 2, 28)}) {
      assertThat(
              law.governmentShare()
                  .on(day)
                  .add(law.shareFromJkk().on(day))
                  .add(law.shareFromJkm().on(day)))
          .isEqualByComparingTo(law.contributionRate().on(day));
    }
  }

  @Test
  void theContributionAtTheCeilingIsThatOfThePublishedFigures() {
    assertThat(contribution(LocalDate.of(2025, 1, 31))).isEqualTo(Rupiah.of(23_000));
    assertThat(contribution(LocalDate.of(2025, 2, 28))).isEqualTo(Rupiah.of(18_000));
  }

  @Test
  void theDayBeforeTheFirstIsNotCovered() {
    assertThatThrownBy(() -> Rulebook.standard().benefitWageCeiling().on(LocalDate.of(2021, 2, 1)))
        .isInstanceOf(NotInForceException.class)
        .hasMessageContaining("2021-02-02");
  }

  private static Rupiah contribution(LocalDate day) {
    Rulebook law = Rulebook.standard();
    return law.contributionWageCeiling()
        .on(day)
        .times(law.contributionRate().on(day), RoundingMode.UNNECESSARY);
  }
}
