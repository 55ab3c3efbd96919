package io.github.jkpsdk.examples.cli;

import static io.github.jkpsdk.examples.cli.CommandRun.claim;
import static io.github.jkpsdk.examples.cli.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.json.CaseOrClaim;
import io.github.jkpsdk.json.JkpJson;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What reads, rings and counts from one answer must not contradict itself: what once did. */
class OneAnswerTest {

  private static final String ENTITLED =
      """
      "participant": {"citizenship": "INDONESIAN", "birthDate": "1990-05-17",
        "registeredOn": "2021-03-01", "programmes": ["JKK", "JKM", "JHT", "JP"],
        "healthInsurance": "WAGE_EARNER"},
      "employment": {"employer": {"scale": "MEDIUM"}, "segment": "WAGE_EARNER",
        "agreement": {"type": "PKWTT"}, "reportedWage": {"amount": 3000000, "currency": "IDR"},
        "actualWage": {"amount": 5000000, "currency": "IDR"}},
      "termination": {"date": "%1$s", "cause": "EFFICIENCY", "evidence": [
        {"kind": "COLLECTIVE_AGREEMENT", "courtDeed": true}]},
      "contributions": [{"from": "2022-01", "to": "2027-11"}],
      "commitment": {"signedOn": "%1$s"}
      """;

  private static String entitled(String terminated, String more) {
    return "{" + ENTITLED.formatted(terminated) + more + "}";
  }

  private static String claimOf(String facts, String... events) {
    return "{\"case\": " + facts + ", \"events\": [" + String.join(",", events) + "]}";
  }

  private static String filed(int month, String on) {
    return "{\"event\": \"FILED\", \"on\": \"%s\", \"month\": %d}".formatted(on, month);
  }

  private static ToldAnswer told(String input, String... options) {
    return ToldAnswer.read(run(input, "claim", options, "--json").out());
  }

  private static TerminalText terminal(String input, String... options) {
    return TerminalText.of(run(input, "claim", options, "--lang", "en").out(), Locale.ENGLISH);
  }

  private static WebPage page(String input, String... options) {
    return WebPage.of(
        run(input, "report", options, "-o", "-", "--lang", "en").out(), Locale.ENGLISH);
  }

  private static CommandRun run(String input, String command, String[] options, String... more) {
    String[] arguments =
        Stream.of(Stream.of(command, "-"), Stream.of(options), Stream.of(more))
            .flatMap(words -> words)
            .toArray(String[]::new);
    CommandRun run = CommandRun.reading(input, arguments);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run;
  }

  @Test
  void aWorkerWhoResignedIsNotSentToFileAndPromisedNothing() {
    BigDecimal doubtful = new BigDecimal("2550000");
    String[] languages = {"id", "en"};
    for (String language : languages) {
      String file = sample("mengundurkan-diri");
      String report = CommandRun.of("assess", file, "--lang", language).out();
      String page = CommandRun.of("report", file, "-o", "-", "--lang", language).out();
      Locale locale = Locale.forLanguageTag(language);

      assertThat(new Wordings(locale).amounts(report))
          .as("nothing but what was filed, for the agency to decide")
          .allMatch(sum -> sum.signum() == 0 || sum.compareTo(doubtful) == 0);
      assertThat(new Wordings(locale).amounts(page)).allMatch(sum -> sum.compareTo(doubtful) == 0);
      assertThat(WebPage.of(page, locale).ownSteps()).isEmpty();
    }
  }

  @Test
  void theCalendarOfAnExpiredContractDoesNotRingForItsWindows() {
    assertThat(CommandRun.of("calendar", sample("kontrak-habis"), "-o", "-").out())
        .contains("UID:REPORT_DATA_CHANGE");
    for (String asOf : List.of("", "2026-06-15", "2026-07-21", "2027-01-01")) {
      Stream<String> day = asOf.isEmpty() ? Stream.empty() : Stream.of("--as-of", asOf);
      String[] arguments =
          Stream.concat(Stream.of("calendar", sample("kontrak-habis"), "-o", "-"), day)
              .toArray(String[]::new);

      assertThat(CommandRun.of(arguments).out()).doesNotContain("UID:FILE_", "UID:JOB_SEARCH");
    }
  }

