package io.github.jkpsdk.claim;

import io.github.jkpsdk.casefile.Reemployment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The work that was obtained since the termination: at most one of each kind. */
final class WorkLedger {

  /**
   * Work that was obtained.
   *
   * @param on the day; null where the case does not know it
   * @param kind the kind; null where the case does not know it
   * @param byCase whether only the case has told it so far
   */
  record Work(@Nullable LocalDate on, Reemployment.@Nullable Kind kind, boolean byCase) {

    private static final Comparator<Work> BY_DAY =
        Comparator.comparing(work -> work.on == null ? LocalDate.MAX : work.on);

    boolean mayBe(Reemployment.Kind other) {
      return kind == null || kind == other;
    }

    /** Whether an event tells the same work again. */
    private boolean isToldBy(LocalDate day, Reemployment.Kind other) {
      return byCase && mayBe(other) && (on == null || on.equals(day));
    }

    Reemployment asFact() {
      return Reemployment.builder()
          .date(Optional.ofNullable(on))
          .kind(Optional.ofNullable(kind))
          .build();
    }
  }

  private final List<Work> obtained = new ArrayList<>(2);

  /**
   * Work of the case without a day, of which an event tells the day.
   *
   * @param asTold the work as the case tells it
   * @param on the day
   */
  private record Dated(Work asTold, LocalDate on) {}

  private @Nullable Dated dated;

  WorkLedger copy() {
    WorkLedger copy = new WorkLedger();
    copy.obtained.addAll(obtained);
    copy.dated = dated;
    return copy;
  }

  /** What was obtained up to a day, and what may have been. */
  WorkLedger upTo(LocalDate day) {
    WorkLedger known = new WorkLedger();
    obtained.stream()
        .filter(work -> work.on == null || !work.on.isAfter(day))
        .forEach(known.obtained::add);
    if (dated != null && dated.on.isAfter(day)) {
      known.obtained.add(dated.asTold);
    }
    return known;
  }

  /** Whether on an earlier day less was known than the work that decides, or other work. */
  boolean differsByDay() {
    return obtained.size() > 1 || dated != null;
  }

  void addOfCase(Reemployment work) {
    obtained.add(new Work(work.date().orElse(null), work.kind().orElse(null), true));
  }

  void add(LocalDate on, Reemployment.Kind kind) {
    obtained.stream()
        .filter(work -> work.isToldBy(on, kind))
        .findFirst()
        .ifPresent(work -> tellAgain(work, on));
    obtained.add(new Work(on, kind, false));
    obtained.sort(Work.BY_DAY);
  }

  private void tellAgain(Work work, LocalDate on) {
    obtained.remove(work);
    if (work.on == null) {
      dated = new Dated(work, on);
    }
  }

  @Nullable String refusal(LocalDate on, Reemployment.Kind kind) {
    for (Work work : obtained) {
      if (work.kind == kind && !work.isToldBy(on, kind)) {
        return (work.byCase ? "the case says that " : "")
            + kind
            + " was obtained on "
            + work.on
            + "; work of a kind can be obtained once";
      }
    }
    return null;
  }

  /** The work that was obtained, by day; of an unknown day last. */
  List<Work> obtained() {
    return obtained;
  }

  @Nullable LocalDate firstDay() {
    return obtained.isEmpty() ? null : obtained.get(0).on;
  }

  /** The first day of wage employment, or of work that may be; null where none is known. */
  @Nullable LocalDate placedOn() {
    for (Work work : obtained) {
      if (work.on != null && work.mayBe(Reemployment.Kind.WAGE_EMPLOYMENT)) {
        return work.on;
      }
    }
    return null;
  }

  /** Whether wage employment was obtained on or before a day, or work that may have been. */
  boolean mayBeEmployedOn(LocalDate day) {
    return obtained.stream()
        .anyMatch(
            work ->
                work.mayBe(Reemployment.Kind.WAGE_EMPLOYMENT)
                    && (work.on == null || !work.on.isAfter(day)));
  }
}
