package io.github.jkpsdk.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.interpretation.ContributionRounding;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.JkkAboveCeiling;
import io.github.jkpsdk.interpretation.JkmShare;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.Instrument;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.rulebook.Rulebook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.YearMonthRange;

class ContributionPropertiesTest {

  private static final Rupiah CEILING = Rupiah.of(5_000_000);

  @Property
  void sharesAddUpToTheTotalAndNoneComesFromTheWorker(
      @ForAll("interpretations") Interpretations readings,
      @ForAll("wages") Rupiah wage,
      @ForAll @YearMonthRange(min = "2021-02", max = "2035-12") YearMonth month,
      @ForAll RiskClass risk,
      @ForAll("employers") LabourIntensiveEmployer employer) {
    Contribution contribution = contribution(readings, wage, month, risk, employer);

    assertThat(contribution.total().amount())
        .isEqualTo(
            contribution
                .governmentShare()
                .amount()
                .plus(contribution.shareFromJkk().amount())
                .plus(contribution.shareFromJkm().amount()));
    assertThat(contribution.workerPays().amount()).isEqualTo(Rupiah.ZERO);
  }

  @Property
  void theEmployersBillIsTheSameBeforeAndAfter(
      @ForAll("interpretations") Interpretations readings,
      @ForAll("wages") Rupiah wage,
      @ForAll @YearMonthRange(min = "2021-02", max = "2035-12") YearMonth month,
      @ForAll RiskClass risk,
      @ForAll("employers") LabourIntensiveEmployer employer) {
    Contribution contribution = contribution(readings, wage, month, risk, employer);
    Rupiah before = contribution.employerBillBefore().amount();
    Rupiah after = contribution.employerBillAfter().amount();

    if (readings.of(JkkAboveCeiling.class) == JkkAboveCeiling.GROSS_ON_FULL_WAGE
        || !contribution.cutAtCeiling()) {
      assertThat(after).isEqualTo(before);
    } else {
      assertThat(after.minus(Rupiah.of(1))).isLessThanOrEqualTo(before);
    }
  }

  @Property
  void whateverIsRecomposedTheEmployersBillIsThatOfJkkAndJkm(
      @ForAll("wages") Rupiah wage,
      @ForAll @YearMonthRange(min = "2021-02", max = "2035-12") YearMonth month,
      @ForAll RiskClass risk,
      @ForAll @IntRange(max = 24) int fromJkk,
      @ForAll @IntRange(max = 30) int fromJkm) {
    Rulebook other =
        Rulebook.standard().toBuilder()
            .contributionLaw(
                Rulebook.standard().contributionLaw().toBuilder()
                    .shareFromJkk(share(fromJkk))
                    .shareFromJkm(share(fromJkm))
                    .build())
            .build();
    Interpretations readings = Interpretations.standard();

    assertThat(
            ContributionCalculator.under(other, readings)
                .contribution(wage, month, risk)
                .employerBillAfter()
                .amount())
        .isEqualTo(
            ContributionCalculator.under(Rulebook.standard(), readings)
                .contribution(wage, month, risk)
                .employerBillAfter()
                .amount());
  }

  @Property
  void aHigherWageNeverMeansLess(
      @ForAll("interpretations") Interpretations readings,
      @ForAll("wages") Rupiah one,
      @ForAll("wages") Rupiah other,
      @ForAll @YearMonthRange(min = "2021-02", max = "2035-12") YearMonth month,
      @ForAll RiskClass risk,
      @ForAll("employers") LabourIntensiveEmployer employer) {
    Rupiah low = one.min(other);
    Rupiah high = low.equals(one) ? other : one;
    Contribution less = contribution(readings, low, month, risk, employer);
    Contribution more = contribution(readings, high, month, risk, employer);

    assertThat(more.total().amount()).isGreaterThanOrEqualTo(less.total().amount());
    assertThat(more.employerBillBefore().amount())
        .isGreaterThanOrEqualTo(less.employerBillBefore().amount());
  }

