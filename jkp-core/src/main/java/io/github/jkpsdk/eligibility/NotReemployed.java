package io.github.jkpsdk.eligibility;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.SeveralEmployers;
import io.github.jkpsdk.interpretation.WorkEndingRight;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.ConditionInForce;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Grounds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Has not obtained work again: article 40 letter b. Other jobs that run on bar the right in one
 * interpretation of articles 8(2) and 36.
 */
final class NotReemployed implements EntitlementCondition {

  private final ConditionInForce law;
  private final WorkEndingRight workEndingRight;
  private final SeveralEmployers severalEmployers;
  private final Finding noOtherWork;

  NotReemployed(Rulebook law, Interpretations interpretations, LocalDate day) {
    this.law = law.condition(Condition.NOT_REEMPLOYED, day);
    workEndingRight = interpretations.of(WorkEndingRight.class);
    severalEmployers = interpretations.of(SeveralEmployers.class);
    noOtherWork = Finding.of(this.law, Outcome.MET, Grounds.NONE);
  }

  @Override
  public Finding assess(JkpCase facts, LocalDate asOf) {
    Optional<Reemployment> work = facts.reemployment();
    int otherJobs = facts.otherJobs();
    return work.isEmpty() && otherJobs == 0 ? noOtherWork : found(work, otherJobs);
  }

  private Finding found(Optional<Reemployment> work, int otherJobs) {
    List<String> missing = new ArrayList<>();
    Outcome outcome = work.isPresent() ? outcome(work.get(), missing) : Outcome.MET;
    if (otherJobs > 0 && severalEmployers == SeveralEmployers.ALL_JOBS_LOST) {
      outcome = Outcome.NOT_MET;
    }
    ConditionInForce restingOn = restingOn(work, otherJobs);
    Grounds grounds = () -> facts(work, otherJobs);
    return outcome == Outcome.UNDECIDED
        ? Finding.undecided(restingOn, grounds, missing)
        : Finding.of(restingOn, outcome, grounds);
  }

  private Outcome outcome(Reemployment work, List<String> missing) {
    Optional<Reemployment.Kind> kind = work.kind();
    boolean anyWork = workEndingRight == WorkEndingRight.ANY_WORK;
    if (!anyWork && kind.equals(Optional.of(Reemployment.Kind.SELF_EMPLOYMENT))) {
      return Outcome.MET;
    }
    if (work.date().isEmpty()) {
      missing.add("reemployment.date");
    }
    if (kind.isEmpty() && !anyWork) {
      missing.add("reemployment.kind");
    }
    return missing.isEmpty() ? Outcome.NOT_MET : Outcome.UNDECIDED;
  }

  /** Beside work of an unknown day there may be other work of a known day. */
  private ConditionInForce restingOn(Optional<Reemployment> work, int otherJobs) {
    boolean isSurelyForAWage =
        work.isEmpty()
            || (work.get().kind().equals(Optional.of(Reemployment.Kind.WAGE_EMPLOYMENT))
                && work.get().date().isPresent());
    ConditionInForce restingOn = isSurelyForAWage ? law : law.restingOn(workEndingRight);
    return otherJobs == 0 ? restingOn : restingOn.restingOn(severalEmployers);
  }

  private static List<Fact> facts(Optional<Reemployment> work, int otherJobs) {
    List<Fact> facts = new ArrayList<>();
    work.flatMap(Reemployment::date).ifPresent(day -> facts.add(Fact.of("reemployedOn", day)));
    work.flatMap(Reemployment::kind).ifPresent(kind -> facts.add(Fact.of("kind", kind)));
    if (otherJobs > 0) {
      facts.add(Fact.of("otherJobs", otherJobs));
    }
    return facts;
  }
}
