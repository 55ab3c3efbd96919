package io.github.jkpsdk.claim;

import static io.github.jkpsdk.claim.Refusal.assertRefused;
import static io.github.jkpsdk.fixture.ClaimStory.attends;
import static io.github.jkpsdk.fixture.ClaimStory.day;
import static io.github.jkpsdk.fixture.ClaimStory.enrols;
import static io.github.jkpsdk.fixture.ClaimStory.filed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jkpsdk.activity.Recommendation;
import io.github.jkpsdk.activity.TrainingAttendance;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.fixture.ClaimStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingEventsTest {

  @Test
  void counsellingFollowsTheSelfAssessment() {
    assertRefused(
        filed(),
        new ActivityEvent.Counselled(day("2026-06-21"), Recommendation.TRAINING),
        "events[1] COUNSELLED",
        "the self-assessment is not done; it comes first");
  }

  @Test
  void trainingNeedsARecommendation() {
    ClaimStory story = filed().selfAssessed("2026-06-21");
    ClaimEvent enrols = enrols("2026-06-22", "2026-07-01", "2026-07-31");
    assertRefused(story, enrols, "TRAINING_ENROLLED", "no counselling recommended a training");
    assertRefused(
        story.counselled("2026-06-21", Recommendation.JOB_SEARCH),
        enrols,
        "no counselling recommended a training; enrol after one that does");
    assertThat(story.counselled("2026-06-21", Recommendation.TRAINING).then(enrols)).isNotNull();
  }

  @Test
  void aSecondCounsellingDoesNotTakeTheRecommendationBack() {
    assertThat(
            filed()
                .selfAssessed("2026-06-21")
                .counselled("2026-06-21", Recommendation.TRAINING)
                .counselled("2026-06-22", Recommendation.JOB_SEARCH)
                .enrolled("2026-06-23", "2026-07-01", "2026-07-31"))
        .isNotNull();
  }

  @Test
  void trainingIsGivenOnceEvenAfterWithdrawal() {
    ClaimEvent again = enrols("2026-08-01", "2026-08-03", "2026-08-31");
    ClaimStory story = filed().inTraining("2026-06-21", "2026-07-01", "2026-07-31");
    assertRefused(story, again, "enrolled in already; the benefit is given once");
    assertRefused(story.withdrawn("2026-07-02"), again, "the benefit is given once");
  }

  @ParameterizedTest
  @ValueSource(strings = {"WAGE_EMPLOYMENT", "SELF_EMPLOYMENT"})
  void trainingIsForThoseWithoutWork(String kind) {
    ClaimStory story =
        filed()
            .selfAssessed("2026-06-21")
            .counselled("2026-06-21", Recommendation.TRAINING)
            .hired("2026-06-22", Reemployment.Kind.valueOf(kind));
    assertRefused(
        story,
        enrols("2026-06-22", "2026-07-01", "2026-07-31"),
        "work was obtained on 2026-06-22; training is for those without work");
  }

  @Test
  void attendanceLiesInsideTheTraining() {
    ClaimStory story = filed().inTraining("2026-06-21", "2026-07-01", "2026-07-31");
    assertRefused(
        filed(),
        attends("2026-07-31", "2026-07-01", "2026-07-31", 1, 1),
        "events[1] TRAINING_ATTENDED",
        "no training was enrolled in; enrol first");
    assertRefused(
        story,
        attends("2026-07-31", "2026-06-30", "2026-07-31", 1, 1),
        "outside the training, 2026-07-01 to 2026-07-31; it must lie inside");
    assertRefused(
        story, attends("2026-08-01", "2026-07-01", "2026-08-01", 1, 1), "outside the training");
    assertThat(story.attended("2026-07-01", "2026-07-31", 0, 1)).isNotNull();
  }

  @Test
  void recordsOfAttendanceShareNoDay() {
    ClaimStory story =
        filed()
            .inTraining("2026-06-21", "2026-07-01", "2026-07-31")
            .attended("2026-07-01", "2026-07-10", 5, 8);
    assertRefused(
        story,
        attends("2026-07-20", "2026-07-10", "2026-07-20", 1, 1),
        "it overlaps an earlier record; records must not share days");
    assertThat(story.attended("2026-07-11", "2026-07-20", 8, 8)).isNotNull();
  }

  @Test
  void moreSessionsCannotBeAttendedThanHeld() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TrainingAttendance(day("2026-07-01"), day("2026-07-31"), 9, 8))
        .withMessage("attended is 9; it must be 0 to held, 8");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TrainingAttendance(day("2026-07-01"), day("2026-07-31"), 0, 0))
        .withMessage("held is 0; it must be 1 or more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TrainingAttendance(day("2026-07-31"), day("2026-07-01"), 0, 1))
        .withMessage("to is 2026-07-01; it must not be before from, 2026-07-31");
  }

  @Test
  void nobodyLeavesATrainingTheyAreNotIn() {
    ClaimEvent withdraws = new TrainingEvent.TrainingWithdrawn(day("2026-07-15"));
    ClaimEvent completes = new TrainingEvent.TrainingCompleted(day("2026-07-31"), false);
    assertRefused(filed(), withdraws, "TRAINING_WITHDRAWN", "no training was enrolled in");
    assertRefused(filed(), completes, "TRAINING_COMPLETED", "enrol first");

    ClaimStory left =
        filed().inTraining("2026-06-21", "2026-07-01", "2026-07-31").withdrawn("2026-07-14");
    assertRefused(left, withdraws, "the training was left on 2026-07-14");
    assertRefused(left, completes, "the training was left on 2026-07-14");

    ClaimStory done =
        filed().inTraining("2026-06-21", "2026-07-01", "2026-07-31").completed("2026-07-10");
    assertRefused(done, withdraws, "the training was completed on 2026-07-10; once is all");
    assertRefused(done, completes, "the training was completed on 2026-07-10; once is all");
  }

  @Test
  void aTrainingIsNotCompletedBeforeItStarts() {
    assertRefused(
        filed().inTraining("2026-06-21", "2026-07-01", "2026-07-31"),
        new TrainingEvent.TrainingCompleted(day("2026-06-30"), true),
        "the training starts on 2026-07-01; it can be completed after that");
  }

  @Test
  void aJobFoundWhileWaitingForTheTrainingCountsAsWithdrawal() {
    ClaimStory waiting =
        filed().inTraining("2026-06-21", "2026-07-01", "2026-07-31").hired("2026-06-30");
    assertRefused(
        waiting,
        new TrainingEvent.TrainingWithdrawn(day("2026-06-30")),
        "the training was left on 2026-06-30");
  }

  @Test
  void aJobFoundDuringTheTrainingLetsTheParticipantStopOrGoOn() {
    assertThat(
            filed()
                .inTraining("2026-06-21", "2026-07-01", "2026-07-31")
                .hired("2026-07-01")
                .attended("2026-07-01", "2026-07-10", 8, 8)
                .withdrawn("2026-07-11"))
        .isNotNull();
    assertThat(
            filed()
                .inTraining("2026-06-21", "2026-07-01", "2026-07-31")
                .hired("2026-07-02")
                .completed("2026-07-31"))
        .isNotNull();
  }
}
