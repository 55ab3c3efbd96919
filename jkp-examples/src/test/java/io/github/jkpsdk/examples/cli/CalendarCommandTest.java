package io.github.jkpsdk.examples.cli;

import static io.github.jkpsdk.examples.cli.CommandRun.claim;
import static io.github.jkpsdk.examples.cli.CommandRun.sample;
import static io.github.jkpsdk.examples.cli.WrittenCalendar.alarms;
import static io.github.jkpsdk.examples.cli.WrittenCalendar.day;
import static io.github.jkpsdk.examples.cli.WrittenCalendar.number;
import static io.github.jkpsdk.examples.cli.WrittenCalendar.parsed;
import static io.github.jkpsdk.examples.cli.WrittenCalendar.text;
import static io.github.jkpsdk.examples.cli.WrittenCalendar.uid;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read back with another library. */
class CalendarCommandTest {

  @TempDir private Path folder;

  @Test
  void aWindowIsAnAllDayEventFromItsFirstToTheDayAfterItsLastDay() {
    VEvent window = events(claim("akhir-februari")).get("FILE_MONTH_3");

    assertThat(day(window, Property.DTSTART)).isEqualTo(LocalDate.of(2026, 2, 28));
    assertThat(day(window, Property.DTEND)).isEqualTo(LocalDate.of(2026, 3, 6));
    assertThat(text(window, Property.SUMMARY))
        .isEqualTo("JKP: ajukan klaim bulan ke-3 (28 Februari–5 Maret)");
  }

  @Test
  void anyOtherDeadlineIsItsLastDay() {
    VEvent report = events(sample("berhak-2026")).get("REPORT_DATA_CHANGE");

    assertThat(day(report, Property.DTSTART)).isEqualTo(LocalDate.of(2026, 6, 25));
    assertThat(day(report, Property.DTEND)).isEqualTo(LocalDate.of(2026, 6, 26));
    assertThat(text(report, Property.DESCRIPTION))
        .contains("PP 37/2021 Pasal 9", "bukan nasihat hukum");
    assertThat(text(report, Property.SUMMARY))
        .isEqualTo("JKP: Perusahaan harus menonaktifkan kepesertaan Anda di SIPP Online");
  }

  @Test
  void theWindowsOfAClaimAreThoseWorkedOutByHand() {
    Map<String, VEvent> events = events(claim("idul-fitri-2026"), "--as-of", "2025-10-26");
    List<String> days = new ArrayList<>();
    for (int month = 2; month <= 6; month++) {
      VEvent window = events.get("FILE_MONTH_" + month);
      days.add(day(window, Property.DTSTART) + "/" + day(window, Property.DTEND).minusDays(1));
    }

    assertThat(days)
        .containsExactly(
            "2025-10-26/2025-10-31",
            "2025-11-26/2025-12-01",
            "2025-12-26/2025-12-31",
            "2026-01-26/2026-01-31",
            "2026-03-11/2026-03-25");
  }

  @Test
  void alarmsRingAtNineWhenAWindowOpensBeforeItsLastDayAndOnIt() {
    String file = claim("akhir-februari");

    assertThat(alarms(events(file).get("FILE_MONTH_3")))
        .containsExactly("START PT9H", "END -P3DT15H", "END -PT15H");
    assertThat(alarms(events(sample("berhak-2026"), "--alarm-days", "5").get("REPORT_DATA_CHANGE")))
        .containsExactly("END -P5DT15H", "END -PT15H");
    assertThat(alarms(events(file, "--alarm-days", "0").get("FILE_MONTH_3")))
        .containsExactly("START PT9H", "END -PT15H");
  }

  private static final String LETTER = "CONFIRMATION_LETTER-3";

  @Test
  void aSecondImportUpdatesTheSameEventsWithALaterSequence() {
    String file = claim("lancar-enam-bulan");
    Map<String, VEvent> before = events(file, "--as-of", "2026-02-20");
    Map<String, VEvent> after = events(file, "--as-of", "2026-03-20");

    assertThat(before).as("what is to be done has days of its own").containsKey(LETTER);
    assertThat(before.keySet()).as("all but what was done").containsAll(after.keySet());
    assertThat(number(after.get("FILE_MONTH_6"))).isGreaterThan(number(before.get("FILE_MONTH_6")));
    assertThat(uid(after.get("FILE_MONTH_6"))).isEqualTo(uid(before.get("FILE_MONTH_6")));
    assertThat(text(before.get("FILE_MONTH_6"), Property.DTSTAMP)).isEqualTo("20260220T000000Z");
  }

