package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a calendar cannot be without, and cannot hold twice. */
class CalendarLimitsTest {

  @TempDir private Path folder;

  @Test
  void aCalendarWithoutAnyDayIsNotWritten() {
    Path output = folder.resolve("none.ics");
    String late = "{\"termination\": {\"date\": \"2029-07-27\", \"cause\": \"RESIGNATION\"}}";
    CommandRun run =
        CommandRun.reading(late, "calendar", "-", "-o", output.toString(), "--lang", "en");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("nothing is written");
    assertThat(output).doesNotExist();
  }

  @Test
  void aSecondRequestForReimbursementIsAnEventOfItsOwn() {
    String paid =
        """
        {"event": "FILED", "month": %1$d, "on": "%2$s-20"},
        {"event": "PAID", "by": "EMPLOYER", "month": %1$d, "on": "%2$s-23",
         "amount": {"amount": 2400000, "currency": "IDR"}},
        {"event": "REIMBURSEMENT_CLAIMED", "on": "%2$s-24"}
        """;
    String claim =
        "{\"case\": {\"id\": \"K-1\", \"termination\": {\"date\": \"2026-06-15\"}}, \"events\": ["
            + paid.formatted(1, "2026-06")
            + ", {\"event\": \"REIMBURSED\", \"on\": \"2026-06-29\"},"
            + paid.formatted(2, "2026-07")
            + "]}";
    assertThat(events(claim, "2026-07-24"))
        .containsKey("PAY_REIMBURSEMENT-2")
        .doesNotContainKey("PAY_REIMBURSEMENT");
  }

  private static Map<String, VEvent> events(String claim, String asOf) {
    return WrittenCalendar.events(
        CommandRun.reading(claim, "calendar", "-", "-o", "-", "--as-of", asOf).out());
  }
}
