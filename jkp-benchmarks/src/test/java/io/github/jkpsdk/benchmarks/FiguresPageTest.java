package io.github.jkpsdk.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jkpsdk.benchmarks.Processes.Batch;
import io.github.jkpsdk.benchmarks.Processes.Timed;
import io.github.jkpsdk.benchmarks.Processes.Times;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresPageTest {

  private static final Map<String, Measured> MEASURED =
      Map.of(
          "AssessBenchmark.floor", new Measured(30, 1, 29, 0),
          "AssessBenchmark.assess", new Measured(240, 5, 232, 700),
          "AnswerBenchmark.answerClaim", new Measured(19_000, 400, 18_500, 5e4));

  private static final Times TIMES =
      new Times(
          List.of(new Timed("a line", 0.04), new Timed(Processes.VERDICT, 0.1)),
          List.of(new Batch("whole answers", 60_000, 30_000, 57_000)));

  private static String page() throws IOException {
    return new FiguresPage(MEASURED, TIMES).into(Files.readString(Path.of("README.md")));
  }

  @Test
  void figuresStandBesideTheirGoalsAndTheirFloor() throws IOException {
    assertThat(page())
        .contains(
            "| `floor` | 30 ns ± 1 ns | 0 | 1 |  |\n",
            "| `assess` | 240 ns ± 5 ns | 700 | 8.0 |"
                + " 200 ns **missed**, 768 B met, 5.5 times **missed** |\n",
            "| `answerClaim` | 19.0 µs ± 400 ns | 50,000 | 633 | 20.0 µs met |\n",
            "| a case and its verdict | 100 ms | 2.5 | 1.5 times **missed** |\n",
            "| whole answers | 30,000 | 57,000 | 1.90 | 60,000 **missed**, 1.8 times met |\n");
  }

  @Test
  void whatStandsBesideTheFiguresStaysAndTheFiguresBeforeGo() throws IOException {
    String page = page();
    String other =
        new FiguresPage(Map.of("AssessBenchmark.floor", new Measured(31, 1, 29, 0)), TIMES)
            .into(page);
    assertThat(other).contains("31 ns").doesNotContain("`assess` |");
    assertThat(new FiguresPage(MEASURED, TIMES).into(other)).isEqualTo(page);
  }

  @Test
  void aPageWithoutAPlaceForThemIsRefused() {
    assertThatThrownBy(() -> new FiguresPage(MEASURED, TIMES).into("# Costs\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("markers");
  }
}
