package io.github.jkpsdk.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.benefit.CashBenefit;
import io.github.jkpsdk.benefit.CashBenefitCalculator;
import io.github.jkpsdk.benefit.Instalment;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.fixture.CaseFacts;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.Row;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.rulebook.Rulebook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cash benefit of article 21, month by month. */
class BenefitTablesTest {

  private static final Rupiah CEILING = Rupiah.of(5_000_000);

  static Stream<Row> article21() {
    return Row.table("cases/article-21.csv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void article21(Row row) {
    CashBenefit benefit =
        CashBenefitCalculator.under(row.jkp().rulebook(), row.jkp().interpretations())
            .benefit(CaseFacts.of(row), row.asOf())
            .orElseThrow();

    assertThat(benefit.instalments())
        .as(row.toString())
        .extracting(Instalment::month)
        .containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(benefit.instalments().stream().map(Instalment::amount))
        .as(row.toString())
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 6)
                .mapToObj(month -> CaseFacts.rupiah(row.cell("=month" + month)))
                .toList());
    assertThat(benefit.total()).as(row.toString()).isEqualTo(CaseFacts.rupiah(row.cell("=total")));
    Rupiah ceiling = row.jkp().rulebook().benefitWageCeiling().on(row.asOf());
    assertThat(benefit.countedWage())
        .as(row.toString())
        .isEqualTo(CaseFacts.rupiah(row.cell("employment.reportedWage")).min(ceiling));
  }

  static Stream<Row> publishedExamples() {
    return Row.table("cash.csv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void publishedExamples(Row row) {
    LocalDate filed =
        switch (row.cell("law")) {
          case "PP 37/2021" -> LocalDate.of(2022, 2, 14);
          case "PP 6/2025" -> LocalDate.of(2025, 3, 1);
          default -> throw new IllegalArgumentException(row.toString());
        };
    JkpCase claim = withWage(CaseFacts.rupiah(row.cell("reported_wage")), filed);
    CashBenefit benefit = Jkp.standard().projectedBenefit(claim, filed).orElseThrow();

    Rupiah early = CaseFacts.rupiah(row.cell("month_1_to_3"));
    Rupiah late = CaseFacts.rupiah(row.cell("month_4_to_6"));
    assertThat(benefit.instalments().stream().map(Instalment::amount))
        .containsExactly(early, early, early, late, late, late);
    assertThat(benefit.total()).isEqualTo(CaseFacts.rupiah(row.cell("total")));
  }

  @Test
  void anInstalmentCitesTheLawOfItsDayAndTheCeilingWhereItCuts() {
    assertThat(citations(CEILING, Cases.LAST_DAY_OF_OLD_LAW))
        .containsExactly("PP 37/2021 Pasal 21 ayat (1)");
    assertThat(citations(CEILING, Cases.FIRST_DAY_OF_NEW_LAW))
        .containsExactly("PP 6/2025 Pasal 21 ayat (1)");
    Rupiah above = Rupiah.of(new BigDecimal("5000000.01"));
    assertThat(citations(above, Cases.LAST_DAY_OF_OLD_LAW))
        .containsExactly("PP 37/2021 Pasal 21 ayat (1)", "PP 37/2021 Pasal 21 ayat (3)");
    assertThat(citations(above, Cases.FIRST_DAY_OF_NEW_LAW))
        .containsExactly("PP 6/2025 Pasal 21 ayat (1)", "PP 6/2025 Pasal 21 ayat (3)");
  }

  @Test
  void ratesByMonthAreThoseOfTheDay() {
    assertThat(rates(Cases.LAST_DAY_OF_OLD_LAW))
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactlyElementsOf(
            Stream.of("0.45", "0.45", "0.45", "0.25", "0.25", "0.25")
                .map(BigDecimal::new)
                .toList());
    assertThat(rates(Cases.FIRST_DAY_OF_NEW_LAW))
        .usingElementComparator(BigDecimal::compareTo)
        .containsOnly(new BigDecimal("0.6"));
  }

  @Test
  void anUnknownWageGivesNoBenefit() {
    JkpCase eligible = Cases.eligible();
    JkpCase wageless =
        eligible.toBuilder()
            .employment(
                eligible.employment().toBuilder()
                    .reportedWage(java.util.Optional.<Rupiah>empty())
                    .actualWage(CEILING)
                    .build())
            .build();

    assertThat(Jkp.standard().projectedBenefit(wageless)).isEmpty();
  }

  @Test
  void aBenefitIsAProjectionWhateverTheVerdict() {
    assertThat(
            Jkp.standard()
                .projectedBenefit(
                    Cases.eligible().toBuilder().diedOn(LocalDate.of(2026, 6, 16)).build(),
                    LocalDate.of(2026, 6, 20)))
        .isPresent();
  }

  private static JkpCase withWage(Rupiah wage, LocalDate filed) {
    JkpCase base = Cases.eligible(filed);
    return base.toBuilder()
        .employment(base.employment().toBuilder().reportedWage(wage).build())
        .filedOn(filed)
        .build();
  }

  private static List<String> citations(Rupiah wage, LocalDate day) {
    return instalment(1, wage, day).citations().stream().map(LegalCitation::toString).toList();
  }

  private static List<BigDecimal> rates(LocalDate day) {
    return IntStream.rangeClosed(1, 6)
        .mapToObj(month -> instalment(month, CEILING, day).rate())
        .toList();
  }

  private static Instalment instalment(int month, Rupiah wage, LocalDate day) {
    return CashBenefitCalculator.under(Rulebook.standard(), Interpretations.standard())
        .instalment(month, wage, day);
  }
}
