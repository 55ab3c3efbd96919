package io.github.jkpsdk.examples.cli;

import static io.github.jkpsdk.examples.cli.CommandRun.claim;
import static io.github.jkpsdk.examples.cli.CommandRun.sample;
import static io.github.jkpsdk.examples.cli.WrittenCalendar.day;
import static io.github.jkpsdk.examples.cli.WrittenCalendar.text;
import static io.github.jkpsdk.examples.cli.WrittenCalendar.uid;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** What stands in a calendar, and by which name. */
class CalendarContentsTest {

  @Test
  void whatIsDoneOrPastIsLeftOut() {
    assertThat(events(claim("akhir-februari")).keySet())
        .doesNotContain("FILE_FIRST_CLAIM", "REPORT_TERMINATION", "FILE_MONTH_2");
  }

  @Test
  void whatTheMonthsAheadAskForIsThereToo() {
    Map<String, VEvent> events = events(sample("berhak-2026"));

    assertThat(events)
        .containsKeys(
            "JOB_SEARCH-2",
            "JOB_SEARCH-5",
            "CONFIRMATION_LETTER-6",
            "EMPLOYMENT_STATUS_FORM-6",
            "SELF_ASSESSMENT-2")
        .doesNotContainKey("SELF_ASSESSMENT-3");
    assertThat(day(events.get("JOB_SEARCH-3"), Property.DTSTART))
        .isEqualTo(LocalDate.of(2026, 8, 19));
    assertThat(text(events.get("JOB_SEARCH-3"), Property.SUMMARY))
        .startsWith("JKP: kirim 5 lamaran kerja atau ikuti satu tes");
    assertThat(text(events.get("JOB_SEARCH-3"), Property.URL))
        .isEqualTo("https://siapkerja.kemnaker.go.id/");
  }

  @Test
  void whatWasRejectedIsToBeCorrectedByItsLastDay() {
    String file = claim("ditolak-lalu-diperbaiki");
    VEvent correction = events(file, "--as-of", "2026-06-24").get("CORRECT_CLAIM-1");

    assertThat(day(correction, Property.DTSTART)).isEqualTo(LocalDate.of(2026, 12, 15));
    assertThat(text(correction, Property.SUMMARY))
        .isEqualTo("JKP: perbaiki klaim bulan ke-1 yang ditolak dan ajukan lagi");
    assertThat(text(correction, Property.DESCRIPTION)).contains("\n§ PP 6/2025");
    assertThat(events(file, "--as-of", "2026-06-26")).doesNotContainKey("CORRECT_CLAIM-1");
  }

  @Test
  void eachActivityTellsHowSureItIs() {
    Map<String, VEvent> events = events(sample("berhak-2026"));

    assertThat(text(events.get("JOB_SEARCH-3"), Property.DESCRIPTION))
        .contains("\n§ Permenaker 2/2025");
    assertThat(text(events.get("SELF_ASSESSMENT-2"), Property.DESCRIPTION))
        .contains("\n≈ kebiasaan portal");
    assertThat(text(events.get("CONFIRMATION_LETTER-6"), Property.DESCRIPTION))
        .contains("\n≈ kebiasaan portal");
  }

  @Test
  void aCaseCanBeNamedOnTheCommandLineButNotByAPerson() {
    assertThat(uid(events(sample("berhak-2026"), "--case-id", "K-17").get("FILE_MONTH_2")))
        .isEqualTo("FILE_MONTH_2.K-17@jkpsdk.github.io");
    for (String id : List.of("3299994609970001", "siti", "berkas-Contoh", "a b")) {
      CommandRun run = CommandRun.of("calendar", sample("berhak-2026"), "-o", "-", "--case-id", id);
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).contains("--case-id is not allowed").doesNotContain(id);
    }
  }

  private static Map<String, VEvent> events(String file, String... options) {
    String[] arguments =
        Stream.concat(Stream.of("calendar", file, "-o", "-"), Stream.of(options))
            .toArray(String[]::new);
    return WrittenCalendar.events(CommandRun.of(arguments).out());
  }
}
