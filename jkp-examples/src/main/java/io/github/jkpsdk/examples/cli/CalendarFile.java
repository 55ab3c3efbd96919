package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.examples.ical.CalendarEvent;
import io.github.jkpsdk.examples.ical.CalendarRevision;
import io.github.jkpsdk.examples.ical.CalendarText;
import io.github.jkpsdk.explanation.ExplainedTask;
import io.github.jkpsdk.explanation.Explanation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Deadlines and windows as a calendar of all-day events. A duty of a case has the same identifier
 * on any day, so that a later import moves what an earlier one wrote.
 *
 * @param caseName tells one case from another
 * @param alarmDays how many days before an event there is an alarm
 * @param locale the language
 */
record CalendarFile(CaseName caseName, int alarmDays, Locale locale) {

  private static final String HOST = "@jkpsdk.github.io";

  /**
   * The calendar, as a revision of what was written before; entries without a last day are left
   * out.
   */
  String of(List<CalendarEntry> entries, CalendarRevision revision) {
    List<CalendarEvent> events =
        entries.stream()
            .filter(entry -> entry.deadline().dueOn().isPresent())
            .map(this::event)
            .toList();
    String product = "-//jkpsdk//jkp//" + locale.getLanguage().toUpperCase(Locale.ROOT);
    return CalendarText.write(product, "JKP", revision.of(events));
  }

  /** Whether an event of an earlier file is of the same case. */
  boolean isOfThisCase(CalendarEvent event) {
    return event.uid().endsWith(suffix());
  }

  private String suffix() {
    return "." + caseName.value() + HOST;
  }

  private CalendarEvent event(CalendarEntry entry) {
    Deadline deadline = entry.deadline();
    LocalDate last = deadline.dueOn().orElseThrow();
    LocalDate first = entry.isWindow() ? deadline.opensOn().orElseThrow() : last;
    ExplainedTask task = Explanation.of(deadline, locale);
    String summary = "JKP: " + task.task() + " (" + task.holder() + ")";
    CalendarEvent event =
        CalendarEvent.of(entry.name() + suffix(), first, last)
            .with("SUMMARY", summary)
            .with("DESCRIPTION", description(task))
            .with("CATEGORIES", "JKP");
    return switch (entry.state()) {
      case CANCELLED -> event.cancelled();
      case DONE -> event;
      case OPEN -> withAlarms(event, entry.isWindow(), summary);
    };
  }

  private String description(ExplainedTask task) {
    return task.sentence()
        + "\n"
        + ReportText.cited(task.citations())
        + "\n"
        + new ReportText(locale).text("noAdvice");
  }

  private CalendarEvent withAlarms(CalendarEvent event, boolean isWindow, String text) {
    CalendarEvent ringing = event.withAlarm(alarmDays, "START", text);
    // The end of an all-day event is the day after its last one.
    return isWindow ? ringing.withAlarm(alarmDays + 1, "END", text) : ringing;
  }
}
