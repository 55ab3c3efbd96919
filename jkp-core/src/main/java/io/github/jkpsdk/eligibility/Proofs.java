package io.github.jkpsdk.eligibility;

import io.github.jkpsdk.termination.CourtDocument;
import io.github.jkpsdk.termination.ReportOffice;
import io.github.jkpsdk.termination.TerminationEvidence;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks the proofs of a termination; article 20(3) and Permenaker 2/2025 article 9(3).
 *
 * @param proofs the proofs
 * @param valid how many of them are valid
 * @param missingPieces the pieces that the others lack, as paths into the case
 */
record Proofs(List<TerminationEvidence> proofs, int valid, List<String> missingPieces) {

  static Proofs check(List<TerminationEvidence> proofs, LawInForce law) {
    int valid = 0;
    List<String> missing = List.of();
    for (int i = 0; i < proofs.size(); i++) {
      List<String> lacking = lacking(proofs.get(i), law);
      if (lacking.isEmpty()) {
        valid++;
      } else {
        missing = with(missing, i, lacking);
      }
    }
    return new Proofs(proofs, valid, missing);
  }

  private static List<String> with(List<String> missing, int index, List<String> lacking) {
    List<String> all = new ArrayList<>(missing);
    lacking.forEach(piece -> all.add("termination.evidence[" + index + "]." + piece));
    return all;
  }

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

  Finding finding(Assessment a) {
    return a.found(a.law().terminationEvidence, valid > 0, this::facts);
  }

  private List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("proofs", proofs.stream().map(TerminationEvidence::kind).toList()));
    facts.add(Fact.of("validProofs", valid));
    if (!missingPieces.isEmpty()) {
      facts.add(new Fact.Terms("missingPieces", missingPieces));
    }
    return facts;
  }
}
