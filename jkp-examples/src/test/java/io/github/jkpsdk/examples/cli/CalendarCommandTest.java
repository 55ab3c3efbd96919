package io.github.jkpsdk.examples.cli;

import static io.github.jkpsdk.examples.cli.CommandRun.claim;
import static io.github.jkpsdk.examples.cli.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
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
    VEvent window = events(claim("akhir-februari")).get("FILE_MONTH_3.2025-12-15");

    assertThat(day(window, Property.DTSTART)).isEqualTo(LocalDate.of(2026, 2, 28));
    assertThat(day(window, Property.DTEND)).isEqualTo(LocalDate.of(2026, 3, 6));
    assertThat(text(window, Property.SUMMARY)).isEqualTo("JKP: ajukan klaim bulan ke-3 (Pekerja)");
  }

  @Test
  void anyOtherDeadlineIsItsLastDay() {
    VEvent report = events(sample("berhak-2026")).get("REPORT_TERMINATION.2026-06-15");

    assertThat(day(report, Property.DTSTART)).isEqualTo(LocalDate.of(2026, 6, 25));
    assertThat(day(report, Property.DTEND)).isEqualTo(LocalDate.of(2026, 6, 26));
    assertThat(text(report, Property.DESCRIPTION))
        .contains("Permenaker 2/2025 Pasal 9 ayat (1)", "bukan nasihat hukum");
  }

  @Test
  void theWindowsOfAClaimAreThoseWorkedOutByHand() {
    Map<String, VEvent> events = events(claim("idul-fitri-2026"));
    List<String> days = new ArrayList<>();
    for (int month = 2; month <= 6; month++) {
      VEvent window = events.get("FILE_MONTH_" + month + ".2025-09-15");
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
  void alarmsRingSomeDaysBeforeAWindowOpensAndBeforeItsLastDay() {
    String file = claim("akhir-februari");

    assertThat(alarms(events(file).get("FILE_MONTH_3.2025-12-15")))
        .containsExactly("START -P3D", "END -P4D");
    assertThat(alarms(events(file, "--alarm-days", "5").get("FILE_FIRST_CLAIM.2025-12-15")))
        .isEmpty();
    assertThat(alarms(events(file, "--alarm-days", "5").get("REPORT_TERMINATION.2025-12-15")))
        .containsExactly("START -P5D");
    assertThat(alarms(events(file, "--alarm-days", "0").get("FILE_MONTH_3.2025-12-15")))
        .containsExactly("START P0D", "END -P1D");
  }

  @Test
  void aSecondImportUpdatesTheSameEventsWithALaterSequence() {
    String file = claim("lancar-enam-bulan");
    Map<String, VEvent> before = events(file, "--as-of", "2026-02-20");
    Map<String, VEvent> after = events(file, "--as-of", "2026-07-09");

    assertThat(after.keySet()).containsAll(before.keySet());
    assertThat(number(after.get("FILE_MONTH_6.2026-01-05")))
        .isGreaterThan(number(before.get("FILE_MONTH_6.2026-01-05")));
    assertThat(text(before.get("FILE_MONTH_6.2026-01-05"), Property.DTSTAMP))
        .isEqualTo("20260220T000000Z");
    assertThat(before.keySet()).filteredOn(uid -> uid.startsWith("PAY_INSTALMENT")).hasSize(2);
  }

  @Test
  void twoCasesOfOneDayAreToldApartByTheirId() {
    assertThat(events(sample("berhak-2026"), "--case-id", "HR-17").keySet())
        .allMatch(uid -> uid.endsWith(".2026-06-15.HR-17"));
  }

  @Test
  void aWindowThatHasEndedIsCancelled() {
    Map<String, VEvent> events = events(claim("bekerja-lagi-bulan-4"));

    assertThat(text(events.get("FILE_MONTH_5.2026-01-05"), Property.STATUS)).isEqualTo("CANCELLED");
    assertThat(alarms(events.get("FILE_MONTH_5.2026-01-05"))).isEmpty();
    assertThat(events.get("FILE_MONTH_3.2026-01-05").getProperty(Property.STATUS)).isEmpty();
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
    assertThat(here).doesNotContain("Siti", "3204", "PT Contoh", "null", "{").contains("(Company)");
    assertThat(parsed(here).getComponents("VEVENT")).isNotEmpty();
  }

  static List<String> files() throws IOException {
    List<String> files = new ArrayList<>(SampleClaimsTest.names().map(CommandRun::claim).toList());
    SampleCasesTest.names().map(CommandRun::sample).forEach(files::add);
    return files;
  }

  @Test
  void aDeadlineWithoutADayIsLeftOutAndSaidSo() {
    String late = "{\"termination\": {\"date\": \"2027-12-28\"}, \"filedOn\": \"2027-12-30\"}";
    Path output = folder.resolve("late.ics");
    CommandRun run =
        CommandRun.reading(late, "calendar", "-", "-o", output.toString(), "--lang", "en");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("report the job loss").contains("not decreed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "calendar - | Missing required option: '--output=FILE.ics'",
        "calendar - -o x.ics --alarm-days -1 | --alarm-days is -1; it must be 0 to 60",
        "calendar - -o x.ics --case-id a/b | --case-id is a/b; it may have letters"
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
    assertThat(run.err()).startsWith("jkp calendar: standard input: $").hasLineCount(1);
    assertThat(output).doesNotExist();
  }

  @Test
  void anOutputThatCannotBeWrittenIsTold() {
    CommandRun run =
        CommandRun.of(
            "calendar", sample("berhak-2026"), "-o", folder.resolve("no/x.ics").toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith("jkp calendar: ").hasLineCount(1);
  }

  private Map<String, VEvent> events(String file, String... options) {
    return parsed(written(file, options)).<VEvent>getComponents("VEVENT").stream()
        .collect(
            Collectors.toMap(
                event -> text(event, Property.UID).replace("@jkpsdk.github.io", ""),
                Function.identity()));
  }

  private String written(String file, String... options) {
    Path output = folder.resolve("jkp.ics");
    List<String> arguments = new ArrayList<>(List.of("calendar", file, "-o", output.toString()));
    arguments.addAll(List.of(options));
    assertThat(CommandRun.of(arguments.toArray(String[]::new)))
        .isEqualTo(new CommandRun(0, "", ""));
    try {
      return Files.readString(output);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Calendar parsed(String text) {
    try {
      Calendar calendar = new CalendarBuilder().build(new StringReader(text));
      assertThat(calendar.validate().getEntries()).isEmpty();
      return calendar;
    } catch (IOException | ParserException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(VEvent event, String property) {
    return event.getRequiredProperty(property).getValue();
  }

  private static int number(VEvent event) {
    return Integer.parseInt(text(event, Property.SEQUENCE));
  }

  private static LocalDate day(VEvent event, String property) {
    DateProperty<Temporal> date = event.getRequiredProperty(property);
    return (LocalDate) date.getDate();
  }

  private static List<String> alarms(VEvent event) {
    return event.getAlarms().stream()
        .<Property>map(alarm -> alarm.getRequiredProperty(Property.TRIGGER))
        .map(
            trigger ->
                trigger.<Parameter>getRequiredParameter("RELATED").getValue()
                    + " "
                    + trigger.getValue())
        .toList();
  }
}
