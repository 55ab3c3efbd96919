package io.github.jkpsdk.contribution;

import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.internal.ValueType;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.NotInForceException;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.rulebook.ContributionLaw;
import io.github.jkpsdk.rulebook.Rulebook;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * The monthly wage that counts, from the way in which a worker is paid; PP 37/2021 article 13 and
 * PP 44/2015 article 19. The ceiling is applied later, by {@link ContributionCalculator}.
 *
 * <p>Results are exact; only an average may need rounding, and is rounded to the sen, half a sen
 * and more up. The law at the end of the contribution month decides.
 *
 * <p>Immutable and thread-safe.
 */
public final class WageBase {

  private final ContributionLaw law;

  private WageBase(Rulebook rulebook) {
    Objects.requireNonNull(rulebook, "rulebook");
    law = rulebook.contributionLaw();
  }

  /**
   * The wage under some law.
   *
   * @param rulebook the numbers
   * @return the calculator
   */
  public static WageBase under(Rulebook rulebook) {
    return new WageBase(rulebook);
  }

  /**
   * The wage of a worker paid by the month: the basic wage, or the wage without allowances, and the
   * fixed allowances. Non-fixed allowances never count.
   *
   * @param components the wage by its components
   * @param month the contribution month
   * @return the monthly wage
   * @throws NotInForceException if the month lies before the first contribution month, 2021-02
   */
  public CitedAmount monthly(Components components, YearMonth month) {
    Objects.requireNonNull(components, "components");
    Rupiah wage = components.basic().plus(components.fixedAllowances());
    return cited(wage, on(law.wageComponents(), month));
  }

  /**
   * The wage of a worker paid by the day: 25 days, however many were worked.
   *
   * @param dailyWage the wage of a day, 0 or more
   * @param month the contribution month
   * @return the monthly wage
   * @throws NotInForceException if the month lies before the first contribution month, 2021-02
   * @throws IllegalArgumentException if the wage is negative
   */
  public CitedAmount daily(Rupiah dailyWage, YearMonth month) {
    requireNotNegative("dailyWage", dailyWage);
    Dated.Version<Integer> days = on(law.dailyWageDays(), month);
    return cited(dailyWage.times(days.value()), days);
  }

  /**
   * The wage of a worker paid by the piece (<i>borongan</i> or <i>satuan hasil</i>): the average of
   * the last 3 months.
   *
   * @param wages the wages of the last 3 months, in any order, each 0 or more
   * @param month the contribution month
   * @return the monthly wage, to the sen
   * @throws NotInForceException if the month lies before the first contribution month, 2021-02
   * @throws IllegalArgumentException if there are more or fewer months, or a wage is negative; the
   *     text does not say what holds for a worker with fewer months
   */
  public CitedAmount pieceWork(List<Rupiah> wages, YearMonth month) {
    return average(wages, on(law.pieceWorkMonths(), month));
  }

  /**
   * The wage of a worker paid by the piece where the work depends on the weather: the average of
   * the last 12 months.
   *
   * @param wages the wages of the last 12 months, in any order, each 0 or more
   * @param month the contribution month
   * @return the monthly wage, to the sen
   * @throws NotInForceException if the month lies before the first contribution month, 2021-02
   * @throws IllegalArgumentException if there are more or fewer months, or a wage is negative; the
   *     text does not say what holds for a worker with fewer months
   */
  public CitedAmount weatherDependent(List<Rupiah> wages, YearMonth month) {
    return average(wages, on(law.weatherDependentMonths(), month));
  }

  private static CitedAmount average(List<Rupiah> wages, Dated.Version<Integer> months) {
    if (Objects.requireNonNull(wages, "wages").size() != months.value()) {
      throw new IllegalArgumentException(
          "wages has " + wages.size() + " months; it must have the last " + months.value());
    }
    wages.forEach(wage -> requireNotNegative("wages", wage));
    Rupiah sum = wages.stream().reduce(Rupiah.ZERO, Rupiah::plus);
    return cited(sum.dividedBy(wages.size()), months);
  }

  private <T extends Serializable> Dated.Version<T> on(Dated<T> parameter, YearMonth month) {
    return parameter.versionOn(law.decisiveDay(month));
  }

  private static CitedAmount cited(Rupiah amount, Dated.Version<?> law) {
    return new CitedAmount(amount, law.citations());
  }

  static void requireWage(Rupiah wage) {
    if (Objects.requireNonNull(wage, "wage").isNegative()
        || wage.compareTo(Employment.MAXIMUM_WAGE) > 0) {
      throw new IllegalArgumentException(
          "wage is "
              + (wage.isNegative() ? wage : "too large")
              + "; it must be 0 to "
              + Employment.MAXIMUM_WAGE);
    }
  }

  static void requireNotNegative(String name, Rupiah amount) {
    if (Objects.requireNonNull(amount, name).isNegative()) {
      throw new IllegalArgumentException(name + " is " + amount + "; it must be 0 or more");
    }
  }

  /**
   * A monthly wage by its components, as an employer that pays by the month has them; PP 37/2021
   * article 13.
   *
   * <p>Immutable, thread-safe and serializable.
   */
  @Value.Immutable
  @ValueType
  public sealed interface Components extends Serializable permits ImmutableComponents {

    /** {@return a builder that starts without any component} */
    static Builder builder() {
      return new Builder();
    }

    /**
     * The basic wage (<i>upah pokok</i>); or the whole wage where the enterprise has no components,
     * the wage without allowances.
     *
     * @return the amount
     */
    Rupiah basic();

    /**
     * The fixed allowances (<i>tunjangan tetap</i>), those that do not depend on attendance or
     * achievement.
     *
     * @return the amount, 0 unless stated
     */
    @Value.Default
    default Rupiah fixedAllowances() {
      return Rupiah.ZERO;
    }

    /**
     * The non-fixed allowances (<i>tunjangan tidak tetap</i>). They never count.
     *
     * @return the amount, 0 unless stated
     */
    @Value.Default
    default Rupiah nonFixedAllowances() {
      return Rupiah.ZERO;
    }

    /**
     * Refuses negative amounts.
     *
     * @throws IllegalArgumentException naming the component and its amount
     */
    @Value.Check
    default void check() {
      WageBase.requireNotNegative("basic", basic());
      WageBase.requireNotNegative("fixedAllowances", fixedAllowances());
      WageBase.requireNotNegative("nonFixedAllowances", nonFixedAllowances());
    }

    /** {@return a builder that starts from these components} */
    default Builder toBuilder() {
      return new Builder().from(this);
    }

    /** Builds wage components. */
    final class Builder extends ImmutableComponents.Builder {
      Builder() {}
    }
  }
}
