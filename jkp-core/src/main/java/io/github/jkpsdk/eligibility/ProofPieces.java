package io.github.jkpsdk.eligibility;

import io.github.jkpsdk.interpretation.FullJudgment;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.termination.TerminationEvidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pieces of which each kind of proof is made; article 20(3). */
final class ProofPieces {

  private final boolean reportToAnyOffice;
  private final boolean reportReplacesCourtDeed;
  private final boolean rulingAsCopy;
  private final FullJudgment fullJudgment;

  ProofPieces(Rulebook law, Interpretations interpretations, LocalDate day) {
    reportToAnyOffice = law.reportToAnyOffice().on(day);
    reportReplacesCourtDeed = law.reportReplacesCourtDeed().on(day);
    rulingAsCopy = law.rulingAsCopy().on(day);
    fullJudgment = interpretations.of(FullJudgment.class);
  }

  /** The pieces that a proof lacks, by the names of the case. */
  List<String> lacking(TerminationEvidence proof) {
    return switch (proof.kind()) {
      case ACCEPTANCE_AND_REPORT ->
          lacking("accepted", proof.accepted(), "reportReceiptFrom", isReported(proof));
      case COLLECTIVE_AGREEMENT ->
          proof.courtDeed() || (reportReplacesCourtDeed && isReported(proof))
              ? List.of()
              : List.of("courtDeed");
      case COURT_RULING ->
          lacking("document", isDocumented(proof), "finalAndBinding", proof.finalAndBinding());
    };
  }

  private static List<String> lacking(
      String first, boolean hasFirst, String second, boolean hasSecond) {
    if (hasFirst) {
      return hasSecond ? List.of() : List.of(second);
    }
    return hasSecond ? List.of(first) : List.of(first, second);
  }

  /** The pieces that some proofs lack, as paths into the case. */
  List<String> lacking(List<TerminationEvidence> proofs) {
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < proofs.size(); i++) {
      for (String piece : lacking(proofs.get(i))) {
        missing.add("termination.evidence[" + i + "]." + piece);
      }
    }
    return missing;
  }

  private boolean isReported(TerminationEvidence proof) {
    Optional<TerminationEvidence.ReportOffice> office = proof.reportReceiptFrom();
    return office.isPresent()
        && (reportToAnyOffice || office.get() == TerminationEvidence.ReportOffice.REGENCY_OR_CITY);
  }

  private boolean isDocumented(TerminationEvidence proof) {
    Optional<TerminationEvidence.CourtDocument> document = proof.document();
    return document.isPresent()
        && switch (document.get()) {
          case EXCERPT -> true;
          case COPY -> rulingAsCopy;
          case JUDGMENT -> !rulingAsCopy || fullJudgment == FullJudgment.COUNTS_AS_COPY;
        };
  }

  /** Whether a full judgment is shown where the text asks for an excerpt or a copy. */
  boolean restsOnFullJudgment(TerminationEvidence proof) {
    return rulingAsCopy
        && proof.kind() == TerminationEvidence.Kind.COURT_RULING
        && proof.document().equals(Optional.of(TerminationEvidence.CourtDocument.JUDGMENT));
  }
}
