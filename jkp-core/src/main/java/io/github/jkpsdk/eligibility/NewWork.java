package io.github.jkpsdk.eligibility;

import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.casefile.WorkKind;
import io.github.jkpsdk.interpretation.SeveralEmployers;
import io.github.jkpsdk.interpretation.WorkEndingRight;
import io.github.jkpsdk.verdict.ConditionInForce;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Grounds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether new or other work bars the right; articles 40 letter b, 8(2) and 36. */
final class NewWork {

  private NewWork() {}

  static Finding finding(Assessment a) {
    Reemployment work = a.known().reemployment();
    int otherJobs = a.facts().otherJobs();
    if (work == null && otherJobs == 0) {
      return a.law().noOtherWork;
    }
    List<String> missing = new ArrayList<>();
    Outcome outcome = work == null ? Outcome.MET : outcome(a, work, missing);
    if (otherJobs > 0 && a.law().severalEmployers == SeveralEmployers.ALL_JOBS_LOST) {
      outcome = Outcome.NOT_MET;
    }
    Grounds grounds = () -> facts(work, otherJobs);
    return Finding.of(
        law(a, work, otherJobs),
        outcome,
        outcome == Outcome.UNDECIDED ? grounds.missing(missing) : grounds);
  }

  private static Outcome outcome(Assessment a, Reemployment work, List<String> missing) {
    LocalDate date = work.date().orElse(null);
    WorkKind kind = work.kind().orElse(null);
    boolean anyWork = a.law().workEndingRight == WorkEndingRight.ANY_WORK;
    boolean isLater = date != null && date.isAfter(a.asOf());
    if (isLater || (kind == WorkKind.SELF_EMPLOYMENT && !anyWork)) {
      return Outcome.MET;
    }
    if (date == null) {
      missing.add("reemployment.date");
    }
    if (kind == null && !anyWork) {
      missing.add("reemployment.kind");
    }
    return missing.isEmpty() ? Outcome.NOT_MET : Outcome.UNDECIDED;
  }

  private static ConditionInForce law(Assessment a, @Nullable Reemployment work, int otherJobs) {
    ConditionInForce law = a.law().notReemployed;
    if (work != null && work.kind().orElse(null) != WorkKind.WAGE_EMPLOYMENT) {
      law = law.restingOn(a.law().workEndingRight);
    }
    return otherJobs == 0 ? law : law.restingOn(a.law().severalEmployers);
  }

  private static List<Fact> facts(@Nullable Reemployment work, int otherJobs) {
    List<Fact> facts = new ArrayList<>();
    if (work != null) {
      work.date().ifPresent(date -> facts.add(Fact.of("reemployedOn", date)));
      work.kind().ifPresent(kind -> facts.add(Fact.of("kind", kind)));
    }
    if (otherJobs > 0) {
      facts.add(Fact.of("otherJobs", otherJobs));
    }
    return facts;
  }
}