  @Test
  void aMonthWhoseSearchHasFailedIsNotOfferedAsToBeHad() {
    String facts = entitled("2026-06-15", "");
    String[] onTheDay = {"--as-of", "2026-07-21"};
    String failed =
        claimOf(
            facts,
            filed(1, "2026-06-20"),
            "{\"event\": \"VERIFIED\", \"on\": \"2026-06-22\", \"month\": 1}",
            "{\"event\": \"SELF_ASSESSMENT_DONE\", \"on\": \"2026-06-22\"}");

    assertThat(told(failed, onTheDay).sum("outstanding")).hasValueSatisfying(isMonths(5));
    assertThat(told(failed, onTheDay).sum("doubtful")).hasValueSatisfying(isMonths(1));
    assertThat(terminal(failed, onTheDay).items("MONEY"))
        .anyMatch(
            item -> item.startsWith("Can still be had, without what is doubtful: Rp9,000,000"))
        .anyMatch(item -> item.startsWith("Doubtful") && item.contains("Rp1,800,000"));
  }

  @Test
  void whatTheAgencyIsStillToDecideIsShownWithoutARightToo() {
    String resigned =
        claimOf(
            entitled("2026-06-15", "").replace("EFFICIENCY", "RESIGNATION"),
            filed(1, "2026-06-20"));
    String[] onTheDay = {"--as-of", "2026-07-01"};

    assertThat(told(resigned, onTheDay).sum("doubtful")).hasValueSatisfying(isMonths(1));
    assertThat(terminal(resigned, onTheDay).items("MONEY"))
        .anyMatch(item -> item.startsWith("Doubtful") && item.contains("Rp1,800,000"));
    String page = run(resigned, "report", onTheDay, "-o", "-", "--lang", "en").out();
    assertThat(page).contains("Doubtful", "Rp1,800,000");
  }

  private static Consumer<BigDecimal> isMonths(int number) {
    return sum -> assertThat(sum).isEqualByComparingTo("" + 1_800_000 * number);
  }

  @Test
  void thePageOfARejectedClaimShowsTheNoteAndIsNotGreen() {
    String rejected =
        claimOf(
            entitled("2026-06-15", ""),
            filed(1, "2026-06-20"),
            "{\"event\": \"REJECTED\", \"on\": \"2026-06-22\", \"month\": 1,"
                + " \"note\": \"The photo is dark.\"}");
    WebPage page = page(rejected);

    assertThat(page.look()).isEqualTo("open");
    assertThat(page.headline())
        .contains("rejected", "The photo is dark", "15 December 2026", "Rp1,800,000");
    assertThat(page.has("standing.REJECTED")).isTrue();
    assertThat(page.ownSteps())
        .anyMatch(step -> step.contains("Correct the rejected claim of month 1"));
  }

  @Test
  void aDutyThatIsDoneIsNotOverdue() {
    String facts =
        entitled("2026-06-15", "")
            .replace(
                "\"cause\":",
                "\"reported\": {\"on\": \"2026-06-16\", \"by\": \"EMPLOYER\"},"
                    + " \"deactivatedOn\": \"2026-06-17\", \"cause\":");
    ToldAnswer told = told(facts, "--as-of", "2026-10-01");

    assertThat(told.list("deadlines"))
        .filteredOn(one -> ToldAnswer.text(one, "duty").startsWith("REPORT_"))
        .hasSize(2)
        .allMatch(one -> ToldAnswer.text(one, "status").equals("DONE"));
    assertThat(told.list("next")).noneMatch(one -> ToldAnswer.text(one, "step").contains("REPORT"));
    assertThat(page(facts, "--as-of", "2026-10-01").part("DEADLINES"))
        .filteredOn(item -> item.contains("report the job loss"))
        .allMatch(item -> item.contains("done on 16 June 2026"));
  }

