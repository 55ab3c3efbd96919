package io.github.jkpsdk.claim;

import io.github.jkpsdk.interpretation.TraineeCondition;
import io.github.jkpsdk.verdict.Finding.Outcome;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How search for work and attendance at a training combine: for a trainee either suffices, or
 * attendance alone is asked for; for all others it is the search. What one of them comes to decides
 * whether the other is asked for, so both rest on the same interpretations.
 *
 * @param search the search for work
 * @param attendance the attendance at a training
 * @param outcome what both come to together
 */
record SearchOrTraining(MonthFinding search, MonthFinding attendance, Outcome outcome) {

  static SearchOrTraining of(
      MonthFinding search, MonthFinding attendance, TraineeCondition condition) {
    MonthFinding searched = search.restingOn(attendance.interpretations());
    if (attendance.outcome() == Outcome.NOT_APPLICABLE) {
      return new SearchOrTraining(searched, attendance, search.outcome());
    }
    MonthFinding attended = attendance.restingOn(search.interpretations());
    return condition == TraineeCondition.ATTENDANCE_REQUIRED
        ? required(searched, attended)
        : either(searched, attended);
  }

  private static SearchOrTraining required(MonthFinding search, MonthFinding attendance) {
    TraineeCondition condition = TraineeCondition.ATTENDANCE_REQUIRED;
    boolean wouldNotBeAsked = search.isMet() && !attendance.isMet();
    return new SearchOrTraining(
        search.notAsked(NotAsked.ATTENDANCE_REQUIRED, condition),
        wouldNotBeAsked ? attendance.restingOn(condition) : attendance,
        attendance.outcome());
  }

  private static SearchOrTraining either(MonthFinding search, MonthFinding attendance) {
    TraineeCondition condition = TraineeCondition.EITHER_SUFFICES;
    if (attendance.isMet()) {
      return new SearchOrTraining(
          search.isMet()
              ? search.restingOn(condition)
              : search.notAsked(NotAsked.ATTENDANCE_SUFFICES, condition),
          attendance,
          Outcome.MET);
    }
    if (search.isMet()) {
      return new SearchOrTraining(
          search.restingOn(condition),
          attendance.notAsked(NotAsked.JOB_SEARCH_SUFFICES, condition),
          Outcome.MET);
    }
    boolean isOpen =
        search.outcome() == Outcome.UNDECIDED || attendance.outcome() == Outcome.UNDECIDED;
    return new SearchOrTraining(
        search.restingOn(condition), attendance, isOpen ? Outcome.UNDECIDED : Outcome.NOT_MET);
  }

  /** The day from which it is fulfilled; the earlier where both are. */
  @Nullable LocalDate metOn() {
    LocalDate one = search.metOn();
    LocalDate other = attendance.metOn();
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }
}