  @Test
  void aCorrectedDayMovesTheEventsOfTheSamePersonAndCompany() throws IOException {
    String facts = Files.readString(Path.of(sample("berhak-2026")));
    Path corrected = folder.resolve("corrected.json");
    Files.writeString(corrected, facts.replace("2026-06-15", "2026-06-17"));
    VEvent before = events(sample("berhak-2026")).get("REPORT_DATA_CHANGE");
    VEvent after = events(corrected.toString()).get("REPORT_DATA_CHANGE");

    assertThat(uid(after)).isEqualTo(uid(before));
    assertThat(day(before, Property.DTSTART)).isEqualTo(LocalDate.of(2026, 6, 25));
    assertThat(day(after, Property.DTSTART)).isEqualTo(LocalDate.of(2026, 6, 26));
  }

  @Test
  void twoCasesOfOneDayAreToldApartByPersonAndCompany() throws IOException {
    String facts = Files.readString(Path.of(sample("berhak-2026")));
    Path other = folder.resolve("other.json");
    Files.writeString(other, facts.replace("PT Contoh Sejahtera", "PT Contoh Lain"));

    assertThat(uid(events(other.toString()).get("FILE_MONTH_2")))
        .isNotEqualTo(uid(events(sample("berhak-2026")).get("FILE_MONTH_2")));
  }

  @Test
  void theIdOfACaseNamesItsEventsWhoeverThePersonIs() throws IOException {
    String facts = Files.readString(Path.of(sample("berhak-2026")));
    String named = facts.replaceFirst("\\{", "{\"id\": \"K-2026-0017\",");
    String output = folder.resolve("named.ics").toString();
    CommandRun run = CommandRun.reading(named, "calendar", "-", "-o", output);

    assertThat(run).isEqualTo(new CommandRun(0, "", ""));
    assertThat(
            uid(
                WrittenCalendar.events(Files.readString(Path.of(output)))
                    .get("REPORT_DATA_CHANGE")))
        .isEqualTo("REPORT_DATA_CHANGE.K-2026-0017@jkpsdk.github.io");
    assertThat(CommandRun.of("calendar", sample("berhak-2026"), "-o", output).err())
        .contains("the case has no id")
        .hasLineCount(1);
  }

  @Test
  void anEventThatIsAsBeforeStaysAndOneThatChangedHasALaterVersion() throws IOException {
    String file = claim("lancar-enam-bulan");
    Path before = folder.resolve("before.ics");
    Files.writeString(before, written(file, "--as-of", "2026-02-20"));
    Map<String, VEvent> first = events(file, "--as-of", "2026-02-20");
    Map<String, VEvent> second =
        events(file, "--as-of", "2026-02-20", "--previous", before.toString(), "--alarm-days", "9");

    assertThat(second.keySet()).isEqualTo(first.keySet());
    assertThat(number(second.get("FILE_MONTH_3"))).isEqualTo(number(first.get("FILE_MONTH_3")) + 1);
    assertThat(second.get("FILE_MONTH_2")).isEqualTo(first.get("FILE_MONTH_2"));
  }

  @Test
  void anEventThatNoLongerAppliesIsWrittenAsCancelledOnce() throws IOException {
    String filed = "{\"termination\": {\"date\": \"2026-06-15\"}, \"filedOn\": \"2026-06-20\"}";
    Path claimed = Files.writeString(folder.resolve("claimed.json"), filed);
    Path mistaken =
        Files.writeString(folder.resolve("unclaimed.json"), filed.replace("filedOn", "asOf"));
    Path before = Files.writeString(folder.resolve("1.ics"), written(claimed.toString()));
    Path after =
        Files.writeString(
            folder.resolve("2.ics"), written(mistaken.toString(), "--previous", before.toString()));
    VEvent gone = WrittenCalendar.events(Files.readString(after)).get("FILE_MONTH_2");

    assertThat(text(gone, Property.STATUS)).isEqualTo("CANCELLED");
    assertThat(alarms(gone)).isEmpty();
    assertThat(number(gone)).isGreaterThan(number(events(claimed.toString()).get("FILE_MONTH_2")));
    assertThat(events(mistaken.toString(), "--previous", after.toString()).get("FILE_MONTH_2"))
        .isEqualTo(gone);
  }

