package io.github.jkpsdk.answer;

import io.github.jkpsdk.answer.Remedies.Remedy;
import io.github.jkpsdk.answer.Workforce.Worker.Outcome;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a planned day of termination means for one worker. */
final class PlannedTermination {

  private static final Set<Outcome> ON_THE_DAY =
      EnumSet.of(Outcome.QUALIFIES, Outcome.QUALIFIES_IF_SETTLED);

  private static final Set<Deadline.Status> OVER =
      EnumSet.of(Deadline.Status.DONE, Deadline.Status.VOID);

  private PlannedTermination() {}

  /** A case with another day of termination. */
  static JkpCase on(LocalDate terminationDate, JkpCase facts) {
    return facts.toBuilder()
        .termination(facts.termination().toBuilder().date(terminationDate).build())
        .build();
  }

  static Outcome outcome(Remedies remedies) {
    return switch (remedies.outcome()) {
      case NOT_NEEDED -> Outcome.QUALIFIES;
      case ELIGIBLE_IF -> isInArrears(remedies) ? Outcome.QUALIFIES_IF_SETTLED : Outcome.QUALIFIES;
      case UNDECIDED -> Outcome.UNDECIDED;
      case FINAL -> remedies.earliest().isPresent() ? Outcome.QUALIFIES_LATER : Outcome.NEVER;
    };
  }

  private static boolean isInArrears(Remedies remedies) {
    return remedies.remedies().stream()
        .anyMatch(remedy -> remedy.kind() == Remedy.Kind.SETTLE_CONTRIBUTIONS);
  }

  static boolean isOnTheDay(Outcome outcome) {
    return ON_THE_DAY.contains(outcome);
  }

  /** What the employer has to do and has not done. */
  static List<Deadline> ofEmployer(List<Deadline> deadlines) {
    return deadlines.stream()
        .filter(deadline -> deadline.holder() == Duty.Holder.EMPLOYER)
        .filter(deadline -> !OVER.contains(deadline.status()))
        .toList();
  }
}
