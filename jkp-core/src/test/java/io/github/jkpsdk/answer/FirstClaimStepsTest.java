package io.github.jkpsdk.answer;

import static io.github.jkpsdk.fixture.ClaimStory.after;
import static io.github.jkpsdk.fixture.ClaimStory.caseAfter;
import static io.github.jkpsdk.fixture.ClaimStory.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.Changes;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.participant.JobSearchCommitment;
import io.github.jkpsdk.participant.Participant;
import io.github.jkpsdk.termination.TerminationCause;
import io.github.jkpsdk.termination.TerminationEvidence;
import io.github.jkpsdk.termination.TerminationReport;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the first claim needs, before and after it is filed. */
class FirstClaimStepsTest {

  private static List<NextStep.Kind> own(ClaimStory story, String asOf) {
    return story.next(asOf).stream()
        .filter(step -> step.holder() == Duty.Holder.PARTICIPANT)
        .map(NextStep::step)
        .toList();
  }

  @Test
  void whoHasReportedOrHoldsAReceiptOfTheReportIsNotToldToReport() {
    ClaimStory reported =
        after("2026-06-15").reported(TerminationReport.Reporter.PARTICIPANT, "2026-06-28");
    TerminationEvidence proof =
        TerminationEvidence.acceptanceAndReport(TerminationEvidence.ReportOffice.PROVINCE);
    JkpCase receipt =
        Changes.termination(caseAfter("2026-06-15").build(), with -> with.evidence(List.of(proof)));

    assertThat(own(reported, "2026-06-27")).contains(NextStep.Kind.REPORT_TERMINATION);
    assertThat(own(reported, "2026-06-28")).doesNotContain(NextStep.Kind.REPORT_TERMINATION);
    assertThat(own(ClaimStory.of(receipt), "2026-07-01"))
        .doesNotContain(NextStep.Kind.REPORT_TERMINATION);
  }

  @Test
  void aSignedCommitmentIsDoneAndOneThatWasRefusedCanStillBeSigned() {
    JobSearchCommitment signed = JobSearchCommitment.signed(day("2026-06-16"));
    JobSearchCommitment refused = JobSearchCommitment.builder().refused(true).build();

    assertThat(own(committed(signed), "2026-06-16")).doesNotContain(NextStep.Kind.WILLING_TO_WORK);
    assertThat(own(committed(refused), "2026-06-16")).contains(NextStep.Kind.WILLING_TO_WORK);
  }

  private static ClaimStory committed(JobSearchCommitment commitment) {
    return ClaimStory.of(caseAfter("2026-06-15").commitment(commitment).build());
  }

  @Test
  void whatTheFirstClaimLacksIsToBeDoneUntilTheAgencyDecides() {
    JobSearchCommitment refused = JobSearchCommitment.builder().refused(true).build();
    ClaimStory filed =
        ClaimStory.of(Cases.eligible(day("2026-06-15")).toBuilder().commitment(refused).build())
            .filed(1, "2026-06-20");

    assertThat(filed.next("2026-12-15"))
        .filteredOn(step -> step.step() == NextStep.Kind.WILLING_TO_WORK)
        .singleElement()
        .satisfies(step -> assertThat(step.dueOn()).contains(day("2026-12-15")))
        .satisfies(step -> assertThat(step.month()).contains(1));
    assertThat(own(filed, "2026-12-16")).doesNotContain(NextStep.Kind.WILLING_TO_WORK);
    assertThat(own(filed.rejected(1, "2026-07-01"), "2026-07-01"))
        .contains(NextStep.Kind.WILLING_TO_WORK);
    assertThat(own(filed.corrected(1, "2026-07-02").verified(1, "2026-07-03"), "2026-07-03"))
        .doesNotContain(NextStep.Kind.WILLING_TO_WORK);
  }

  @Test
  void nothingIsToBeDoneForTheFirstClaimOnceALaterMonthIsAccepted() {
    ClaimStory filed =
        ClaimStory.of(
                Cases.eligible(day("2026-06-15")).toBuilder().commitment(Optional.empty()).build())
            .filed(1, "2026-06-20")
            .filed(2, "2026-07-20");

    assertThat(own(filed, "2026-07-21")).contains(NextStep.Kind.WILLING_TO_WORK);
    assertThat(own(filed.verified(2, "2026-07-21"), "2026-07-21"))
        .doesNotContain(NextStep.Kind.WILLING_TO_WORK);
  }

  /** Without it nothing is due: the claim is not known to be complete. */
  @Test
  void aCommitmentThatNobodyKnowsOfIsToBeSignedUntilTheAgencyDecides() {
    ClaimStory filed =
        ClaimStory.of(
                Cases.eligible(day("2026-06-15")).toBuilder().commitment(Optional.empty()).build())
            .filed(1, "2026-06-20");

    assertThat(own(filed, "2026-07-01")).contains(NextStep.Kind.WILLING_TO_WORK);
    assertThat(own(filed, "2026-12-16")).doesNotContain(NextStep.Kind.WILLING_TO_WORK);
    assertThat(own(filed.verified(1, "2026-07-03"), "2026-07-03"))
        .doesNotContain(NextStep.Kind.WILLING_TO_WORK);
  }

  private static ClaimStory recorded(TerminationCause cause) {
    return ClaimStory.of(
        Changes.termination(Cases.eligible(day("2026-06-15")), with -> with.recordedCause(cause)));
  }

  private static List<NextStep> corrections(ClaimStory story, String asOf) {
    return story.next(asOf).stream()
        .filter(step -> step.step() == NextStep.Kind.CORRECT_RECORD)
        .toList();
  }

  @Test
  void aRecordThatWouldBarTheRightIsToBeCorrectedUntilTheAgencyDecides() {
    ClaimStory resigned = recorded(TerminationCause.RESIGNATION);

    assertThat(corrections(resigned, "2026-12-15"))
        .singleElement()
        .satisfies(step -> assertThat(step.holder()).isEqualTo(Duty.Holder.EMPLOYER))
        .satisfies(step -> assertThat(step.dueOn()).contains(day("2026-12-15")))
        .satisfies(step -> assertThat(step.citations()).isNotEmpty());
    assertThat(corrections(resigned, "2026-12-16")).isEmpty();
    assertThat(corrections(recorded(TerminationCause.CONTRACT_EXPIRED), "2026-06-16")).hasSize(1);
    assertThat(corrections(recorded(TerminationCause.COMPANY_LOSS), "2026-06-16")).isEmpty();
    assertThat(corrections(resigned.filed(1, "2026-06-20"), "2026-06-21")).hasSize(1);
    assertThat(corrections(resigned.verified(1, "2026-06-22"), "2026-06-22")).isEmpty();
  }

  @Test
  void aProofAndHealthInsuranceAreStillToBeHadAfterTheFiling() {
    JkpCase eligible = Cases.eligible(day("2026-06-15"));
    ClaimStory unproven =
        ClaimStory.of(Changes.termination(eligible, with -> with.evidence(List.of())));
    ClaimStory uninsured =
        ClaimStory.of(
            Changes.participant(
                eligible,
                with -> with.healthInsurance(Participant.HealthInsurance.NOT_REGISTERED)));

    assertThat(own(unproven.filed(1, "2026-06-20"), "2026-07-01"))
        .as("it holds up all later months")
        .startsWith(NextStep.Kind.TERMINATION_EVIDENCE);
    assertThat(own(uninsured.filed(1, "2026-06-20"), "2026-07-01"))
        .startsWith(NextStep.Kind.HEALTH_INSURANCE);
  }
}
