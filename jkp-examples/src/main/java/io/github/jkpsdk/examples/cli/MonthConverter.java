package io.github.jkpsdk.examples.cli;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a month from the command line. */
final class MonthConverter implements ITypeConverter<YearMonth> {

  @Override
  public YearMonth convert(String value) {
    try {
      return YearMonth.parse(value);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "'"
              + value
              + "' is not a month, written such as 2026-05"
              + InitForm.monthOf(value).map(month -> "; did you mean " + month + "?").orElse(""));
    }
  }
}
