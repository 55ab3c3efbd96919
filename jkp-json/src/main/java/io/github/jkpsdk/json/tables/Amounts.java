package io.github.jkpsdk.json.tables;

import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Numbers;
import io.github.jkpsdk.json.engine.ObjectCodec;
import io.github.jkpsdk.json.engine.Parts;
import io.github.jkpsdk.json.engine.Texts;
import io.github.jkpsdk.json.engine.TokenSink;
import io.github.jkpsdk.json.engine.TokenSource;
import io.github.jkpsdk.money.Rupiah;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Codecs of amounts of money. */
final class Amounts {

  private static final String EXPECTED =
      "an amount in rupiah with at most two decimals, up to " + Rupiah.MAXIMUM_SEN / 100;

  private static final Codec<String> CURRENCY = Texts.literal(Rupiah.CURRENCY);

  /** Any amount. */
  static final Codec<Rupiah> AMOUNT = amount(new Figure(EXPECTED, -Rupiah.MAXIMUM_SEN));

  /** An amount that somebody earns or is owed. */
  static final Codec<Rupiah> NOT_NEGATIVE = amount(new Figure(EXPECTED + " and not negative", 0));

  /** An amount that changes hands. */
  static final Codec<Rupiah> POSITIVE = amount(new Figure(EXPECTED + " and above 0", 1));

  private Amounts() {}

  private static Codec<Rupiah> amount(Codec<Rupiah> figure) {
    return ObjectCodec.made(
            (Parts<Rupiah> parts) -> {
              var amount = parts.required("amount", figure, rupiah -> rupiah);
              parts.required("currency", CURRENCY, rupiah -> Rupiah.CURRENCY);
              return amount::of;
            })
        .suchAs("{\"amount\": 4250000, \"currency\": \"IDR\"}");
  }

  private record Figure(String expected, long minimumSen) implements Codec<Rupiah> {

    @Override
    public Rupiah read(TokenSource source) {
      BigDecimal number = Numbers.decimal(source, expected);
      Rupiah amount = exact(number);
      if (amount == null || amount.sen() < minimumSen) {
        throw Numbers.wrongDecimal(source, expected);
      }
      return amount;
    }

    private static @Nullable Rupiah exact(BigDecimal number) {
      try {
        return Rupiah.of(number);
      } catch (IllegalArgumentException e) {
        return null;
      }
    }

    @Override
    public void write(Rupiah value, TokenSink sink) {
      sink.number(value.toBigDecimal());
    }
  }
}
