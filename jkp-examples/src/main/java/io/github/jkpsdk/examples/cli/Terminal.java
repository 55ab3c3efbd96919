package io.github.jkpsdk.examples.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells whether somebody is looking at what this process writes. */
final class Terminal {

  private static final File TERMINAL = new File("/dev/tty");
  private static final Pattern ROWS_AND_COLUMNS = Pattern.compile("^\\d{1,5} (\\d{1,5})$");

  private Terminal() {}

  /**
   * Whether the error stream of this process is a terminal that can move its cursor. Java itself
   * only knows whether its input and output both are; the shell's {@code test} knows. Where there
   * is no such program, nobody is looking.
   *
   * @param environment the environment of the process
   */
  static boolean showsErrors(Map<String, String> environment) {
    String type = environment.getOrDefault("TERM", "");
    return !type.isEmpty() && !type.equals("dumb") && isTerminal(2);
  }

  /**
   * How many columns the terminal has that this process writes to.
   *
   * @param otherwise what to take where nobody is looking, or nobody knows
   */
  static int columns(int otherwise) {
    if (!isTerminal(1)) {
      return otherwise;
    }
    try {
      Process size = new ProcessBuilder(List.of("stty", "size")).redirectInput(TERMINAL).start();
      String answer = new String(size.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      return ROWS_AND_COLUMNS
          .matcher(answer.strip())
          .results()
          .map(found -> Integer.parseInt(found.group(1)))
          .filter(columns -> columns > 0)
          .findFirst()
          .orElse(otherwise);
    } catch (IOException e) {
      return otherwise;
    }
  }

  private static boolean isTerminal(int descriptor) {
    try {
      return new ProcessBuilder(List.of("test", "-t", Integer.toString(descriptor)))
              .inheritIO()
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
