package io.github.jkpsdk.answer;

import static io.github.jkpsdk.fixture.ClaimStory.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.Changes;
import io.github.jkpsdk.termination.TerminationCause;
import io.github.jkpsdk.termination.TerminationEvidence;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Warnings that rest on several facts, or on one that is missing. */
class OddFactsTest {

  private final Jkp jkp = Jkp.standard();

  private List<String> warnings(JkpCase facts) {
    return jkp.answer(facts, day("2026-06-20")).warnings().stream()
        .map(warning -> warning.code() + " " + warning.paths() + " " + warning.facts())
        .toList();
  }

  private static JkpCase neverEnrolled(Optional<Employer.Scale> scale) {
    return Changes.employer(Cases.eligible(), with -> with.enrolledWorker(false).scale(scale));
  }

  @Test
  void whetherALumpSumIsOwedRestsOnTheScaleOfTheEnterprise() {
    assertThat(warnings(neverEnrolled(Optional.empty())))
        .containsExactly("LIABILITY_UNDECIDED [employment.employer.scale] []");
    assertThat(warnings(neverEnrolled(Optional.of(Employer.Scale.MICRO)))).isEmpty();
    assertThat(warnings(neverEnrolled(Optional.of(Employer.Scale.MEDIUM)))).isEmpty();
  }

  @Test
  void nothingIsOwedToWhoResigned() {
    JkpCase resigned =
        Changes.termination(
            neverEnrolled(Optional.empty()), with -> with.cause(TerminationCause.RESIGNATION));

    assertThat(warnings(resigned)).isEmpty();
    assertThat(jkp.answer(resigned, day("2026-06-20")).liabilities()).isEmpty();
  }

  private static JkpCase proven(TerminationEvidence... entries) {
    return Changes.termination(Cases.eligible(), with -> with.evidence(List.of(entries)));
  }

  @Test
  void twoKindsOfProofDoNotMakeOne() {
    TerminationEvidence accepted =
        TerminationEvidence.builder()
            .kind(TerminationEvidence.Kind.ACCEPTANCE_AND_REPORT)
            .accepted(true)
            .build();
    TerminationEvidence ruling =
        TerminationEvidence.builder()
            .kind(TerminationEvidence.Kind.COURT_RULING)
            .finalAndBinding(true)
            .build();
    TerminationEvidence document =
        TerminationEvidence.builder()
            .kind(TerminationEvidence.Kind.COURT_RULING)
            .document(TerminationEvidence.CourtDocument.values()[0])
            .build();

    TerminationEvidence reported =
        TerminationEvidence.builder()
            .kind(TerminationEvidence.Kind.COLLECTIVE_AGREEMENT)
            .reportReceiptFrom(TerminationEvidence.ReportOffice.REGENCY_OR_CITY)
            .build();

    assertThat(warnings(proven(accepted, ruling))).isEmpty();
    assertThat(warnings(proven(accepted, reported))).isEmpty();
    assertThat(warnings(proven(accepted, ruling, document)))
        .containsExactly(
            "PROOF_IN_SEVERAL_ENTRIES [termination.evidence] [Term[name=seen,"
                + " value=COURT_RULING]]");
  }
}