  @ParameterizedTest
  @ValueSource(strings = {"th-TH", "ja-JP-u-ca-japanese", "ar-EG-u-nu-arab", "fa-IR"})
  void theCalendarIsTheSameUnderAnyLocale(String tag) {
    String here = written(sample("berhak-2026"));
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(written(sample("berhak-2026"))).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aWindowThatHasEndedIsLeftOutAndCancelledWhereItWasWrittenBefore() throws IOException {
    String file = claim("bekerja-lagi-bulan-4");
    Path before =
        Files.writeString(folder.resolve("0.ics"), written(file, "--as-of", "2026-04-12"));
    Map<String, VEvent> events = events(file);
    VEvent cancelled = events(file, "--previous", before.toString()).get("FILE_MONTH_5");

    assertThat(events).doesNotContainKey("FILE_MONTH_5").containsKey("REPORT_PLACEMENT");
    assertThat(text(cancelled, Property.STATUS)).isEqualTo("CANCELLED");
    assertThat(alarms(cancelled)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void theSameFileGivesTheSameCalendarInAnyZoneAndNothingPersonal(String file) throws IOException {
    String here = written(file, "--lang", "en");
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertThat(written(file, "--lang", "en")).isEqualTo(here);
    } finally {
      TimeZone.setDefault(before);
    }
    assertThat(here).doesNotContain("Siti", "3299", "PT Contoh", "null", "{");
    if (!here.isEmpty()) {
      assertThat(parsed(here).getComponents("VEVENT")).isNotEmpty();
    }
  }

  static List<String> files() throws IOException {
    List<String> files = new ArrayList<>(SampleClaimsTest.names().map(CommandRun::claim).toList());
    SampleCasesTest.names().map(CommandRun::sample).forEach(files::add);
    return files;
  }

  @Test
  void aDeadlineWithoutADayIsLeftOutAndSaidSo() {
    String late = "{\"termination\": {\"date\": \"2055-12-28\"}, \"filedOn\": \"2055-12-30\"}";
    Path output = folder.resolve("late.ics");
    CommandRun run =
        CommandRun.reading(late, "calendar", "-", "-o", output.toString(), "--lang", "en");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("report the job loss").contains("not decreed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "calendar - ; missing: --output",
        "calendar - -o x.ics --alarm-days -1 ; --alarm-days is -1",
        "calendar - -o x.ics --previous none.ics ; cannot read none.ics: there is no such file",
        "calendar - -o x.ics --previous pom.xml ; --previous pom.xml: the file is no calendar"
      })
  void wrongUsageIsOneLineAndExitCodeTwo(String arguments, String message) {
    CommandRun run = CommandRun.reading("{}", arguments.split(" ", -1));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(message).hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"case\": {}, \"events\": []}"})
  void badInputWritesNothing(String json) {
    Path output = folder.resolve("bad.ics");
    CommandRun run = CommandRun.reading(json, "calendar", "-", "-o", output.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith("jkp calendar: standard input:1:").hasLineCount(1);
    assertThat(output).doesNotExist();
  }

  @Test
  void anOutputThatCannotBeWrittenIsTold() {
    CommandRun run =
        CommandRun.of(
            "calendar", sample("berhak-2026"), "-o", folder.resolve("no/x.ics").toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("jkp calendar: cannot write ").hasLineCount(1);
  }

  private Map<String, VEvent> events(String file, String... options) {
    return WrittenCalendar.events(written(file, options));
  }

  private String written(String file, String... options) {
    Path output = folder.resolve("jkp.ics");
    List<String> arguments = new ArrayList<>(List.of("calendar", file, "-o", output.toString()));
    arguments.addAll(List.of(options));
    try {
      Files.deleteIfExists(output);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .matches(
            "(jkp calendar: (the case has no id|there is no day that a calendar)[^\n]*\n){0,2}");
    try {
      return Files.exists(output) ? Files.readString(output) : "";
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
