package io.github.jkpsdk.claim;

import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.claim.WorkLedger.Work;
import io.github.jkpsdk.interpretation.FiledBeforeHiring;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.WorkEndingRight;
import io.github.jkpsdk.verdict.Finding.Outcome;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What new work does to the months of a claim, in one interpretation of article 40 letter b.
 *
 * @param endingRight which work ends the right
 * @param filedBefore what becomes of months that were filed before it
 */
record NewWork(WorkEndingRight endingRight, FiledBeforeHiring filedBefore) {

  static NewWork under(Interpretations interpretations) {
    return new NewWork(
        interpretations.of(WorkEndingRight.class), interpretations.of(FiledBeforeHiring.class));
  }

  NewWork with(WorkEndingRight other) {
    return new NewWork(other, filedBefore);
  }

  NewWork with(FiledBeforeHiring other) {
    return new NewWork(endingRight, other);
  }

  /** Whether work surely is of a kind that ends the right. */
  private boolean ends(Work work) {
    return endingRight == WorkEndingRight.ANY_WORK
        || work.kind() == Reemployment.Kind.WAGE_EMPLOYMENT;
  }

  private boolean mayEnd(Work work) {
    return ends(work) || work.kind() == null;
  }

  /** What a month comes to beside some work: undecided where day or kind of it is not known. */
  Outcome outcome(MonthLedger month, Work work) {
    if (!mayEnd(work)) {
      return Outcome.MET;
    }
    LocalDate on = work.on();
    if (on == null) {
      return Outcome.UNDECIDED;
    }
    if (isBefore(month.acceptedOn(), on) || (isBefore(month.filedOn(), on) && isKept())) {
      return Outcome.MET;
    }
    return ends(work) ? Outcome.NOT_MET : Outcome.UNDECIDED;
  }

  private static boolean isBefore(@Nullable LocalDate day, LocalDate other) {
    return day != null && day.isBefore(other);
  }

  private boolean isKept() {
    return filedBefore == FiledBeforeHiring.FILED_BEFORE_STAYS;
  }

  /** The day from which a month is ended by work; null where no work ends it. */
  @Nullable LocalDate endOf(MonthLedger month, WorkLedger work) {
    for (Work obtained : work.obtained()) {
      if (outcome(month, obtained) == Outcome.NOT_MET) {
        return obtained.on();
      }
    }
    return null;
  }

  /** The day on which work ended the right; null where none surely did. */
  @Nullable LocalDate endOfRight(WorkLedger work) {
    for (Work obtained : work.obtained()) {
      if (obtained.on() != null && ends(obtained)) {
        return obtained.on();
      }
    }
    return null;
  }

  /** The work that decides: the first that ends the right, else that may, else any. */
  Optional<Work> decisive(WorkLedger work) {
    return work.obtained().stream()
        .filter(obtained -> obtained.on() != null && ends(obtained))
        .findFirst()
        .or(() -> work.obtained().stream().filter(this::mayEnd).findFirst())
        .or(() -> work.obtained().stream().findFirst());
  }
}
