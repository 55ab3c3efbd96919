package io.github.jkpsdk.examples.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day from the command line. */
final class DayConverter implements ITypeConverter<LocalDate> {

  /** As in the files: days up to a century after a stated one can be written. */
  private static final LocalDate END = LocalDate.of(9900, 1, 1);

  @Override
  public LocalDate convert(String value) {
    try {
      LocalDate day = LocalDate.parse(value);
      if (isAllowed(day)) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // Refused as a day that is out of range is.
    }
    throw new TypeConversionException(
        "'"
            + value
            + "' is not a day of the calendar before 9900, written such as 2026-06-20"
            + InitForm.dayOf(value)
                .filter(DayConverter::isAllowed)
                .map(day -> "; did you mean " + day + "?")
                .orElse(""));
  }

  private static boolean isAllowed(LocalDate day) {
    return day.getYear() >= 0 && day.isBefore(END);
  }
}
