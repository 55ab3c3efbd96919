package io.github.jkpsdk.money;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Objects;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * An exact amount in Indonesian rupiah, counted in sen (1 rupiah = 100 sen), and the bridge to
 * {@link MonetaryAmount}. The one place where an amount is rounded.
 *
 * <p>Immutable, thread-safe and serializable. Arithmetic never touches a monetary library; a {@link
 * MonetaryAmount} is made only when asked for.
 */
public final class Rupiah implements Comparable<Rupiah>, Serializable {

  private static final long serialVersionUID = 1L;

  /** Rp100,000,000,000,000: far above any wage, and safe from overflow. */
  public static final long MAXIMUM_SEN = 10_000_000_000_000_000L;

  /** The currency code, {@code IDR}. */
  public static final String CURRENCY = "IDR";

  /** Nothing. */
  public static final Rupiah ZERO = new Rupiah(0);

  private static final int SEN_DIGITS = 2;

  /** Zeros behind the point are looked at one by one. */
  private static final int MOST_DECIMALS = 100;

  private static final long SEN_IN_RUPIAH = 100;

  private final long sen;

  private Rupiah(long sen) {
    if (sen > MAXIMUM_SEN || sen < -MAXIMUM_SEN) {
      throw tooLarge();
    }
    this.sen = sen;
  }

  /**
   * {@return an amount counted in sen, hundredths of a rupiah}
   *
   * @param sen the sen, at most {@link #MAXIMUM_SEN} either way
   * @throws IllegalArgumentException if the amount is larger than the largest one allowed
   */
  public static Rupiah ofSen(long sen) {
    return new Rupiah(sen);
  }

  /**
   * {@return a whole number of rupiah}
   *
   * @param rupiah the rupiah
   * @throws IllegalArgumentException if the amount is larger than the largest one allowed
   */
  public static Rupiah of(long rupiah) {
    return of(BigDecimal.valueOf(rupiah));
  }

  /**
   * {@return an amount of rupiah with up to two decimals}
   *
   * @param rupiah the rupiah; up to 98 zeros more behind the point are overlooked
   * @throws IllegalArgumentException if there are more than two decimals, or the amount is larger
   *     than the largest one allowed
   */
  public static Rupiah of(BigDecimal rupiah) {
    Objects.requireNonNull(rupiah, "rupiah");
    // The exponent is looked at first: a plain 1e400 must not be expanded.
    if ((long) rupiah.precision() - rupiah.scale() > 15) {
      throw tooLarge();
    }
    if (rupiah.scale() > SEN_DIGITS
        && rupiah.signum() != 0
        && (rupiah.scale() > MOST_DECIMALS || rupiah.stripTrailingZeros().scale() > SEN_DIGITS)) {
      throw new IllegalArgumentException(
          "amount has a part of a sen; at most two decimals (sen) are allowed");
    }
    return new Rupiah(
        rupiah.signum() == 0 ? 0 : rupiah.movePointRight(SEN_DIGITS).longValueExact());
  }

  /**
   * {@return the same amount from any JSR 354 implementation}
   *
   * @param amount an amount in IDR
   * @throws IllegalArgumentException if the currency is not IDR, there are more than two decimals,
   *     or the amount is larger than the largest one allowed
   */
  public static Rupiah of(MonetaryAmount amount) {
    Objects.requireNonNull(amount, "amount");
    requireIdr(amount.getCurrency().getCurrencyCode());
    return of(amount.getNumber().numberValueExact(BigDecimal.class));
  }

  /**
   * Checks a currency code.
   *
   * @param currencyCode the code
   * @throws IllegalArgumentException if it is not {@code IDR}
   */
  public static void requireIdr(String currencyCode) {
    Objects.requireNonNull(currencyCode, "currencyCode");
    if (!CURRENCY.equals(currencyCode)) {
      throw new IllegalArgumentException(
          "currency is " + currencyCode + "; only " + CURRENCY + " is allowed");
    }
  }

  /** So many digits may be a number of somebody, which no message repeats. */
  private static IllegalArgumentException tooLarge() {
    return new IllegalArgumentException(
        "amount is too large; at most Rp" + MAXIMUM_SEN / SEN_IN_RUPIAH + " is allowed");
  }

  /**
   * {@return the lesser of this amount and another}
   *
   * @param other the other amount
   */
  public Rupiah min(Rupiah other) {
    return new Rupiah(Math.min(sen, Objects.requireNonNull(other, "other").sen));
  }

