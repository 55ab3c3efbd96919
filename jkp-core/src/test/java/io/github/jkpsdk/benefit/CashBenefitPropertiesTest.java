package io.github.jkpsdk.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.Days;
import io.github.jkpsdk.fixture.Serialization;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.Rounding;
import io.github.jkpsdk.law.BenefitMonths;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.rulebook.Rulebook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws that hold for every cash benefit of article 21. */
class CashBenefitPropertiesTest {

  private static final Rupiah CEILING = Rupiah.of(5_000_000);

  @Property
  void isNeverMoreThanThatOfTheCeiling(
      @ForAll("days") LocalDate filed, @ForAll("wages") Rupiah wage) {
    CashBenefit benefit = benefit(filed, wage);
    CashBenefit highest = benefit(filed, CEILING);

    for (int i = 0; i < 6; i++) {
      assertThat(benefit.instalments().get(i).amount())
          .isBetween(Rupiah.ZERO, highest.instalments().get(i).amount());
    }
    assertThat(benefit.total()).isBetween(Rupiah.ZERO, highest.total());
    assertThat(highest.total()).isBetween(Rupiah.of(10_500_000), Rupiah.of(18_000_000));
  }

  @Property
  void neverFallsWhenTheWageRises(
      @ForAll("days") LocalDate filed,
      @ForAll("wages") Rupiah wage,
      @ForAll("wages") Rupiah other,
      @ForAll Rounding rounding) {
    Interpretations readings = Interpretations.standard().with(rounding);
    CashBenefit lower = benefit(filed, wage.min(other), readings);
    CashBenefit higher = benefit(filed, wage.compareTo(other) > 0 ? wage : other, readings);

    assertThat(lower.total()).isLessThanOrEqualTo(higher.total());
  }

  @Property
  void hasSixInstalmentsOfWholeRupiahThatAddUp(
      @ForAll("days") LocalDate filed, @ForAll("wages") Rupiah wage, @ForAll Rounding rounding) {
    CashBenefit benefit = benefit(filed, wage, Interpretations.standard().with(rounding));
    long sum = 0;
    for (Instalment instalment : benefit.instalments()) {
      assertThat(instalment.amount().sen() % 100).isZero();
      sum += instalment.amount().sen();
    }

    assertThat(benefit.instalments())
        .extracting(Instalment::month)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 6).boxed().toList());
    assertThat(benefit.total().sen()).isEqualTo(sum);
    assertThat(Serialization.copy(benefit)).isEqualTo(benefit);
  }

  @Property
  void anInstalmentIsTheRoundedShareOfTheCountedWage(
      @ForAll("days") LocalDate day,
      @ForAll("wages") Rupiah wage,
      @ForAll @IntRange(min = 1, max = 6) int month) {
    BigDecimal rate =
        day.isBefore(LocalDate.of(2025, 2, 7))
            ? new BigDecimal(month <= 3 ? "0.45" : "0.25")
            : new BigDecimal("0.60");
    BigDecimal exact = wage.toBigDecimal().min(new BigDecimal(5_000_000)).multiply(rate);
    Instalment instalment =
        CashBenefitCalculator.under(Rulebook.standard(), Interpretations.standard())
            .instalment(month, wage, day);

    assertThat(instalment.rate()).isEqualByComparingTo(rate);
    assertThat(instalment.amount().toBigDecimal())
        .isEqualByComparingTo(exact.setScale(0, RoundingMode.HALF_UP));
  }

  /** Days whose six months lie under the numbers of this test. */
  @Provide
  Arbitrary<LocalDate> days() {
    return Days.days()
        .filter(day -> !day.isBefore(BenefitMonths.CLAIMABLE_FROM))
        .filter(day -> day.isBefore(LocalDate.of(2026, 7, 1)));
  }

  @Provide
  Arbitrary<Rupiah> wages() {
    long sen = 100;
    long ceiling = 5_000_000 * sen;
    return Arbitraries.oneOf(
            Arbitraries.longs().between(0, 6 * ceiling),
            Arbitraries.longs().between(ceiling - 10 * sen, ceiling + 10 * sen))
        .map(Rupiah::ofSen);
  }

  private static CashBenefit benefit(LocalDate filed, Rupiah wage) {
    return benefit(filed, wage, Interpretations.standard());
  }

  private static CashBenefit benefit(LocalDate filed, Rupiah wage, Interpretations readings) {
    JkpCase facts = Cases.unknown(filed).toBuilder().filedOn(filed).build();
    return CashBenefitCalculator.under(Rulebook.standard(), readings).benefit(facts, filed, wage);
  }
}
