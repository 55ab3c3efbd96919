package io.github.jkpsdk.claim;

import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a month asks for.
 *
 * @param filed whether it was filed in its window
 * @param notReemployed whether no new work ended the right to it
 * @param activity what the later months ask for; null for month 1
 */
record MonthFindings(MonthFinding filed, MonthFinding notReemployed, @Nullable Activity activity) {

  /**
   * What months 2 to 6 ask for.
   *
   * @param selfAssessment the self-assessment
   * @param either search for work and attendance at a training
   * @param others the letter, and the form of month 6
   */
  record Activity(
      MonthFinding selfAssessment, SearchOrTraining either, List<MonthFinding> others) {}

  /** The findings, in a stable order. */
  List<Finding> all() {
    List<Finding> all = new ArrayList<>(7);
    all.add(filed.finding());
    all.add(notReemployed.finding());
    if (activity != null) {
      all.add(activity.selfAssessment.finding());
      all.add(activity.either.search().finding());
      all.add(activity.either.attendance().finding());
      activity.others.forEach(other -> all.add(other.finding()));
    }
    return all;
  }

  /** Not met as soon as a needed one is not, met when all needed ones are, else undecided. */
  Outcome outcome() {
    Outcome outcome = and(filed.outcome(), notReemployed.outcome());
    if (activity != null) {
      outcome = and(outcome, activity.selfAssessment.outcome());
      outcome = and(outcome, activity.either.outcome());
      for (MonthFinding other : activity.others) {
        outcome = and(outcome, other.outcome());
      }
    }
    return outcome;
  }

  /** What is not asked for changes nothing. */
  private static Outcome and(Outcome one, Outcome other) {
    if (one == Outcome.NOT_MET || other == Outcome.NOT_MET) {
      return Outcome.NOT_MET;
    }
    return one == Outcome.UNDECIDED || other == Outcome.UNDECIDED ? Outcome.UNDECIDED : Outcome.MET;
  }

  boolean isMet() {
    return outcome() == Outcome.MET;
  }

  /**
   * The day from which a month was filed or corrected with all that it asks for; null where it was
   * not. What the agency accepted may rest on what the facts do not tell, not on the contrary.
   */
  @Nullable LocalDate metOn(MonthLedger month) {
    LocalDate filedOn = month.filedOn();
    boolean isMet =
        month.isAccepted() ? outcome() != Outcome.NOT_MET : !month.isRejected && isMet();
    if (filedOn == null || !isMet) {
      return null;
    }
    return lastMetOn(month.correctedOn == null ? filedOn : month.correctedOn);
  }

  /** The last day on which one of those that are met became so, from a day on. */
  private LocalDate lastMetOn(LocalDate first) {
    if (activity == null) {
      return first;
    }
    LocalDate last = later(first, activity.selfAssessment.metOn());
    last = later(last, activity.either.metOn());
    for (MonthFinding other : activity.others) {
      last = later(last, other.metOn());
    }
    return last;
  }

  private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
    return other == null || other.isBefore(day) ? day : other;
  }
}
