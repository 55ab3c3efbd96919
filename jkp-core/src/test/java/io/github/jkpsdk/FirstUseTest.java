package io.github.jkpsdk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.termination.Termination;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What the first verdict of a program makes the machine load, which is nearly all that it costs.
 * Classes are counted in a machine of their own, since a count is the same everywhere and a time is
 * not.
 */
class FirstUseTest {

  /** A program that asks for one verdict. */
  static final class OneVerdict {
    private OneVerdict() {}

    public static void main(String[] args) {
      JkpCase facts =
          JkpCase.builder()
              .termination(Termination.builder().date(LocalDate.of(2026, 6, 15)).build())
              .build();
      System.out.println(Jkp.standard().assess(facts).outcome());
    }
  }

  @Test
  void aFirstVerdictLoadsLittle() throws IOException, InterruptedException {
    List<String> output = run();

    assertThat(output).contains("UNDECIDED");
    assertThat(output).filteredOn(line -> line.contains(" io.github.jkpsdk.")).hasSizeLessThan(145);
    assertThat(output)
        .as("lambdas, each made anew in every program")
        .filteredOn(line -> line.contains("io.github.jkpsdk.") && line.contains("$$Lambda"))
        .hasSizeLessThan(11);
  }

  @Test
  void aFirstVerdictLoadsNothingThatItDoesNotAskFor() throws IOException, InterruptedException {
    assertThat(run())
        .noneMatch(line -> line.contains("javax.money."))
        .noneMatch(line -> line.contains("java.util.ResourceBundle "))
        .noneMatch(line -> line.contains("java.util.stream."))
        .noneMatch(line -> line.contains("java.security.MessageDigest "))
        .noneMatch(line -> line.contains("io.github.jkpsdk.calendar.HolidayTable"))
        .noneMatch(line -> line.contains("io.github.jkpsdk.explanation."));
  }

  private static List<String> run() throws IOException, InterruptedException {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-cp",
                System.getProperty("java.class.path"),
                OneVerdict.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(java.waitFor()).as(output).isZero();
    return output.lines().toList();
  }
}
