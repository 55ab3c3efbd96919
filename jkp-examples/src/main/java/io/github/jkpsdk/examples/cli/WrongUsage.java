package io.github.jkpsdk.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Tells what is wrong with a command line. An argument is repeated only where it can be nobody's
 * name or number.
 */
final class WrongUsage {

  /** A number or a day, too short for the number of a person, account or telephone. */
  private static final Pattern TO_BE_SHOWN =
      Pattern.compile(
          "[-+]?[0-9]{1,7}|(?!([^0-9]*[0-9]){9})[-+]?[0-9]{1,4}([-/.:,][0-9]{1,4}){1,2}");

  private static final Pattern MANY_DIGITS = Pattern.compile("[0-9]([ ._-]?[0-9]){8,}");

  /** What would begin another line, or command a terminal. */
  private static final Pattern CONTROLS = Pattern.compile("\\p{Cc}");

  /** What the command for help says of a command that it does not know. */
  private static final String UNKNOWN_COMMAND = "Unknown subcommand";

  private WrongUsage() {}

  static String message(ParameterException e, String... arguments) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched, List.of(arguments));
    }
    String message = String.valueOf(e.getMessage());
    if (e instanceof MissingParameterException missing) {
      return missing.getMissing().stream()
          .map(WrongUsage::name)
          .filter(message::contains) // of options that go together all are listed
          .collect(Collectors.joining(", ", "missing: ", ""));
    }
    if (message.startsWith(UNKNOWN_COMMAND)) {
      return unmatched(
          new UnmatchedArgumentException(e.getCommandLine(), List.of(e.getValue())),
          List.of(arguments));
    }
    String value = e.getValue();
    return value == null ? message : message.replace("'" + value + "'", shown(value));
  }

  /** An argument as it is to be written. */
  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String unmatched(UnmatchedArgumentException e, List<String> arguments) {
    List<String> places = new ArrayList<>();
    e.getUnmatched().forEach(argument -> places.add(place(arguments.indexOf(argument) + 1)));
    List<String> suggestions = e.getSuggestions();
    return String.join(" and ", places)
        + (places.size() == 1 ? " is" : " are")
        + " not allowed here"
        + (suggestions.isEmpty() ? "" : "; did you mean " + String.join(", ", suggestions) + "?");
  }

  /** Of what comes out of an argument that holds several, such as {@code -abc}, none is known. */
  private static String place(int number) {
    return number == 0 ? "part of an argument" : "argument " + number;
  }

  /** An argument as messages show it. */
  static String shown(String argument) {
    return TO_BE_SHOWN.matcher(argument).matches()
        ? argument
        : "a text of " + argument.length() + " characters";
  }

  /** The name of a file as messages show it. */
  static String file(String name) {
    return CONTROLS.matcher(MANY_DIGITS.matcher(name).replaceAll("***")).replaceAll("?");
  }
}
