package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Texts of a case, a claim or a law that are made to act upon whoever looks at them. */
class HostileTextTest {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String HEBREW = "\u05d0\u05d1\u05d2";

  @TempDir private Path folder;

  /** Every control, every end of a line, and all that turns the direction of words. */
  private static final String COMMANDS =
      IntStream.of(IntStream.rangeClosed(0, 0x1f).toArray())
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .append(
              IntStream.concat(
                      IntStream.rangeClosed(0x7f, 0x9f),
                      IntStream.of(
                          0x61c, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d,
                          0x202e, 0x2066, 0x2067, 0x2068, 0x2069))
                  .collect(
                      StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append))
          .toString();

  static Stream<String> texts() {
    return Stream.of(
        "a" + COMMANDS + "b",
        "\u001b[2J\u001b]0;title\u0007\u009b31m",
        "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART:20000101",
        "\\n\\;,:\"',=\n DTSTART:20000101",
        "</title><script>alert(1)</script>&lt;{{text.title}}",
        "w".repeat(300),
        "\ud83d\ude00".repeat(200),
        HEBREW + "\u202e 123 (" + HEBREW,
        "\u00e9\u0301".repeat(150));
  }

  private static String claim(String text) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("id", "K-1");
    facts.put("participant", Map.of("name", text));
    facts.put(
        "employment",
        Map.of(
            "employer", Map.of("name", text),
            "reportedWage", Map.of("amount", 4_000_000, "currency", "IDR")));
    facts.put("termination", Map.of("date", "2026-01-05"));
    return JSON.writeValueAsString(
        Map.of(
            "case",
            facts,
            "events",
            List.of(
                Map.of("event", "FILED", "on", "2026-01-12", "month", 1),
                Map.of("event", "APPLIED", "on", "2026-01-12", "company", text, "position", text),
                Map.of("event", "REJECTED", "on", "2026-01-14", "month", 1, "note", text)),
            "asOf",
            "2026-01-15"));
  }

  private static String printed(String claim, String... arguments) {
    CommandRun run = CommandRun.reading(claim, arguments);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return run.out();
  }

  private static void assertHarmless(String printed) {
    assertThat(printed.codePoints().filter(c -> COMMANDS.indexOf(c) >= 0 && c != '\n')).isEmpty();
    assertThat(printed).doesNotContain("\ufffd", "?\n?");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aTerminalIsToldNothingButWords(String text) {
    for (String command : List.of("assess", "claim")) {
      String report = printed(claim(text), command, "-", "--lang", "en");

      assertHarmless(report.replaceAll("[\u2068\u2069]", ""));
      assertThat(report.lines().mapToInt(String::length).max().orElseThrow()).isLessThan(82);
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void jsonAndBatchesEscapeWhatTheyHold(String text) {
    String json = printed(claim(text), "assess", "-", "--json");
    String line = printed(claim(text).replace("\n", " ") + "\n", "batch", "-q");

    assertHarmless(json);
    assertHarmless(line);
    assertThat(line.lines()).hasSize(1);
    assertThat(JSON.readTree(json).at("/standing/note").asString()).isEqualTo(text);
    assertThat(JSON.readTree(line).at("/standing/note").asString()).isEqualTo(text);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aPageHoldsThemAsTextAndIsolatesTheirDirection(String text) {
    String page = printed(claim(text), "report", "-", "-o", "-");

    assertHarmless(page.replaceAll("\u2068[^\u2068\u2069\n]*\u2069", ""));
    assertThat(page).doesNotContain("<script");
    if (text.contains(HEBREW)) {
      assertThat(page).contains("<dd>\u2068" + HEBREW + " 123 (" + HEBREW + "\u2069</dd>");
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aCalendarHasTheSameEventsInLinesOfWholeCharacters(String text) {
    String calendar = printed(claim(text), "calendar", "-", "-o", "-");

    assertThat(calendar.replace("\r\n", "")).doesNotContain("\r", "\n");
    assertHarmless(calendar.replace("\r\n", "\n").replaceAll("[\u2068\u2069]", ""));
    for (String line : calendar.split("\r\n", -1)) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
      assertThat(line.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE))
          .isFalse();
    }
    assertThat(WrittenCalendar.events(calendar).keySet())
        .isEqualTo(
            WrittenCalendar.events(printed(claim("plain"), "calendar", "-", "-o", "-")).keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u001b[31m", "\\u202e", "\\r\\nX", "\\u0000", "\\u0085", "\\u2066"})
  void aLawWhoseTextsCommandSomethingIsRefusedWithItsPlace(String command) throws IOException {
    String versions =
        """
        [{"from": "2021-02-02", "value": 12, "citations": ["PP 1/2027", "PP%s 1 Pasal 2"]}]
        """
            .formatted(command);
    for (String law :
        List.of(
            "{\"qualifyingMonths\": " + versions + "}",
            "{\"qualifyingMonths\": "
                + versions.replace(" Pasal 2", " Pasal 2" + command + "x")
                + "}")) {
      Path file = Files.writeString(folder.resolve("law.json"), law);
      CommandRun run = CommandRun.reading(claim("x"), "assess", "-", "--rulebook", file.toString());

      assertThat(run.exitCode()).isEqualTo(JkpCommand.WRONG_USAGE);
      assertThat(run.err())
          .contains("$.qualifyingMonths[0].citations[1]: ", " has the character U+")
          .matches("[ -~]*\n");
    }
  }

  /** A message repeats what is wrong; a terminal must not act upon it. */
  @Test
  void messagesThatRepeatAFileOrAnArgumentAreOfVisibleCharacters() throws IOException {
    String command = "\u001b[31m\u009b1m\u202e\u0007";
    for (String line : List.of("2028-01-03," + command + ",Baru", command + ",NATIONAL,Baru")) {
      Path holidays = Files.writeString(folder.resolve("days.csv"), line);
      assertPlain(CommandRun.reading(claim("x"), "assess", "-", "--holidays=" + holidays));
    }
    assertPlain(CommandRun.of("assess", "nowhere" + command));
    assertPlain(CommandRun.of("assess", "--lang=" + command, "x"));
    assertPlain(CommandRun.of(command));
    Path payroll = Files.writeString(folder.resolve("payroll.csv"), "id,wage," + command + "\n");
    assertPlain(CommandRun.of("contribution", payroll.toString(), "--month=2026-05", "--risk=LOW"));
  }

  private static void assertPlain(CommandRun run) {
    assertThat(run.exitCode()).isNotZero();
    assertThat(run.err()).isNotBlank().matches("(?s)[ -~\n]*");
  }

  @Test
  void anEarlierCalendarThatWasTamperedWithIsNotHandedOn() throws IOException {
    String before = printed(claim("plain"), "calendar", "-", "-o", "-");
    Path tampered =
        Files.writeString(
            folder.resolve("before.ics"),
            before
                .replace("UID:FILE_MONTH_2.", "UID:GONE.")
                .replace("SUMMARY:", "SUMMARY:\u001b[31m\u009b1m\u0000"));

    String after =
        printed(claim("plain"), "calendar", "-", "-o", "-", "--previous", tampered.toString());

    assertThat(after).contains("UID:GONE.", "STATUS:CANCELLED");
    assertHarmless(after.replace("\r\n", "\n"));
  }
}
