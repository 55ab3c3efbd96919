package io.github.jkpsdk.examples.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a whole number from the command line; digits of other scripts are none, as in files. */
final class WholeNumberConverter implements ITypeConverter<Integer> {

  private static final Pattern ALLOWED = Pattern.compile("[-+]?[0-9]{1,9}");

  @Override
  public Integer convert(String value) {
    if (!ALLOWED.matcher(value).matches()) {
      throw new TypeConversionException("'" + value + "' is not an int");
    }
    return Integer.valueOf(value);
  }
}
