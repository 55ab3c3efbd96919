package io.github.jkpsdk.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jkpsdk.fixture.Serialization;
import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** Arithmetic in sen, against exact decimals. */
class RupiahPropertiesTest {

  @Property
  void addsAndSubtractsExactly(@ForAll("halves") Rupiah one, @ForAll("halves") Rupiah other) {
    assertThat(one.plus(other).toBigDecimal())
        .isEqualByComparingTo(one.toBigDecimal().add(other.toBigDecimal()));
    assertThat(one.minus(other).toBigDecimal())
        .isEqualByComparingTo(one.toBigDecimal().subtract(other.toBigDecimal()));
    assertThat(one.plus(other).minus(other)).isEqualTo(one);
  }

  @Property
  void multipliesExactlyAndRoundsOnce(
      @ForAll("halves") Rupiah amount,
      @ForAll("rates") BigDecimal rate,
      @ForAll("modes") RoundingMode mode) {
    assertThat(amount.times(rate, mode).toBigDecimal())
        .isEqualByComparingTo(amount.toBigDecimal().multiply(rate).setScale(0, mode));
    assertThat(amount.times(rate, 2, mode).toBigDecimal())
        .isEqualByComparingTo(amount.toBigDecimal().multiply(rate).setScale(2, mode));
  }

  @Property
  void comparesLikeItsDecimals(@ForAll("halves") Rupiah one, @ForAll("halves") Rupiah other) {
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(one.toBigDecimal().compareTo(other.toBigDecimal()));
    assertThat(one.min(other).toBigDecimal())
        .isEqualByComparingTo(one.toBigDecimal().min(other.toBigDecimal()));
    assertThat(one.isNegative()).isEqualTo(one.toBigDecimal().signum() < 0);
  }

  @Property
  void comesBackFromEveryForm(@ForAll("amounts") Rupiah amount) {
    assertThat(Rupiah.of(amount.toBigDecimal())).isEqualTo(amount);
    assertThat(Rupiah.of(amount.toBigDecimal().setScale(5))).isEqualTo(amount);
    assertThat(Serialization.copy(amount)).isEqualTo(amount);
    assertThat(new BigDecimal(amount.toString().replace("Rp", "")))
        .isEqualByComparingTo(amount.toBigDecimal());
  }

  @Property(tries = 100)
  void comesBackFromAMonetaryAmount(@ForAll("amounts") Rupiah amount) {
    assertThat(Rupiah.of(amount.toMonetaryAmount())).isEqualTo(amount);
    assertThat(amount.toMonetaryAmount().getCurrency().getCurrencyCode()).isEqualTo("IDR");
  }

  @Property
  void wholeRupiahAreAHundredSen(
      @ForAll @LongRange(min = -100_000_000_000_000L, max = 100_000_000_000_000L) long rupiah) {
    assertThat(Rupiah.of(rupiah).sen()).isEqualTo(rupiah * 100);
  }

  @Property
  void whatIsTooLargeIsRefused(@ForAll @LongRange(min = Rupiah.MAXIMUM_SEN + 1) long sen) {
    assertThatThrownBy(() -> Rupiah.ofSen(sen)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Rupiah.ofSen(-sen)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Rupiah.of(sen)).isInstanceOf(IllegalArgumentException.class);
  }

  @Provide
  Arbitrary<Rupiah> amounts() {
    return Arbitraries.longs().between(-Rupiah.MAXIMUM_SEN, Rupiah.MAXIMUM_SEN).map(Rupiah::ofSen);
  }

  @Provide
  Arbitrary<Rupiah> halves() {
    return Arbitraries.longs()
        .between(-Rupiah.MAXIMUM_SEN / 2, Rupiah.MAXIMUM_SEN / 2)
        .map(Rupiah::ofSen);
  }

  @Provide
  Arbitrary<BigDecimal> rates() {
    return Arbitraries.integers().between(0, 10_000).map(rate -> BigDecimal.valueOf(rate, 4));
  }

  @Provide
  Arbitrary<RoundingMode> modes() {
    return Arbitraries.of(RoundingMode.HALF_UP, RoundingMode.DOWN, RoundingMode.UP);
  }
}
