package io.github.jkpsdk.eligibility;

import static io.github.jkpsdk.termination.TerminationCause.CONTRACT_EXPIRED;
import static io.github.jkpsdk.termination.TerminationCause.EMPLOYER_MISCONDUCT;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.interpretation.EarlyEnd;
import io.github.jkpsdk.interpretation.Interpretations;
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
 * A fixed term was ended before its last day: articles 19(1) and 20(2). A term that simply ran out
 * gives nothing; a permanent agreement is not asked.
 */
final class FixedTermEndedEarly implements EntitlementCondition {

  private final ConditionInForce law;
  private final ConditionInForce ofPetition;
  private final boolean isPetitionEnough;
  private final Finding typeUnknown;
  private final Finding permanent;

  FixedTermEndedEarly(Rulebook law, Interpretations interpretations, LocalDate day) {
    this.law = law.condition(Condition.FIXED_TERM_ENDED_EARLY, day);
    EarlyEnd earlyEnd = interpretations.of(EarlyEnd.class);
    ofPetition = this.law.restingOn(earlyEnd);
    isPetitionEnough = earlyEnd == EarlyEnd.COUNTS_AS_ENDED_BY_EMPLOYER;
    typeUnknown = Finding.undecided(this.law, Grounds.NONE, "employment.agreement.type");
    permanent =
        Finding.of(
            this.law,
            Outcome.NOT_APPLICABLE,
            new Grounds.Stated(List.of(Fact.of("agreement", WorkAgreement.Type.PKWTT)), List.of()));
  }

  @Override
  public Finding assess(JkpCase facts, LocalDate asOf) {
    Optional<WorkAgreement> agreement = facts.employment().agreement();
    if (agreement.isEmpty() || agreement.get().type().isEmpty()) {
      return typeUnknown;
    }
    return agreement.get().type().get() == WorkAgreement.Type.PKWTT ? permanent : fixedTerm(facts);
  }

  private Finding fixedTerm(JkpCase facts) {
    Grounds grounds = () -> facts(facts);
    var cause = facts.termination().cause().orElse(null);
    ConditionInForce restingOn = cause == EMPLOYER_MISCONDUCT ? ofPetition : law;
    if (cause == CONTRACT_EXPIRED || (cause == EMPLOYER_MISCONDUCT && !isPetitionEnough)) {
      return Finding.of(restingOn, Outcome.NOT_MET, grounds);
    }
    Optional<LocalDate> end = end(facts);
    return end.isPresent()
        ? Finding.of(restingOn, Outcome.of(facts.termination().date().isBefore(end.get())), grounds)
        : Finding.undecided(restingOn, grounds, "employment.agreement.end");
  }

  private static Optional<LocalDate> end(JkpCase facts) {
    return facts.employment().agreement().flatMap(WorkAgreement::end);
  }

  private static List<Fact> facts(JkpCase facts) {
    List<Fact> used = new ArrayList<>();
    used.add(Fact.of("agreement", WorkAgreement.Type.PKWT));
    end(facts).ifPresent(day -> used.add(Fact.of("agreementEnd", day)));
    used.add(Fact.of("terminationDate", facts.termination().date()));
    facts.termination().cause().ifPresent(cause -> used.add(Fact.of("cause", cause)));
    return used;
  }
}
