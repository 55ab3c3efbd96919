package io.github.jkpsdk.eligibility;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.interpretation.FullJudgment;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.law.Dated;
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

/** At least one valid proof of the termination; article 20(3), Permenaker 2/2025 article 9(3). */
final class TerminationEvidence implements EntitlementCondition {

  private final ConditionInForce law;
  private final ConditionInForce withFullJudgment;
  private final ProofPieces pieces;
  private final Finding unknown;

  TerminationEvidence(Rulebook law, Interpretations interpretations, LocalDate day) {
    Dated.Version<Boolean> offices = law.reportToAnyOffice().versionOn(day);
    this.law = ConditionInForce.statute(Condition.TERMINATION_EVIDENCE, offices.citations());
    pieces = new ProofPieces(law, interpretations, day);
    withFullJudgment = this.law.restingOn(interpretations.of(FullJudgment.class));
    unknown = Finding.undecided(this.law, Grounds.NONE, "termination.evidence");
  }

  @Override
  public Finding assess(JkpCase facts, LocalDate asOf) {
    Optional<List<io.github.jkpsdk.termination.TerminationEvidence>> proofs =
        facts.termination().evidence();
    return proofs.isPresent() ? decided(proofs.get()) : unknown;
  }

  /** The pieces that a proof lacks, by the names of the case. */
  List<String> lacking(io.github.jkpsdk.termination.TerminationEvidence proof) {
    return pieces.lacking(proof);
  }

  private Finding decided(List<io.github.jkpsdk.termination.TerminationEvidence> proofs) {
    int valid = 0;
    boolean isOpen = false;
    for (int i = 0; i < proofs.size(); i++) {
      valid += pieces.lacking(proofs.get(i)).isEmpty() ? 1 : 0;
      isOpen |= pieces.restsOnFullJudgment(proofs.get(i));
    }
    int validProofs = valid;
    return Finding.of(
        isOpen ? withFullJudgment : law,
        Outcome.of(validProofs > 0),
        () -> facts(proofs, validProofs));
  }

  private List<Fact> facts(
      List<io.github.jkpsdk.termination.TerminationEvidence> proofs, int valid) {
    List<Enum<?>> kinds = new ArrayList<>();
    proofs.forEach(proof -> kinds.add(proof.kind()));
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("proofs", kinds));
    facts.add(Fact.of("validProofs", valid));
    if (valid < proofs.size()) {
      facts.add(new Fact.Terms("missingPieces", pieces.lacking(proofs)));
    }
    return facts;
  }
}
