package io.github.jkpsdk.examples.cli;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.explanation.ExplainedTask;
import io.github.jkpsdk.explanation.Explanation;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/**
 * Deadlines and windows as a calendar of all-day events. The same case gives the same identifiers
 * on any day, so that a later import updates what an earlier one wrote.
 *
 * @param caseName tells one case from another: stable, and nothing personal
 * @param asOf the day the calendar was made for; nothing reads the clock
 * @param firstDay the first day of the law, from which versions are counted
 * @param alarmDays how many days before an event there is an alarm
 * @param locale the language
 */
record CalendarFile(
    String caseName, LocalDate asOf, LocalDate firstDay, int alarmDays, Locale locale) {

  /** The calendar; entries without a last day are left out. */
  String of(List<CalendarEntry> entries) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//jkpsdk//jkp//" + locale.getLanguage().toUpperCase(Locale.ROOT));
    calendar.setExperimentalProperty("X-WR-CALNAME", "JKP");
    entries.stream()
        .filter(entry -> entry.deadline().dueOn().isPresent())
        .forEach(entry -> calendar.addEvent(event(entry)));
    return Biweekly.write(calendar).go();
  }

  private VEvent event(CalendarEntry entry) {
    Deadline deadline = entry.deadline();
    LocalDate last = deadline.dueOn().orElseThrow();
    LocalDate first = entry.isWindow() ? deadline.opensOn().orElseThrow() : last;
    VEvent event = new VEvent();
    event.setUid(entry.name() + "." + caseName + "@jkpsdk.github.io");
    event.setDateTimeStamp(Date.from(asOf.atStartOfDay(ZoneOffset.UTC).toInstant()));
    event.setSequence(Math.toIntExact(ChronoUnit.DAYS.between(firstDay, asOf)));
    event.setDateStart(new DateStart(day(first)));
    event.setDateEnd(new DateEnd(day(last.plusDays(1))));
    event.setTransparency(true);
    event.addCategories("JKP");
    addText(event, deadline);
    addState(event, entry);
    return event;
  }

  private void addText(VEvent event, Deadline deadline) {
    ExplainedTask task = Explanation.of(deadline, locale);
    event.setSummary("JKP: " + task.task() + " (" + task.holder() + ")");
    event.setDescription(
        task.sentence()
            + "\n"
            + ReportText.cited(task.citations())
            + "\n"
            + new ReportText(locale).text("noAdvice"));
  }

  private void addState(VEvent event, CalendarEntry entry) {
    if (entry.state() == CalendarEntry.State.CANCELLED) {
      event.setStatus(Status.cancelled());
    } else if (entry.state() == CalendarEntry.State.OPEN) {
      event.addAlarm(alarm(event, alarmDays, Related.START));
      if (entry.isWindow()) {
        // The end of an all-day event is the day after its last one.
        event.addAlarm(alarm(event, alarmDays + 1, Related.END));
      }
    }
  }

  private static VAlarm alarm(VEvent event, int days, Related to) {
    Duration before = Duration.builder().prior(days > 0).days(days).build();
    return VAlarm.display(new Trigger(before, to), event.getSummary().getValue());
  }

  private static ICalDate day(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }
}
