package io.github.jkpsdk.eligibility;

import static io.github.jkpsdk.participant.Programme.JHT;
import static io.github.jkpsdk.participant.Programme.JKK;
import static io.github.jkpsdk.participant.Programme.JKM;
import static io.github.jkpsdk.participant.Programme.JP;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.participant.Programme;
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
import java.util.Set;

/**
 * Enrolled in the programmes that the size of the enterprise asks for: article 4(3). A worker who
 * was never enrolled is no participant; article 37.
 */
final class ProgrammeMembership implements EntitlementCondition {

  private final ConditionInForce law;

  ProgrammeMembership(Rulebook law, LocalDate day) {
    this.law = law.condition(Condition.PROGRAMME_MEMBERSHIP, day);
  }

  @Override
  public Finding assess(JkpCase facts, LocalDate asOf) {
    Employer employer = facts.employment().employer();
    if (!employer.enrolledWorker()) {
      return Finding.of(law, Outcome.NOT_MET, () -> notEnrolled(employer));
    }
    Outcome outcome = outcome(facts.participant().programmes(), employer);
    Grounds grounds = () -> facts(facts);
    return outcome == Outcome.UNDECIDED
        ? Finding.undecided(law, grounds, missing(facts))
        : Finding.of(law, outcome, grounds);
  }

  /** The size tells whether article 37 has the employer pay instead. */
  private static List<Fact> notEnrolled(Employer employer) {
    List<Fact> facts = new ArrayList<>(2);
    facts.add(Fact.of("enrolledWorker", false));
    employer.scale().ifPresent(size -> facts.add(Fact.of("scale", size)));
    return facts;
  }

  private static Outcome outcome(Optional<Set<Programme>> programmes, Employer employer) {
    if (programmes.isEmpty()) {
      return Outcome.UNDECIDED;
    }
    Set<Programme> held = programmes.get();
    if (!held.contains(JKK) || !held.contains(JKM) || !held.contains(JHT)) {
      return Outcome.NOT_MET;
    }
    if (held.contains(JP)) {
      return Outcome.MET;
    }
    Optional<Employer.Scale> scale = employer.scale();
    return scale.isEmpty()
        ? Outcome.UNDECIDED
        : Outcome.of(scale.get() == Employer.Scale.MICRO || scale.get() == Employer.Scale.SMALL);
  }

  private static List<Fact> facts(JkpCase facts) {
    List<Fact> used = new ArrayList<>();
    facts.participant().programmes().ifPresent(held -> used.add(Fact.of("programmes", held)));
    facts.employment().employer().scale().ifPresent(size -> used.add(Fact.of("scale", size)));
    return used;
  }

  private static List<String> missing(JkpCase facts) {
    List<String> missing = new ArrayList<>();
    if (facts.participant().programmes().isEmpty()) {
      missing.add("participant.programmes");
    }
    if (facts.employment().employer().scale().isEmpty()) {
      missing.add("employment.employer.scale");
    }
    return missing;
  }
}
