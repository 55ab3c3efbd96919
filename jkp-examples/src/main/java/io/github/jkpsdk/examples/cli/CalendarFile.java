package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.NextStep;
import io.github.jkpsdk.answer.Standing;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.examples.ical.CalendarEvent;
import io.github.jkpsdk.examples.ical.CalendarRevision;
import io.github.jkpsdk.examples.ical.CalendarText;
import io.github.jkpsdk.explanation.AnswerExplanation;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.verdict.Finding;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  private static final Set<Deadline.Status> RINGING =
      EnumSet.of(Deadline.Status.OPEN, Deadline.Status.UPCOMING);

  private static final Set<BenefitMonth.Status> CAN_BE_HAD =
      EnumSet.of(
          BenefitMonth.Status.NOT_OPEN,
          BenefitMonth.Status.OPEN,
          BenefitMonth.Status.FILED,
          BenefitMonth.Status.REJECTED);

  private static final Set<NextStep.Kind> ACTIVITIES =
      EnumSet.of(
          NextStep.Kind.SELF_ASSESSMENT,
          NextStep.Kind.JOB_SEARCH,
          NextStep.Kind.TRAINING_ATTENDANCE,
          NextStep.Kind.CONFIRMATION_LETTER,
          NextStep.Kind.EMPLOYMENT_STATUS_FORM);

  /**
   * The calendar, as a revision of what was written before. Duties without a last day, and those of
   * which nothing is left to do, are left out; so is every window where nobody is entitled. Empty
   * where nothing is left: a calendar without an event is none (RFC 5545).
   */
  Optional<String> of(Answer answer, CalendarRevision revision) {
    boolean isEntitled = answer.standing().state() != Standing.State.NOT_ENTITLED;
    Map<String, Integer> times = new HashMap<>();
    Stream<CalendarEvent> duties =
        answer.deadlines().stream()
            .filter(deadline -> deadline.dueOn().isPresent())
            .filter(deadline -> deadline.status() != Deadline.Status.VOID)
            .filter(deadline -> isEntitled || !deadline.duty().isFiling())
            .map(deadline -> event(deadline, times.merge(name(deadline), 1, Integer::sum)));
    String product = "-//jkpsdk//jkp//" + locale.getLanguage().toUpperCase(Locale.ROOT);
    List<CalendarEvent> events = revision.of(Stream.concat(duties, activities(answer)).toList());
    return events.isEmpty()
        ? Optional.empty()
        : Optional.of(CalendarText.write(product, "JKP", events));
  }

  /** Activities have a last day of their own, before that of the filing. */
  private Stream<CalendarEvent> activities(Answer answer) {
    Set<Integer> months =
        answer.months().stream()
            .filter(month -> CAN_BE_HAD.contains(month.status()))
            .filter(month -> month.outcome() != Finding.Outcome.NOT_MET)
            .map(BenefitMonth::month)
            .collect(Collectors.toSet());
    return answer.next().stream()
        .filter(step -> ACTIVITIES.contains(step.step()))
        .filter(step -> step.dueOn().isPresent() && months.contains(step.month().orElse(0)))
        .map(step -> event(step, answer.asOf()));
  }

  /** Whether an event of an earlier file is of the same case. */
  boolean isOfThisCase(CalendarEvent event) {
    return event.uid().endsWith(suffix());
  }

  private String suffix() {
    return "." + caseName.value() + HOST;
  }

  /**
   * The event of a duty.
   *
   * @param time which of its kind it is: a second request for reimbursement is an event of its own
   */
  private CalendarEvent event(Deadline deadline, int time) {
    String name = name(deadline);
    LocalDate last = deadline.dueOn().orElseThrow();
    LocalDate first = isWindow(deadline) ? deadline.opensOn().orElse(last) : last;
    AnswerExplanation.Task task = Explanation.of(deadline, locale);
    CalendarEvent event = event(time == 1 ? name : name + "-" + time, first, last, task);
    return RINGING.contains(deadline.status())
        ? withAlarms(event, first.isBefore(last), summary(task))
        : event;
  }

  /** The half year for the first claim would fill a calendar. */
  private static boolean isWindow(Deadline deadline) {
    return deadline.duty().isFiling() && deadline.month().filter(month -> month > 1).isPresent();
  }

  /** The duty with its month, where its name does not tell the month already. */
  private static String name(Deadline deadline) {
    return deadline.duty().isFiling()
        ? deadline.duty().name()
        : deadline
            .contributionMonth()
            .map(month -> deadline.duty() + "-" + month)
            .orElseGet(() -> name(deadline.duty().name(), deadline.month()));
  }

  private static String name(String duty, Optional<Integer> month) {
    return month.map(number -> duty + "-" + number).orElse(duty);
  }

  private CalendarEvent event(NextStep step, LocalDate asOf) {
    LocalDate last = step.dueOn().orElseThrow();
    AnswerExplanation.Task task = Explanation.of(step, asOf, locale);
    CalendarEvent event = event(name(step.step().name(), step.month()), last, last, task);
    return withAlarms(event, false, summary(task));
  }

  private CalendarEvent event(
      String name, LocalDate first, LocalDate last, AnswerExplanation.Task task) {
    return CalendarEvent.of(name + suffix(), first, last)
        .with("SUMMARY", summary(task))
        .with("DESCRIPTION", description(task))
        .with("CATEGORIES", "JKP");
  }

  private static String summary(AnswerExplanation.Task task) {
    return "JKP: " + task.task();
  }

  private String description(AnswerExplanation.Task task) {
    return task.duty() + "\n" + task.source() + "\n" + new ReportText(locale).text("noAdvice");
  }

  private CalendarEvent withAlarms(CalendarEvent event, boolean isWindow, String text) {
    CalendarEvent ringing = event.withAlarm(alarmDays, "START", text);
    // The end of an all-day event is the day after its last one.
    return isWindow ? ringing.withAlarm(alarmDays + 1, "END", text) : ringing;
  }
}
