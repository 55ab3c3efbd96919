package io.github.jkpsdk.jqwik.secondopinion;

import static io.github.jkpsdk.verdict.Finding.Outcome.MET;
import static io.github.jkpsdk.verdict.Finding.Outcome.NOT_APPLICABLE;
import static io.github.jkpsdk.verdict.Finding.Outcome.NOT_MET;
import static io.github.jkpsdk.verdict.Finding.Outcome.UNDECIDED;

import io.github.jkpsdk.claim.ActivityEvent;
import io.github.jkpsdk.interpretation.FiledBeforeHiring;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.jqwik.secondopinion.Windows.Window;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding.Outcome;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What one benefit month asks for, and what it comes to. */
final class MonthConditions {

  private final Story story;
  private final Interpretations read;
  private final int month;
  private final Optional<Window> window;
  private final Optional<LocalDate> filed;
  private final Map<Condition, Outcome> outcomes = new EnumMap<>(Condition.class);

  MonthConditions(Story story, Interpretations read, int month, Optional<Window> window) {
    this.story = story;
    this.read = read;
    this.month = month;
    this.window = window;
    filed = story.month(month).firstFiled();
    outcomes.put(Condition.MONTH_FILED_IN_WINDOW, filedInWindow());
    outcomes.put(Condition.MONTH_NOT_REEMPLOYED, notReemployed());
    if (month > 1) {
      outcomes.put(Condition.SELF_ASSESSMENT, once(assessed()));
      new Missions(story, read, month, window).into(outcomes);
      outcomes.put(Condition.CONFIRMATION_LETTER, once(letter()));
    }
    if (month == Law.MONTHS) {
      boolean isAsked = Law.isNew(filed.orElse(story.day()));
      outcomes.put(Condition.EMPLOYMENT_STATUS_FORM, isAsked ? once(statusForm()) : NOT_APPLICABLE);
    }
  }

  Map<Condition, Outcome> outcomes() {
    return outcomes;
  }

  /**
   * Not met as soon as one is not met, met when all are, else undecided; of search and training one
   * is enough.
   */
  Outcome outcome() {
    Map<Condition, Outcome> needed = new EnumMap<>(outcomes);
    if (outcomes.get(Condition.JOB_SEARCH) == UNDECIDED) {
      needed.remove(Condition.TRAINING_ATTENDANCE, NOT_MET);
    } else if (outcomes.get(Condition.TRAINING_ATTENDANCE) == UNDECIDED) {
      needed.remove(Condition.JOB_SEARCH, NOT_MET);
    }
    if (needed.containsValue(NOT_MET)) {
      return NOT_MET;
    }
    return needed.containsValue(UNDECIDED) ? UNDECIDED : MET;
  }

  private boolean isOver() {
    return window.filter(days -> story.day().isAfter(days.closesOn())).isPresent();
  }

  /** The first filing decides, so that one before the window is never in it. */
  private Outcome filedInWindow() {
    if (filed.isPresent() && window.isPresent()) {
      return window.get().mayContain(filed.get())
          ? UNDECIDED
          : Entitlement.of(window.get().contains(filed.get()));
    }
    return isOver() ? NOT_MET : UNDECIDED;
  }

  private Outcome notReemployed() {
    NewWork work = new NewWork(story, read);
    Optional<LocalDate> kept =
        read.of(FiledBeforeHiring.class) == FiledBeforeHiring.FILED_BEFORE_STAYS
            ? filed
            : story.month(month).firstVerified();
    return work.outcome(kept);
  }

  /** Done by the last day of the window; while that has not passed it can still be done. */
  private Outcome once(Stream<LocalDate> days) {
    Optional<LocalDate> done = days.sorted().findFirst();
    boolean inTime =
        done.filter(on -> window.map(w -> !on.isAfter(w.closesOn())).orElse(true)).isPresent();
    if (inTime) {
      return MET;
    }
    return isOver() ? NOT_MET : UNDECIDED;
  }

  private Stream<LocalDate> assessed() {
    return story
        .events(ActivityEvent.SelfAssessmentDone.class)
        .map(ActivityEvent.SelfAssessmentDone::on);
  }

  private Stream<LocalDate> letter() {
    return story
        .events(ActivityEvent.ConfirmationSigned.class)
        .filter(signed -> signed.month() == month)
        .map(ActivityEvent.ConfirmationSigned::on);
  }

  private Stream<LocalDate> statusForm() {
    return story
        .events(ActivityEvent.StatusFormFilled.class)
        .map(ActivityEvent.StatusFormFilled::on);
  }
}
