package io.github.jkpsdk.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.conformance.ConformanceCase.Kind;
import io.github.jkpsdk.conformance.ConformanceResult.Outcome;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A program of its own is asked as the page for implementers shows it. */
class ProgramTest {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final List<ConformanceCase> CASES =
      ConformanceCases.load().all().stream()
          .filter(one -> one.kind() == Kind.WORK_PERIODS)
          .toList();

  /** Answers lines until there are no more. */
  static final class Months {

    private Months() {}

    public static void main(String[] arguments) throws IOException {
      BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        System.out.println(new WholeMonths().answer(Kind.WORK_PERIODS, line));
      }
    }
  }

  @Test
  void aProgramAnswersLineByLine() throws IOException {
    Program program =
        Program.start(JAVA, "-cp", System.getProperty("java.class.path"), Months.class.getName());

    assertThat(CASES.stream().map(one -> one.ask(program)))
        .hasSize(3)
        .allMatch(result -> result.outcome() == Outcome.PASSED);
    program.questions().close();
    assertThat(program.answers().readLine()).as("it ends with the questions").isNull();
  }

  @Test
  void aProgramThatEndsFailsTheCase() throws IOException {
    Program program = Program.start(JAVA, "--version");

    program.answers().lines().forEach(line -> {});
    assertThat(CASES.get(0).ask(program).thrown()).containsInstanceOf(IOException.class);
  }
}
