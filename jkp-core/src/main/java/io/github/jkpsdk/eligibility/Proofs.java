package io.github.jkpsdk.eligibility;

import io.github.jkpsdk.termination.CourtDocument;
import io.github.jkpsdk.termination.ReportOffice;
import io.github.jkpsdk.termination.TerminationEvidence;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import java.util.ArrayList;
import java.util.List;

/** Checks the proofs of a termination; article 20(3) and Permenaker 2/2025 article 9(3). */
final class Proofs {

  private Proofs() {}

  static Finding finding(Assessment a, List<TerminationEvidence> proofs) {
    LawInForce law = a.law();
    int valid = 0;
    for (int i = 0; i < proofs.size(); i++) {
      if (lacking(proofs.get(i), law).isEmpty()) {
        valid++;
      }
    }
    int validProofs = valid;
    return a.found(law.terminationEvidence, validProofs > 0, () -> facts(proofs, validProofs, law));
  }

  /** The pieces that a proof lacks, by the names of the case. */
  private static List<String> lacking(TerminationEvidence proof, LawInForce law) {
    return switch (proof.kind()) {
      case ACCEPTANCE_AND_REPORT ->
          lacking("accepted", proof.accepted(), "reportReceiptFrom", isReported(proof, law));
      case COLLECTIVE_AGREEMENT ->
          proof.courtDeed() || (law.reportReplacesCourtDeed && isReported(proof, law))
              ? List.of()
              : List.of("courtDeed");
      case COURT_RULING ->
          lacking("document", isDocumented(proof, law), "finalAndBinding", proof.finalAndBinding());
    };
  }

  private static List<String> lacking(
      String first, boolean hasFirst, String second, boolean hasSecond) {
    if (hasFirst) {
      return hasSecond ? List.of() : List.of(second);
    }
    return hasSecond ? List.of(first) : List.of(first, second);
  }

  private static boolean isReported(TerminationEvidence proof, LawInForce law) {
    ReportOffice office = proof.reportReceiptFrom().orElse(null);
    return office != null && (law.reportToAnyOffice || office == ReportOffice.REGENCY_OR_CITY);
  }

  private static boolean isDocumented(TerminationEvidence proof, LawInForce law) {
    CourtDocument document = proof.document().orElse(null);
    return document == CourtDocument.EXCERPT
        || document == (law.rulingAsCopy ? CourtDocument.COPY : CourtDocument.JUDGMENT);
  }

  private static List<Fact> facts(List<TerminationEvidence> proofs, int valid, LawInForce law) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("proofs", proofs.stream().map(TerminationEvidence::kind).toList()));
    facts.add(Fact.of("validProofs", valid));
    if (valid < proofs.size()) {
      facts.add(new Fact.Terms("missingPieces", missingPieces(proofs, law)));
    }
    return facts;
  }

  /** The pieces that are missing, as paths into the case. */
  private static List<String> missingPieces(List<TerminationEvidence> proofs, LawInForce law) {
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < proofs.size(); i++) {
      for (String piece : lacking(proofs.get(i), law)) {
        missing.add("termination.evidence[" + i + "]." + piece);
      }
    }
    return missing;
  }
}