  @Property
  void aboveTheCeilingTheContributionIsThatOfTheCeiling(
      @ForAll("interpretations") Interpretations readings,
      @ForAll("wages") Rupiah wage,
      @ForAll @YearMonthRange(min = "2021-02", max = "2035-12") YearMonth month,
      @ForAll RiskClass risk,
      @ForAll("employers") LabourIntensiveEmployer employer) {
    Contribution contribution = contribution(readings, wage, month, risk, employer);
    Contribution capped = contribution(readings, wage.min(CEILING), month, risk, employer);

    assertThat(contribution.base().amount()).isEqualTo(wage.min(CEILING));
    assertThat(contribution.cutAtCeiling()).isEqualTo(wage.compareTo(CEILING) > 0);
    assertThat(contribution.total()).isEqualTo(capped.total());
    assertThat(contribution.total().amount()).isLessThanOrEqualTo(Rupiah.of(23_000));
  }

  @Property
  void nothingIsEverNegative(
      @ForAll("interpretations") Interpretations readings,
      @ForAll("wages") Rupiah wage,
      @ForAll @YearMonthRange(min = "2021-02", max = "2035-12") YearMonth month,
      @ForAll RiskClass risk,
      @ForAll("employers") LabourIntensiveEmployer employer) {
    Contribution contribution = contribution(readings, wage, month, risk, employer);

    assertThat(
            Stream.of(
                    contribution.governmentShare(),
                    contribution.shareFromJkk(),
                    contribution.shareFromJkm(),
                    contribution.jkkLeft(),
                    contribution.jkmLeft())
                .map(CitedAmount::amount))
        .noneMatch(Rupiah::isNegative);
  }

  @Property
  void withoutAFractionTheRoundingMakesNoDifference(
      @ForAll("interpretations") Interpretations readings,
      @ForAll("wages") Rupiah wage,
      @ForAll @YearMonthRange(min = "2021-02", max = "2035-12") YearMonth month,
      @ForAll RiskClass risk,
      @ForAll ContributionRounding rounding) {
    Contribution contribution =
        ContributionCalculator.under(Rulebook.standard(), readings).contribution(wage, month, risk);
    Contribution other =
        ContributionCalculator.under(Rulebook.standard(), readings.with(rounding))
            .contribution(wage, month, risk);

    if (!contribution.interpretations().contains(readings.of(ContributionRounding.class))) {
      assertThat(other).isEqualTo(contribution);
    }
  }

  @Provide
  Arbitrary<Rupiah> wages() {
    Arbitrary<Rupiah> any = Arbitraries.longs().between(0, 5_000_000_000L).map(Rupiah::ofSen);
    Arbitrary<Rupiah> whole =
        Arbitraries.longs().between(0, 20_000).map(thousands -> Rupiah.of(thousands * 500));
    Arbitrary<Rupiah> nearTheCeiling =
        Arbitraries.longs().between(-300, 300).map(sen -> CEILING.plus(Rupiah.ofSen(sen)));
    return Arbitraries.oneOf(any, whole, nearTheCeiling);
  }

  @Provide
  Arbitrary<LabourIntensiveEmployer> employers() {
    return Combinators.combine(
            Arbitraries.of(LabourIntensiveEmployer.Industry.class),
            Arbitraries.integers().between(40, 60),
            Arbitraries.integers().between(-1, 1).map(YearMonth.of(2025, 1)::plusMonths),
            Arbitraries.integers().between(-400, 10).map(LocalDate.of(2026, 6, 30)::plusDays))
        .as(LabourIntensiveEmployer::new);
  }

  @Provide
  Arbitrary<Interpretations> interpretations() {
    return Combinators.combine(
            Arbitraries.of(ContributionRounding.class),
            Arbitraries.of(JkmShare.class),
            Arbitraries.of(JkkAboveCeiling.class))
        .as((rounding, jkm, jkk) -> Interpretations.standard().with(rounding).with(jkm).with(jkk));
  }

  private static Dated<BigDecimal> share(int hundredthsOfAPercent) {
    return Dated.since(
        Rulebook.standard().firstDay(),
        BigDecimal.valueOf(hundredthsOfAPercent, 4),
        Instrument.PP_37_2021.article(11).paragraph(5));
  }

  private static Contribution contribution(
      Interpretations readings,
      Rupiah wage,
      YearMonth month,
      RiskClass risk,
      LabourIntensiveEmployer employer) {
    return ContributionCalculator.under(Rulebook.standard(), readings)
        .contribution(wage, month, risk, employer);
  }
}
