package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.money.Rupiah;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads an amount as people write it for a machine: digits, and at most two decimals. */
final class WrittenAmount {

  /** Three digits behind a dot are thousands to one and decimals to another. */
  private static final Pattern ALLOWED = Pattern.compile("[0-9]{1,13}([.,][0-9]{1,2})?");

  private WrittenAmount() {}

  /** {@return the amount; empty where the text is none} */
  static Optional<Rupiah> parse(String text) {
    return ALLOWED.matcher(text).matches()
        ? Optional.of(Rupiah.of(new BigDecimal(text.replace(',', '.'))))
        : Optional.empty();
  }
}
