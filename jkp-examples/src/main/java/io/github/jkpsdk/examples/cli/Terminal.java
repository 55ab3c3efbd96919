package io.github.jkpsdk.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Tells whether somebody is looking at what this process writes. */
final class Terminal {

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
