package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.money.Rupiah;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an amount from the command line. */
final class AmountConverter implements ITypeConverter<Rupiah> {

  @Override
  public Rupiah convert(String value) {
    return WrittenAmount.parse(value)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'"
                        + value
                        + "' is not an amount in rupiah; write 4250000, without dots, or with at"
                        + " most two decimals, such as 4250000.50"));
  }
}
