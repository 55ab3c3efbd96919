package io.github.jkpsdk.claim;

import static io.github.jkpsdk.claim.Refusal.assertRefused;
import static io.github.jkpsdk.fixture.ClaimStory.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.activity.Recommendation;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.WindowDays;
import io.github.jkpsdk.money.Rupiah;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reimbursement, placement, reports of training, and a training that is cancelled. */
class SeldomEventsTest {

  private static final String LATER = "2026-12-31";

  private static ClaimStory employerPays() {
    JkpCase entitled = Cases.eligible(day("2026-06-15"));
    Employment job = entitled.employment();
    return ClaimStory.of(
            entitled.toBuilder()
                .employment(
                    job.toBuilder()
                        .employer(job.employer().toBuilder().arrearsMonths(4).build())
                        .build())
                .build())
        .filed(1, "2026-06-22");
  }

  private static PaymentEvent paidByEmployer(int month, String on) {
    return new PaymentEvent.Paid(
        day(on), month, Rupiah.of(2_400_000), PaymentEvent.PaidBy.EMPLOYER);
  }

  private static ReimbursementEvent claimed(String on) {
    return new ReimbursementEvent.Claimed(day(on), Optional.empty());
  }

  private static ReimbursementEvent reimbursed(String on) {
    return new ReimbursementEvent.Reimbursed(day(on), Optional.empty());
  }

  private static List<String> duties(ClaimStory story, Duty duty) {
    return story.on(LATER).deadlines().stream()
        .filter(deadline -> deadline.duty() == duty)
        .map(deadline -> deadline.opensOn().orElseThrow() + doneOn(deadline))
        .toList();
  }

  private static String doneOn(Deadline deadline) {
    return deadline.doneOn().map(day -> " done " + day).orElse("");
  }

  @Test
  void eachPaymentOfAnEmployerIsAskedBackAndPaidBackOnce() {
    ClaimStory story = employerPays();

    assertRefused(story, claimed("2026-06-24"), "no employer paid a month");
    story.then(paidByEmployer(1, "2026-06-25"));
    assertThat(duties(story, Duty.CLAIM_REIMBURSEMENT)).containsExactly("2026-06-25");
    assertRefused(story, reimbursed("2026-06-26"), "reimbursement was never claimed");
    story.then(claimed("2026-06-25"));
    assertThat(duties(story, Duty.PAY_REIMBURSEMENT)).containsExactly("2026-06-25");
    assertRefused(story, claimed("2026-06-27"), "it was claimed on 2026-06-25 already");
    story.then(reimbursed("2026-06-30")).filed(2, "2026-07-22");
    assertRefused(story, reimbursed("2026-07-22"), "was reimbursed on 2026-06-30");
    story.then(paidByEmployer(2, "2026-07-23"));

    assertThat(duties(story, Duty.CLAIM_REIMBURSEMENT))
        .containsExactlyInAnyOrder("2026-06-25 done 2026-06-25", "2026-07-23");
    assertThat(duties(story, Duty.PAY_REIMBURSEMENT)).containsExactly("2026-06-25 done 2026-06-30");
    story.then(claimed("2026-07-24"));
    assertThat(duties(story, Duty.PAY_REIMBURSEMENT))
        .containsExactlyInAnyOrder("2026-06-25 done 2026-06-30", "2026-07-24");
  }

  @Test
  void onlyAJobForAWageIsReportedAndOnce() {
    PersonEvent report = new PersonEvent.PlacementReported(day("2026-07-03"));
    ClaimStory story = ClaimStory.filed();

    assertRefused(story, report, "no wage employment was obtained");
    story.hired("2026-07-01", Reemployment.Kind.SELF_EMPLOYMENT);
    assertRefused(story, report, "no wage employment was obtained");
    story.hired("2026-07-02");
    assertThat(duties(story, Duty.REPORT_PLACEMENT)).containsExactly("2026-07-02");
    story.then(report);
    assertThat(duties(story, Duty.REPORT_PLACEMENT)).containsExactly("2026-07-02 done 2026-07-03");
    assertRefused(
        story,
        new PersonEvent.PlacementReported(day("2026-07-04")),
        "the placement was reported on 2026-07-03");
  }

  @Test
  void onlyACompletedTrainingIsReportedAndOnce() {
    TrainingEvent report = new TrainingEvent.TrainingReported(day("2026-07-20"));
    ClaimStory story = ClaimStory.filed().inTraining("2026-06-25", "2026-07-01", "2026-07-18");

    assertRefused(story, report, "no training was completed");
    story.completed("2026-07-18");
    assertThat(duties(story, Duty.REPORT_TRAINING_COMPLETED)).containsExactly("2026-07-18");
    story.then(report);
    assertThat(duties(story, Duty.REPORT_TRAINING_COMPLETED))
        .containsExactly("2026-07-18 done 2026-07-20");
    assertRefused(
        story,
        new TrainingEvent.TrainingReported(day("2026-07-21")),
        "the training was reported on 2026-07-20");
  }

  @Test
  void aTrainingThatIsCancelledWasNeverTaken() {
    TrainingEvent cancelled = new TrainingEvent.TrainingCancelled(day("2026-06-30"));
    ClaimStory story =
        ClaimStory.filed()
            .selfAssessed("2026-06-24")
            .counselled("2026-06-24", Recommendation.TRAINING);

    assertRefused(story, cancelled, "no training was enrolled in");
    story.enrolled("2026-06-25", "2026-07-01", "2026-07-18").completed("2026-07-05");
    story.then(new TrainingEvent.TrainingCancelled(day("2026-07-06")));
    assertThat(duties(story, Duty.REPORT_TRAINING_COMPLETED)).isEmpty();
    assertThat(story.on(LATER).activities().training()).isEmpty();
    story.enrolled("2026-07-07", "2026-07-10", "2026-07-20");
    assertThat(story.on(LATER).activities().training()).isPresent();
  }

  @Test
  void theCommitmentIsSignedOnce() {
    ClaimStory story = ClaimStory.filed().then(new PersonEvent.CommitmentSigned(day("2026-06-23")));

    assertRefused(
        story,
        new PersonEvent.CommitmentSigned(day("2026-06-24")),
        "the commitment was signed on 2026-06-23");
  }

  @Test
  void aMonthWhoseWindowNeedsAYearWithoutADecreeIsToBeFiledWithoutADay() {
    ClaimStory story =
        ClaimStory.of(
                Cases.eligible(day("2027-11-15")),
                Interpretations.standard().with(WindowDays.WORKING_DAYS))
            .filed(1, "2027-11-28");

    assertThat(story.on("2027-12-01").deadlines())
        .filteredOn(deadline -> deadline.duty() == Duty.FILE_MONTH_2)
        .singleElement()
        .satisfies(
            filing -> {
              assertThat(filing.dueOn()).isEmpty();
              assertThat(filing.note().orElseThrow()).contains("2028");
            });
  }
}
