package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command line, or another main class of these tests, in a machine of its own. */
final class JkpProcess {

  /** A machine that lives for a second needs nothing better. */
  private static final List<String> QUICK =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");

  private static final long SECONDS = 120;

  private JkpProcess() {}

  /** The words that start a program with some options of Java. */
  static List<String> command(Path home, List<String> options, Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin").resolve("java").toString());
    command.addAll(QUICK);
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  static List<String> jkp(String... arguments) {
    return command(home(), List.of(), JkpCommand.class, arguments);
  }

  /** The Java that runs this test. */
  static Path home() {
    return Path.of(System.getProperty("java.home"));
  }

  /** What is told on the error stream, and how the process ended. */
  record End(int exitCode, String err) {}

  /** Runs to the end. */
  static End run(List<String> command, File in, File out) throws IOException, InterruptedException {
    Path err = Files.createTempFile("jkp", ".err");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectInput(in)
              .redirectOutput(out)
              .redirectError(err.toFile())
              .start();
      assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("ends").isTrue();
      return new End(process.exitValue(), Files.readString(err, StandardCharsets.UTF_8));
    } finally {
      Files.delete(err);
    }
  }
}