  @Test
  void aFilingGivenAsAnEventKeepsTheLiabilityThatItHasAsAFact() {
    String[] onTheDay = {"--as-of", "2026-07-01"};
    ToldAnswer asFact = told(entitled("2026-06-15", ", \"filedOn\": \"2026-06-20\""), onTheDay);
    ToldAnswer asEvent =
        told(claimOf(entitled("2026-06-15", ""), filed(1, "2026-06-20")), onTheDay);

    assertThat(asFact.list("liabilities").map(owed -> owed.path("amount").path("amount").asInt()))
        .containsExactly(7_200_000);
    assertThat(asEvent).isEqualTo(asFact);
  }

  @Test
  void aDutyReadsTheSameInEveryList() {
    String facts = entitled("2055-12-28", "");
    TerminalText terminal = terminal(facts, "--as-of", "2055-12-28", "--all");
    List<String> next = reports(terminal.items("OTHERS"));

    assertThat(next).hasSize(1).allMatch(item -> item.contains("cannot be computed yet"));
    assertThat(reports(terminal.items("DEADLINES"))).isEqualTo(next);
  }

  private static List<String> reports(List<String> items) {
    return items.stream().filter(item -> item.contains("report the job loss")).toList();
  }

  @Test
  void interpretationsThatDecideMoneyAreNamed() {
    String facts =
        entitled("2026-06-15", "")
            .replace("\"scale\": \"MEDIUM\"", "\"scale\": \"MEDIUM\", \"enrolledWorker\": false")
            .replace("3000000", "6000000")
            .replace("5000000", "6000000");
    ToldAnswer told = told(facts);
    List<JsonNode> changes =
        told.list("interpretationEffects")
            .filter(effect -> ToldAnswer.text(effect, "interpretation").startsWith("LIABILITY"))
            .toList();

    assertThat(told.list("liabilities").map(owed -> owed.path("interpretations").toString()))
        .containsExactly("[\"LIABILITY_CEILING=APPLIES\"]");
    assertThat(changes).hasSize(1);
    assertThat(terminal(facts, "--all").line("READINGS")).contains("LIABILITY_CEILING=APPLIES");
  }

  @Test
  void everySampleHasOneStandingWhateverReadsIt() throws Exception {
    for (String name : SampleClaimsTest.names().toList()) {
      String page = CommandRun.of("report", claim(name), "-o", "-", "--lang", "en").out();
      String report = CommandRun.of("claim", claim(name), "--lang", "en").out();

      assertThat(WebPage.of(page, Locale.ENGLISH).headline())
          .isEqualTo(TerminalText.of(report, Locale.ENGLISH).headline());
    }
  }

  @Test
  void moneyThatWasTakenBackIsToldInTheTerminalAndOnThePage() {
    String amount = "\"month\": 1, \"amount\": {\"amount\": %d, \"currency\": \"IDR\"}}";
    String claim =
        claimOf(
            entitled("2026-06-15", ""),
            filed(1, "2026-06-20"),
            "{\"event\": \"PAID\", \"on\": \"2026-06-23\", " + amount.formatted(1_800_000),
            "{\"event\": \"RECOVERED\", \"on\": \"2026-07-05\", " + amount.formatted(800_000));
    String[] day = {"--as-of", "2026-07-10"};
    String sentence =
        "Of what was paid for month 1, Rp800,000 was taken back as not due; that leaves"
            + " Rp1,000,000.";

    assertThat(run(claim, "claim", day, "--lang", "en").out().replaceAll("\\s+", " "))
        .contains(sentence);
    assertThat(run(claim, "report", day, "-o", "-", "--lang", "en").out()).contains(sentence);
  }

  /** With what other interpretations would change and what can still be done. */
  @Test
  void theJsonOfEverySampleIsReadStrictlyAndComesFromItsFacts() throws Exception {
    Stream<String> files =
        Stream.concat(
            SampleCasesTest.names().map(CommandRun::sample),
            SampleClaimsTest.names().map(CommandRun::claim));
    for (String file : files.toList()) {
      String json = CommandRun.of("assess", file, "--json").out();
      Answer answer = JkpJson.read(json, Answer.class);
      CaseOrClaim told = CaseOrClaim.read(Files.readAllBytes(Path.of(file)));

      assertThat(answer.interpretationEffects()).as(file).isPresent();
      assertThat(answer.remedies()).as(file).isPresent();
      assertThat(JkpJson.reproduces(answer, told.claim()).differing()).as(file).isEmpty();
    }
  }
}
