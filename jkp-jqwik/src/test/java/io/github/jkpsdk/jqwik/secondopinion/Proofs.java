package io.github.jkpsdk.jqwik.secondopinion;

import io.github.jkpsdk.interpretation.FullJudgment;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.termination.TerminationEvidence;
import io.github.jkpsdk.termination.TerminationEvidence.CourtDocument;
import io.github.jkpsdk.termination.TerminationEvidence.ReportOffice;
import io.github.jkpsdk.verdict.Finding.Outcome;
import java.util.EnumSet;
import java.util.Set;

/** Which proofs of the termination hold, under the old law and the new. */
final class Proofs {

  private final Story story;
  private final Set<ReportOffice> offices;
  private final Set<CourtDocument> documents;
  private final boolean reportReplacesDeed;

  Proofs(Story story, Interpretations read) {
    this.story = story;
    boolean isNew = Law.isNew(story.day());
    offices = isNew ? EnumSet.allOf(ReportOffice.class) : EnumSet.of(ReportOffice.REGENCY_OR_CITY);
    documents =
        isNew
            ? EnumSet.of(CourtDocument.EXCERPT, CourtDocument.COPY)
            : EnumSet.of(CourtDocument.EXCERPT, CourtDocument.JUDGMENT);
    if (isNew && read.of(FullJudgment.class) == FullJudgment.COUNTS_AS_COPY) {
      documents.add(CourtDocument.JUDGMENT);
    }
    reportReplacesDeed = isNew;
  }

  Outcome outcome() {
    return Entitlement.of(story.proofs().map(all -> all.stream().anyMatch(this::holds)));
  }

  private boolean holds(TerminationEvidence proof) {
    boolean reported = proof.reportReceiptFrom().filter(offices::contains).isPresent();
    return switch (proof.kind()) {
      case ACCEPTANCE_AND_REPORT -> proof.accepted() && reported;
      case COLLECTIVE_AGREEMENT -> proof.courtDeed() || reportReplacesDeed && reported;
      case COURT_RULING ->
          proof.finalAndBinding() && proof.document().filter(documents::contains).isPresent();
    };
  }
}
