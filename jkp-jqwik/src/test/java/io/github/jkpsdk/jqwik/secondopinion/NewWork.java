package io.github.jkpsdk.jqwik.secondopinion;

import static io.github.jkpsdk.verdict.Finding.Outcome.MET;
import static io.github.jkpsdk.verdict.Finding.Outcome.NOT_MET;
import static io.github.jkpsdk.verdict.Finding.Outcome.UNDECIDED;

import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.SeveralEmployers;
import io.github.jkpsdk.interpretation.WorkEndingRight;
import io.github.jkpsdk.verdict.Finding.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Work that ends the right. */
final class NewWork {

  private final Story story;
  private final Interpretations read;

  NewWork(Story story, Interpretations read) {
    this.story = story;
    this.read = read;
  }

  Outcome outcome() {
    boolean otherJobRunsOn =
        read.of(SeveralEmployers.class) == SeveralEmployers.ALL_JOBS_LOST
            && story.facts().otherJobs() > 0;
    return otherJobRunsOn ? NOT_MET : outcome(Optional.empty());
  }

  /** {@return whether no work ended the right, but such as came after what is kept} */
  Outcome outcome(Optional<LocalDate> kept) {
    List<Outcome> all =
        story.newWork().stream()
            .filter(work -> !work.date().filter(on -> isBefore(kept, on)).isPresent())
            .map(this::leaves)
            .toList();
    if (all.contains(NOT_MET)) {
      return NOT_MET;
    }
    return all.contains(UNDECIDED) ? UNDECIDED : MET;
  }

  private static boolean isBefore(Optional<LocalDate> kept, LocalDate on) {
    return kept.filter(day -> day.isBefore(on)).isPresent();
  }

  private Outcome leaves(Reemployment work) {
    Optional<Boolean> ends = ends(work);
    if (ends.isPresent() && !ends.get()) {
      return MET;
    }
    return ends.isPresent() && work.date().isPresent() ? NOT_MET : UNDECIDED;
  }

  /** Whether this kind of work ends the right. */
  private Optional<Boolean> ends(Reemployment work) {
    return read.of(WorkEndingRight.class) == WorkEndingRight.ANY_WORK
        ? Optional.of(true)
        : work.kind().map(kind -> kind == Reemployment.Kind.WAGE_EMPLOYMENT);
  }

  /** {@return the first day of work that ends the right} */
  Optional<LocalDate> endsRightOn() {
    return story.newWork().stream()
        .filter(work -> ends(work).orElse(false))
        .map(Reemployment::date)
        .flatMap(Optional::stream)
        .sorted()
        .findFirst();
  }
}
