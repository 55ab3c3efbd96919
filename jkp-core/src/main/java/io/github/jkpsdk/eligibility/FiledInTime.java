package io.github.jkpsdk.eligibility;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The first claim is filed in time; article 40 letter a. */
final class FiledInTime implements EntitlementCondition {

  private final TimeToClaim timeToClaim;

  FiledInTime(Rulebook law, Interpretations interpretations) {
    timeToClaim = TimeToClaim.under(law, interpretations);
  }

  @Override
  public Finding assess(JkpCase facts, LocalDate asOf) {
    TimeToClaim.Limit limit = timeToClaim.after(facts.termination().date());
    return Finding.of(
        limit.law(),
        Outcome.of(limit.includes(facts.firstFiledOn().orElse(asOf))),
        () -> facts(facts, asOf));
  }

  private List<Fact> facts(JkpCase facts, LocalDate asOf) {
    Optional<LocalDate> filed = facts.firstFiledOn();
    TimeToClaim.Limit limit = timeToClaim.after(facts.termination().date());
    return List.of(
        Fact.of("terminationDate", limit.termination()),
        Fact.of(filed.isPresent() ? "filedOn" : "notFiledBy", filed.orElse(asOf)),
        Fact.of("lastDay", limit.lastDay()),
        Fact.of("monthsToClaim", limit.months()));
  }
}
