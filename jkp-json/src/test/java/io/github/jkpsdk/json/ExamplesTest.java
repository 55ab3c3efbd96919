package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.InterpretationEffect;
import io.github.jkpsdk.answer.Remedies;
import io.github.jkpsdk.answer.Workforce;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.contribution.Contribution;
import io.github.jkpsdk.contribution.PayrollMonth;
import io.github.jkpsdk.contribution.RiskClass;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.rulebook.Rulebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of docs/json.md are what their schemas describe and what is read. */
class ExamplesTest {

  private static final Path FOLDER = Path.of("..", "docs", "examples");

  private static final Map<String, Class<?>> TYPES =
      Map.of(
          "case", JkpCase.class,
          "claim", ClaimFile.class,
          "answer", Answer.class,
          "rulebook", Rulebook.class,
          "interpretations", Interpretations.class,
          "contribution", Contribution.class,
          "payroll", PayrollMonth.class,
          "bill", PayrollMonth.Bill.class,
          "worker", Workforce.Worker.class,
          "workforce", Workforce.class);

  static Stream<String> documents() {
    return TYPES.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void areReadAndKept(String document) {
    Object value = JkpJson.read(text(document), TYPES.get(document));

    assertThat(JkpJson.read(JkpJson.write(value), TYPES.get(document))).isEqualTo(value);
    assertThat(SchemaTest.errors(document, text(document))).isEmpty();
  }

  @Test
  void ofEventsAreThoseOfTheClaim() {
    assertThat(JkpJson.readList(text("events"), ClaimEvent.class))
        .isEqualTo(JkpJson.readClaim(text("claim")).events());
    assertThat(SchemaTest.errors("events", text("events"))).isEmpty();
  }

  @Test
  void answerTheClaim() {
    ClaimFile file = JkpJson.readClaim(text("claim"));
    Answer answer = Jkp.standard().answer(file.claim(), file.dayOfAnswer());

    holds("answer", answer);
  }

  @Test
  void tellWhatOtherInterpretationsWouldChange() {
    ClaimFile file = JkpJson.readClaim(text("claim"));
    List<InterpretationEffect> effects =
        Jkp.standard().interpretationEffects(file.claim(), file.dayOfAnswer());

    holds("interpretation-effects", effects);
    assertThat(JkpJson.readList(text("interpretation-effects"), InterpretationEffect.class))
        .isEqualTo(effects);
  }

  /** The page shows a shortened array that is read like a whole one. */
  @Test
  void ofTheEffectsOnThePageAreRead() throws IOException {
    String page = Files.readString(FOLDER.resolve("..").resolve("json.md"));
    String example = page.split("```json\n", -1)[1].split("```", -1)[0];

    assertThat(JkpJson.readList(example, InterpretationEffect.class))
        .singleElement()
        .satisfies(effect -> assertThat(effect.changes()).hasSize(4));
  }

  @Test
  void tellWhatCanStillBeDone() {
    Remedies remedies = Jkp.standard().remedies(JkpJson.readCase(text("case-with-remedies")));

    holds("remedies", remedies);
    assertThat(JkpJson.read(text("remedies"), Remedies.class)).isEqualTo(remedies);
    assertThat(SchemaTest.errors("case", text("case-with-remedies"))).isEmpty();
  }

  /** The page shows some of them. */
  @Test
  void ofTheRemediesOnThePageAreRead() throws IOException {
    String page = Files.readString(FOLDER.resolve("..").resolve("json.md"));
    String example = page.split("## What can still be done\n", -1)[1].split("```", -1)[1];
    Remedies shown = JkpJson.read(example.substring("json".length()), Remedies.class);
    Remedies all = JkpJson.read(text("remedies"), Remedies.class);

    assertThat(all.remedies()).containsAll(shown.remedies());
    assertThat(shown.toBuilder().remedies(all.remedies()).build()).isEqualTo(all);
  }

  @Test
  void tellWhatAPlannedDayMeansForAWorkforce() throws IOException {
    List<Workforce.Worker> workers =
        Jkp.standard()
            .workforce(
                text("workers", ".ndjson").lines().map(JkpJson::readCase),
                LocalDate.of(2026, 12, 15),
                LocalDate.of(2026, 6, 25))
            .toList();
    String page = Files.readString(FOLDER.resolve("..").resolve("json.md"));
    String example = page.split("## A planned day for many workers\n", -1)[1].split("```", -1)[1];

    holds("worker", workers.get(1));
    holds("workforce", Workforce.of(workers.stream()));
    assertThat(JkpJson.read(example.substring("json".length()), Workforce.class))
        .isEqualTo(JkpJson.read(text("workforce"), Workforce.class));
  }

  @Test
  void tellTheContributionOfAMonth() {
    Contribution contribution =
        Jkp.standard().contribution(Rupiah.of(4_250_000), YearMonth.of(2026, 5), RiskClass.LOW);

    holds("contribution", contribution);
  }

  @Test
  void billAPayroll() throws IOException {
    PayrollMonth payroll = JkpJson.read(text("payroll"), PayrollMonth.class);
    PayrollMonth.Bill bill = Jkp.standard().bill(payroll);
    String page = Files.readString(FOLDER.resolve("..").resolve("json.md"));
    String section = page.split("## A payroll month\n", -1)[1];

    assertThat(JkpJson.writePretty(payroll) + "\n").isEqualTo(text("payroll"));
    holds("bill", bill);
    assertThat(
            JkpJson.read(
                section.split("```", -1)[1].substring("json".length()), PayrollMonth.class))
        .isEqualTo(payroll);
  }

  /** The example is what the SDK says; {@code -Djkp.pages.update=true} writes it anew. */
  private static void holds(String document, Object value) {
    String json = JkpJson.writePretty(value) + "\n";
    if (Boolean.getBoolean("jkp.pages.update")) {
      write(FOLDER.resolve(document + ".json"), json);
    }
    assertThat(withoutVersion(json)).isEqualTo(withoutVersion(text(document)));
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A release does not change the example. */
  private static String withoutVersion(String answer) {
    return answer.replaceFirst("\"sdkVersion\": \"[^\"]*\"", "\"sdkVersion\": \"...\"");
  }

  private static String text(String document) {
    return text(document, ".json");
  }

  private static String text(String document, String ending) {
    try {
      return Files.readString(FOLDER.resolve(document + ending));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
