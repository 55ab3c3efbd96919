package io.github.jkpsdk.json.engine;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Codecs of numbers. A number is taken from its text, so it is exact; a quoted one is refused. */
public final class Numbers {

  private static final int DIGITS = 40;

  /** A refusal repeats a number of so many digits: enough for a count, too few for an account. */
  private static final int DIGITS_OF_A_COUNT = 7;

  /** The same of an amount of money, whose largest one has as many. */
  private static final int DIGITS_OF_AN_AMOUNT = 15;

  private static final int EXPONENT = 20;

  private static final Pattern THOUSANDS = Pattern.compile("(Rp *)?[1-9][0-9]{0,2}([.][0-9]{3})+");

  public static final Codec<Long> LONG = from(Long.MIN_VALUE, Long.MAX_VALUE);

  /** How many days. */
  public static final Codec<Long> DAYS = from(0L, Integer.MAX_VALUE);

  /** How many. */
  public static final Codec<Integer> COUNT = from(0, Integer.MAX_VALUE);

  /** A share, such as 0.60; its decimals are kept. */
  public static final Codec<BigDecimal> RATE =
      new Codec<>() {
        private static final String EXPECTED = "a number from 0 to 1 with at most 10 decimals";

        @Override
        public BigDecimal read(TokenSource source) {
          BigDecimal rate = decimal(source, EXPECTED);
          if (rate.signum() < 0 || rate.compareTo(BigDecimal.ONE) > 0 || rate.scale() > 10) {
            throw wrongDecimal(source, EXPECTED);
          }
          return rate;
        }

        @Override
        public void write(BigDecimal value, TokenSink sink) {
          sink.number(value);
        }
      };

  private Numbers() {}

  /** A whole number, both ends included. */
  public static Codec<Integer> from(int minimum, int maximum) {
    return new Codec<>() {
      @Override
      public Integer read(TokenSource source) {
        return (int) whole(source, minimum, maximum);
      }

      @Override
      public void write(Integer value, TokenSink sink) {
        sink.number(value);
      }
    };
  }

  private static Codec<Long> from(long minimum, long maximum) {
    return new Codec<>() {
      @Override
      public Long read(TokenSource source) {
        return whole(source, minimum, maximum);
      }

      @Override
      public void write(Long value, TokenSink sink) {
        sink.number(value);
      }
    };
  }

  private static long whole(TokenSource source, long minimum, long maximum) {
    if (!source.token().isNumber()) {
      throw source.wrongType(range(minimum, maximum));
    }
    try {
      long value = Long.parseLong(source.text());
      if (value >= minimum && value <= maximum) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Not whole, or far too large: refused like any other value outside the range.
    }
    throw wrong(source, DIGITS_OF_A_COUNT, range(minimum, maximum));
  }

  private static String range(long minimum, long maximum) {
    return "a whole number from " + minimum + " to " + maximum;
  }

  /** An exact number of sane size; the text is measured before it is made into a number. */
  public static BigDecimal decimal(TokenSource source, String expected) {
    if (!source.token().isNumber()) {
      throw source.wrongType(expected + meant(source).suggestion());
    }
    String text = source.text();
    try {
      BigDecimal number = text.length() > DIGITS ? null : new BigDecimal(text);
      if (number != null && number.scale() <= EXPONENT && number.scale() >= -EXPONENT) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Such as NaN, which a lenient parser lets through.
    }
    throw wrongDecimal(source, expected);
  }

  /** An amount as people write it; digits without dots could be those of an account. */
  private static Likeness meant(TokenSource source) {
    return source.token() == Token.STRING && THOUSANDS.matcher(source.text()).matches()
        ? new Likeness(false, Optional.of(source.text().replaceAll("[^0-9]", "")))
        : Likeness.NONE;
  }

  /** A decimal number of the wrong size. */
  public static Refusal wrongDecimal(TokenSource source, String expected) {
    return wrong(source, DIGITS_OF_AN_AMOUNT, expected);
  }

  private static Refusal wrong(TokenSource source, int digits, String expected) {
    return source.wrongValue(
        Shown.hasAtMost(digits, source.text()) ? Likeness.SHOWN : Likeness.NONE, expected);
  }
}
