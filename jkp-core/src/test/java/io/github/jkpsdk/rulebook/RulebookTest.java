package io.github.jkpsdk.rulebook;

import static io.github.jkpsdk.verdict.Basis.STATUTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jkpsdk.fixture.Row;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.Instrument;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.law.NotInForceException;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Condition;
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
  void aNumberIsThatOfTheDay(Row row) {
    Dated<?> parameter = Rulebook.standard().parameters().get(row.cell("parameter"));
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
    assertThat(law.contributionLaw().firstMonth()).isEqualTo(YearMonth.of(2021, 2));
    assertThat(law.checkedOn()).isAfterOrEqualTo("2026-11-25");
    assertThat(law.sourcesUntil())
        .isAfterOrEqualTo("2026-10-05")
        .isBeforeOrEqualTo(law.checkedOn());
  }

  @Test
  void itTellsEveryDayOnWhichSomethingChanges() {
    Rulebook law = Rulebook.standard();
    LocalDate day = law.daysOfChange().last().plusYears(1);
    LegalCitation text = new Instrument("Permenaker 1/2027").article(1);
    Rulebook changed =
        law.toBuilder()
            .timeLimits(
                law.timeLimits().toBuilder()
                    .reportPlacement(
                        law.timeLimits()
                            .reportPlacement()
                            .then(day, new TimeLimit(5, TimeLimit.Unit.DAYS, STATUTE), text))
                    .build())
            .putConditions(
                Condition.ALIVE,
                law.conditions().get(Condition.ALIVE).then(day.plusDays(1), STATUTE, text))
            .build();

    assertThat(law.daysOfChange())
        .map(LocalDate::toString)
        .startsWith("2021-02-02", "2023-10-06", "2025-02-01", "2025-02-07", "2026-02-01");
    assertThat(changed.daysOfChange())
        .containsAll(law.daysOfChange())
        .endsWith(day, day.plusDays(1))
        .hasSize(law.daysOfChange().size() + 2);
  }

  @Test
  void itTellsTheConditionOfADay() {
    Rulebook law = Rulebook.standard();

    assertThat(law.condition(Condition.ALIVE, LocalDate.of(2025, 2, 6)).citations())
        .hasToString("[PP 37/2021 Pasal 40 huruf c]");
    assertThat(law.condition(Condition.ALIVE, LocalDate.of(2025, 2, 7)).citations())
        .hasToString("[PP 6/2025 Pasal 40 huruf c]");
    assertThatThrownBy(() -> law.condition(Condition.AGE_AT_REGISTRATION, law.firstDay()))
        .hasMessageContaining("conditions has no AGE_AT_REGISTRATION");
  }

  @Test
  void aBenefitHasOneToSixMonths() {
    Rulebook law = Rulebook.standard();
    LegalCitation text = new Instrument("PP 1/2027").article(21);

    assertThatThrownBy(
            () ->
                law.toBuilder()
                    .benefitMonths(law.benefitMonths().then(LocalDate.of(2027, 1, 1), 7, text))
                    .build())
        .hasMessage("benefitMonths is 7; it must be 1 to 6");
  }

  @Test
  void whatHoldsFromTheFirstDayOnMayNotBeginLater() {
    Rulebook law = Rulebook.standard();
    LocalDate late = LocalDate.of(2030, 1, 1);
    LegalCitation text = new Instrument("PP 1/2030").article(4);

    assertThatThrownBy(() -> law.toBuilder().ageLimit(Dated.since(late, 60, text)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "ageLimit begins on 2030-01-01; it must begin on 2021-02-02, the first day covered, or"
                + " before");
    assertThatThrownBy(() -> law.toBuilder().firstDay(LocalDate.of(2021, 2, 1)).build())
        .hasMessageContaining(" begins on 2021-02-02; it must begin on 2021-02-01");
    assertThat(
            law.toBuilder()
                .arrearsCoveredWhenInsolvent(Dated.since(late, 6, text))
                .build()
                .daysOfChange())
        .endsWith(late);
  }

  @Test
  void itsDigestIsThatOfItsContent() {
    Rulebook law = Rulebook.standard();
    LegalCitation text = new Instrument("PP 1/2027").article(35);

    assertThat(law.digest()).matches("[0-9a-f]{64}");
    assertThat(law.toBuilder().build().digest()).isEqualTo(law.digest());
    assertThat(
            law.toBuilder()
                .lifetimeClaims(law.lifetimeClaims().then(LocalDate.of(2027, 1, 1), 3, text))
                .build()
                .digest())
        .isNotEqualTo(law.digest());
  }

  @Test
  void equalRatesHaveOneDigest() {
    assertThat(withEarlyRate("0.5").digest())
        .isEqualTo(withEarlyRate("0.50").digest())
        .isNotEqualTo(withEarlyRate("0.51").digest());
  }

  private static Rulebook withEarlyRate(String rate) {
    Rulebook law = Rulebook.standard();
    return law.toBuilder()
        .earlyReplacementRate(
            Dated.since(
                law.firstDay(), new BigDecimal(rate), new Instrument("PP 1/2027").article(21)))
        .build();
  }

  @Test
  void theSharesOfAContributionAddUpToItsRate() {
    Rulebook law = Rulebook.standard();

    for (LocalDate day : new LocalDate[] {LocalDate.of(2025, 1, 31), LocalDate.of(2025, 2, 28)}) {
      assertThat(
              law.contributionLaw()
                  .governmentShare()
                  .on(day)
                  .add(law.contributionLaw().shareFromJkk().on(day))
                  .add(law.contributionLaw().shareFromJkm().on(day)))
          .isEqualByComparingTo(law.contributionLaw().rate().on(day));
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
    return law.contributionLaw()
        .wageCeiling()
        .on(day)
        .times(law.contributionLaw().rate().on(day), RoundingMode.UNNECESSARY);
  }
}
