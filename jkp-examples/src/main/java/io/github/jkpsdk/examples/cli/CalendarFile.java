package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.NextStep;
import io.github.jkpsdk.answer.Standing;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.examples.ical.CalendarEvent;
import io.github.jkpsdk.examples.ical.CalendarRevision;
import io.github.jkpsdk.examples.ical.CalendarText;
import io.github.jkpsdk.examples.told.ToldTexts;
import io.github.jkpsdk.explanation.AnswerExplanation;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.explanation.Wording;
import io.github.jkpsdk.verdict.Basis;
import io.github.jkpsdk.verdict.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Deadlines and windows as a calendar of all-day events. A duty of a case has the same identifier
 * on any day, so that a later import moves what an earlier one wrote.
 *
 * @param caseName tells one case from another
 * @param alarmDays how many days before the last one there is an alarm besides that on the last day
 * @param locale the language
 */
record CalendarFile(CaseName caseName, int alarmDays, Locale locale) {

  private static final String HOST = "@jkpsdk.github.io";

  private static final Set<Deadline.Status> RINGING =
      EnumSet.of(Deadline.Status.OPEN, Deadline.Status.UPCOMING);

  private static final Pattern YEAR = Pattern.compile(" \\d{4}");
  private static final Pattern PORTAL = Pattern.compile("\\w+\\.kemnaker\\.go\\.id");
  private static final String SIAPKERJA = "siapkerja.kemnaker.go.id";

  /**
   * The calendar, as a revision of what was written before: what can be done and has a last day.
   * What is done, past or of no use is left out; so is every window where nobody is entitled. Empty
   * where nothing is left: a calendar without an event is none (RFC 5545).
   */
  Optional<String> of(Answer answer, CalendarRevision revision) {
    boolean isEntitled = answer.standing().state() != Standing.State.NOT_ENTITLED;
    AnswerExplanation words = Explanation.of(answer, locale);
    Map<String, Integer> times = new HashMap<>();
    List<CalendarEvent> events = new ArrayList<>();
    for (int i = 0; i < answer.deadlines().size(); i++) {
      Deadline deadline = answer.deadlines().get(i);
      int time = times.merge(name(deadline), 1, Integer::sum);
      if (isOpen(deadline) && (isEntitled || !deadline.duty().isFiling())) {
        events.add(event(deadline, words.deadlines().get(i), time));
      }
    }
    List<AnswerExplanation.Task> next = words.next();
    new CalendarActivities(answer)
        .steps()
        .map(step -> event(step, told(step, answer, next)))
        .forEach(events::add);
    String product = "-//jkpsdk//jkp//" + locale.getLanguage().toUpperCase(Locale.ROOT);
    List<CalendarEvent> revised = revision.of(events);
    return revised.isEmpty()
        ? Optional.empty()
        : Optional.of(CalendarText.write(product, "JKP", revised));
  }

  private static boolean isOpen(Deadline deadline) {
    return deadline.dueOn().isPresent() && RINGING.contains(deadline.status());
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
  private CalendarEvent event(Deadline deadline, AnswerExplanation.Task task, int time) {
    String name = name(deadline);
    LocalDate last = deadline.dueOn().orElseThrow();
    LocalDate first = isWindow(deadline) ? deadline.opensOn().orElse(last) : last;
    boolean isOwn = deadline.holder() == Duty.Holder.PARTICIPANT;
    return event(time == 1 ? name : name + "-" + time, first, last, task, task.source(), isOwn);
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

  private CalendarEvent event(NextStep step, Told told) {
    LocalDate last = step.dueOn().orElseThrow();
    String name = name(step.step().name(), step.month());
    return event(name, last, last, told.task, told.source, true);
  }

  private record Told(AnswerExplanation.Task task, String source) {}

  /** As the answer tells it where it is next; the months ahead are not told there. */
  private Told told(NextStep step, Answer answer, List<AnswerExplanation.Task> next) {
    int place = answer.next().indexOf(step);
    if (place >= 0) {
      return new Told(next.get(place), next.get(place).source());
    }
    String source = Wording.in(locale).source(basis(step, answer), step.citations());
    return new Told(Explanation.of(step, answer.asOf(), locale), source);
  }

  /** How sure an activity of a month ahead is, as the condition of its month tells. */
  private static Optional<Basis> basis(NextStep step, Answer answer) {
    return answer.months().stream()
        .filter(month -> step.month().equals(Optional.of(month.month())))
        .flatMap(month -> month.findings().stream())
        .filter(finding -> finding.condition().name().equals(step.step().name()))
        .map(Finding::basis)
        .findFirst();
  }

  private CalendarEvent event(
      String name,
      LocalDate first,
      LocalDate last,
      AnswerExplanation.Task task,
      String source,
      boolean isOwn) {
    String title = title(first, last, task, isOwn);
    CalendarEvent event =
        CalendarEvent.of(name + suffix(), first, last)
            .with("SUMMARY", title)
            .with("DESCRIPTION", description(task, source))
            .with("CATEGORIES", "JKP")
            .withAddress("https://" + portal(task) + "/");
    CalendarEvent opening = first.isBefore(last) ? event.withAlarmOnFirstDay(title) : event;
    CalendarEvent before =
        alarmDays == 0 ? opening : opening.withAlarmBeforeLastDay(alarmDays, title);
    return before.withAlarmBeforeLastDay(0, title);
  }

  /** What the worker does is told as a thing to do, what others do as theirs. */
  private String title(
      LocalDate first, LocalDate last, AnswerExplanation.Task task, boolean isOwn) {
    String words =
        isOwn
            ? task.title().substring(0, 1).toLowerCase(Locale.ROOT) + task.title().substring(1)
            : task.title();
    String days = YEAR.matcher(Wording.in(locale).period(first, last)).replaceAll("");
    return "JKP: " + words + (first.isBefore(last) ? " (" + days + ")" : "");
  }

  private static String portal(AnswerExplanation.Task task) {
    return PORTAL
        .matcher(task.how())
        .results()
        .map(MatchResult::group)
        .findFirst()
        .orElse(SIAPKERJA);
  }

  private String description(AnswerExplanation.Task task, String source) {
    return Stream.of(
            task.duty(),
            task.how(),
            source,
            ToldTexts.in(locale, AnswerExplanation.Reader.WORKER).text("noAdvice"))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