  /**
   * {@return the sum of this amount and another}
   *
   * @param other the other amount
   */
  public Rupiah plus(Rupiah other) {
    Objects.requireNonNull(other, "other");
    return new Rupiah(Math.addExact(sen, other.sen));
  }

  /**
   * {@return the difference of this amount and another}
   *
   * @param other the amount to take away
   */
  public Rupiah minus(Rupiah other) {
    Objects.requireNonNull(other, "other");
    return new Rupiah(Math.subtractExact(sen, other.sen));
  }

  /**
   * A share of this amount in whole rupiah.
   *
   * @param rate the rate, such as 0.60
   * @param rounding how a fraction of a rupiah is rounded
   * @return the share, a whole number of rupiah
   */
  public Rupiah times(BigDecimal rate, RoundingMode rounding) {
    return times(rate, 0, rounding);
  }

  /**
   * {@return a share of this amount, to a number of decimals}
   *
   * @param rate the rate, such as 0.037
   * @param decimals the decimals that are kept: 0 for whole rupiah, 2 for sen
   * @param rounding how what lies beyond them is rounded
   * @throws IllegalArgumentException if a part of a sen would be kept
   */
  public Rupiah times(BigDecimal rate, int decimals, RoundingMode rounding) {
    Objects.requireNonNull(rate, "rate");
    Objects.requireNonNull(rounding, "rounding");
    BigDecimal share = toBigDecimal().multiply(rate);
    return of(share.setScale(decimals, rounding));
  }

  /**
   * {@return a multiple of this amount, exactly}
   *
   * @param factor how many times
   * @throws IllegalArgumentException if it is larger than the largest amount allowed
   */
  public Rupiah times(int factor) {
    return of(toBigDecimal().multiply(BigDecimal.valueOf(factor)));
  }

  /**
   * An equal part of this amount, to the sen; half a sen and more is rounded up.
   *
   * @param parts how many parts, 1 or more
   * @return one part
   * @throws ArithmeticException if there are no parts
   */
  public Rupiah dividedBy(int parts) {
    return of(toBigDecimal().divide(BigDecimal.valueOf(parts), SEN_DIGITS, RoundingMode.HALF_UP));
  }

  /** {@return whether the amount is less than zero} */
  public boolean isNegative() {
    return sen < 0;
  }

  /** {@return the amount in sen, hundredths of a rupiah} */
  public long sen() {
    return sen;
  }

  /** {@return the amount in rupiah with the decimals it needs: none, or two} */
  public BigDecimal toBigDecimal() {
    return sen % SEN_IN_RUPIAH == 0
        ? BigDecimal.valueOf(sen / SEN_IN_RUPIAH)
        : BigDecimal.valueOf(sen, SEN_DIGITS);
  }

  /**
   * {@return the amount as the default JSR 354 provider of the application gives it, in IDR}
   *
   * @throws IllegalStateException if the application has no provider, such as Moneta
   */
  public MonetaryAmount toMonetaryAmount() {
    return MonetaryProvider.amountFactory()
        .setCurrency(CURRENCY)
        .setNumber(toBigDecimal())
        .create();
  }

  /**
   * {@return the amount for people, such as {@code Rp2.550.000} or, in English, {@code
   * Rp2,550,000}; two decimals where there are sen}
   *
   * @param locale the language, as for all words: English, or for any other locale Indonesian
   */
  public String format(Locale locale) {
    Objects.requireNonNull(locale, "locale");
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    boolean isEnglish = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    symbols.setGroupingSeparator(isEnglish ? ',' : '.');
    symbols.setDecimalSeparator(isEnglish ? '.' : ',');
    String pattern = sen % SEN_IN_RUPIAH == 0 ? "'Rp'#,##0" : "'Rp'#,##0.00";
    return new DecimalFormat(pattern, symbols).format(toBigDecimal());
  }

  @Override
  public int compareTo(Rupiah other) {
    Objects.requireNonNull(other, "other");
    return Long.compare(sen, other.sen);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Rupiah that && sen == that.sen;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(sen);
  }

  /** {@return the amount without separators, for programs and logs, such as {@code Rp4250000}} */
  @Override
  public String toString() {
    String amount = "Rp" + toBigDecimal().abs().toPlainString();
    return sen < 0 ? "-" + amount : amount;
  }

  /** A stream cannot bring an amount that no factory would make. */
  private Object readResolve() {
    return new Rupiah(sen);
  }
}
