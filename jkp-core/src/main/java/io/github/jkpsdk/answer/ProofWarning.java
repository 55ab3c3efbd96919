package io.github.jkpsdk.answer;

import io.github.jkpsdk.answer.Answer.Warning;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.eligibility.Eligibility;
import io.github.jkpsdk.termination.Termination;
import io.github.jkpsdk.termination.TerminationEvidence;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds a proof whose pieces stand in several entries, each of which is judged by itself and lacks
 * something: together they would do.
 */
final class ProofWarning {

  private static final String PATH = "termination.evidence";

  private final Eligibility eligibility;

  ProofWarning(Eligibility eligibility) {
    this.eligibility = eligibility;
  }

  Optional<Warning> of(JkpCase facts, Verdict verdict) {
    List<TerminationEvidence> entries = facts.termination().evidence().orElse(List.of());
    if (entries.size() < 2 || outcome(verdict) != Outcome.NOT_MET) {
      return Optional.empty();
    }
    return Arrays.stream(TerminationEvidence.Kind.values())
        .map(kind -> entries.stream().filter(entry -> entry.kind() == kind).toList())
        .filter(ofKind -> ofKind.size() > 1)
        .filter(ofKind -> outcome(assessed(facts, together(ofKind), verdict)) == Outcome.MET)
        .map(ofKind -> warning(ofKind.get(0).kind()))
        .findFirst();
  }

  private static Outcome outcome(Verdict verdict) {
    return verdict.finding(Condition.TERMINATION_EVIDENCE).outcome();
  }

  private Verdict assessed(JkpCase facts, TerminationEvidence proof, Verdict verdict) {
    Termination proven = facts.termination().toBuilder().evidence(List.of(proof)).build();
    return eligibility.assess(facts.toBuilder().termination(proven).build(), verdict.asOf());
  }

  /** All pieces of some entries of one kind in one. */
  private static TerminationEvidence together(List<TerminationEvidence> entries) {
    TerminationEvidence.Builder all = TerminationEvidence.builder().kind(entries.get(0).kind());
    for (TerminationEvidence entry : entries) {
      entry.reportReceiptFrom().ifPresent(all::reportReceiptFrom);
      entry.document().ifPresent(all::document);
    }
    return all.accepted(entries.stream().anyMatch(TerminationEvidence::accepted))
        .courtDeed(entries.stream().anyMatch(TerminationEvidence::courtDeed))
        .finalAndBinding(entries.stream().anyMatch(TerminationEvidence::finalAndBinding))
        .build();
  }

  private static Warning warning(TerminationEvidence.Kind kind) {
    return new Warning(
        Warning.Code.PROOF_IN_SEVERAL_ENTRIES, List.of(PATH), List.of(Fact.of("seen", kind)));
  }
}
