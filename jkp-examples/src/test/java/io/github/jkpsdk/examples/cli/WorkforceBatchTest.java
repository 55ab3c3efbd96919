package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.answer.Workforce;
import io.github.jkpsdk.benefit.EmployerLiability;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.json.JkpJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One planned day of termination for all lines of a batch. */
class WorkforceBatchTest {

  private static final Path EXAMPLES = Path.of("..", "docs", "examples");

  private static String workers() throws IOException {
    return Files.readString(EXAMPLES.resolve("workers.ndjson"));
  }

  @Test
  void everyLineSaysWhatTheDayWouldMeanAndTheSummaryAddsThemUp(@TempDir Path folder)
      throws IOException {
    Path summary = folder.resolve("all.json");
    CommandRun run =
        CommandRun.reading(
            workers(),
            "batch",
            "--lang=en",
            "--termination-date=2026-12-15",
            "--as-of=2026-06-25",
            "--workers=2",
            "--summary=" + summary);

    List<Workforce.Worker> workers =
        run.out().lines().map(line -> JkpJson.read(line, Workforce.Worker.class)).toList();
    assertThat(run.exitCode()).isZero();
    assertThat(workers)
        .extracting(worker -> worker.id().orElseThrow())
        .containsExactly("A-1", "A-2", "A-3");
    assertThat(Files.readString(summary))
        .isEqualTo(Files.readString(EXAMPLES.resolve("workforce.json")));
    assertThat(Workforce.of(workers.stream()))
        .isEqualTo(JkpJson.read(Files.readString(summary), Workforce.class));
    assertThat(run.err())
        .isEqualTo(
            """
            3 workers on 15 December 2026: 1 would qualify, 1 once arrears are settled, 1 later, 0 never, 0 undecided, 0 bad lines
            would qualify from: January 2027 (1)
            cash benefit of those who qualify: Rp14,400,000
            the employer would owe: wage reported too low Rp3,600,000 (1)
            duties of the employer: end the membership by 24 December 2026 (3), report the job loss by 24 December 2026 (3)
            """);
  }

  @Test
  void aLineThatCannotBeTrueWithTheDayIsToldInItsPlace() throws IOException {
    String filed =
        "{\"id\":\"A-9\",\"termination\":{\"date\":\"2026-06-01\"},\"filedOn\":\"2026-06-02\"}";
    String claim =
        "{\"case\":{\"termination\":{\"date\":\"2026-06-01\"}},"
            + "\"events\":[{\"event\":\"COMMITMENT_SIGNED\",\"on\":\"2026-06-02\"}]}";
    String filedClaim = "{\"case\":" + filed + ",\"events\":[]}";
    CommandRun run =
        CommandRun.reading(
            filed + "\n" + claim + "\n" + filedClaim + "\n" + workers(),
            "batch",
            "-q",
            "--lang=en",
            "--termination-date=2026-12-15",
            "--as-of=2026-06-25");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(6);
    assertThat(run.out().lines().limit(3))
        .allMatch(line -> line.contains("\"code\":\"IMPOSSIBLE_FACTS\""));
    assertThat(run.out())
        .contains("\"path\":\"$.filedOn\",\"message\":\"filedOn is 2026-06-02; it must not be")
        .contains("\"path\":\"$.events\",\"message\":\"events are 1")
        .contains("\"path\":\"$.case.filedOn\",\"message\":\"filedOn is 2026-06-02; it must not");
  }

  @Test
  void theDayOfAskingMustBeGiven() throws IOException {
    CommandRun run = CommandRun.reading(workers(), "batch", "--termination-date=2026-12-15");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--termination-date needs --as-of");
  }

  /** Whatever may come to be counted has words. */
  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void whatIsOwedAndEveryDutyOfAnEmployerHasWords(String language) {
    ReportText texts = new ReportText(Locale.forLanguageTag(language));
    Stream<String> owed =
        Stream.of(EmployerLiability.Kind.values()).map(kind -> "workforce.owed." + kind);
    Stream<String> duties =
        Stream.of(Duty.values())
            .filter(duty -> duty.holder() == Duty.Holder.EMPLOYER || duty == Duty.PAY_INSTALMENT)
            .map(duty -> "workforce.duty." + duty);

    assertThat(Stream.concat(owed, duties))
        .allSatisfy(key -> assertThat(texts.text(key)).isNotBlank());
  }

  @Test
  void aSummaryIsOfAPlannedDay() throws IOException {
    CommandRun run = CommandRun.reading(workers(), "batch", "--summary=x.json");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--termination-date");
  }
}
