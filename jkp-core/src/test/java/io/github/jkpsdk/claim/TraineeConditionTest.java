package io.github.jkpsdk.claim;

import static io.github.jkpsdk.fixture.ClaimStory.caseAfter;
import static io.github.jkpsdk.fixture.ClaimStory.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.interpretation.ApplicationCount;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.TraineeCondition;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What search and attendance come to together, for a trainee who filed month 2 in a window that was
 * shown early, with all else it asks for.
 */
class TraineeConditionTest {

  private static ClaimStory trainee(TraineeCondition reading) {
    return ClaimStory.of(caseAfter("2026-06-15").build(), Interpretations.standard().with(reading))
        .settled(1, "2026-06-20")
        .inTraining("2026-06-21", "2026-06-22", "2026-08-31")
        .shown(2, "2026-06-21", "2026-07-05", "2026-07-25");
  }

  /** With applications, and days attended out of ten where somebody recorded them. */
  private static ClaimStory filed(TraineeCondition reading, int applications, Integer attended) {
    ClaimStory story = trainee(reading).applied("2026-07-02", applications);
    Optional.ofNullable(attended)
        .ifPresent(days -> story.attended("2026-06-22", "2026-07-03", days, 10));
    return story.confirmed(2, "2026-07-05").filed(2, "2026-07-05");
  }

  private static Finding search(ClaimStory story, String asOf) {
    return story.finding(2, Condition.JOB_SEARCH, asOf);
  }

  private static Finding attendance(ClaimStory story, String asOf) {
    return story.finding(2, Condition.TRAINING_ATTENDANCE, asOf);
  }

  @ParameterizedTest
  @CsvSource({
    // applications, attended; search, attendance, both together
    "5, 8, MET, MET, MET",
    "5, 7, MET, NOT_APPLICABLE, MET",
    "5,  , MET, NOT_APPLICABLE, MET",
    "4, 8, NOT_APPLICABLE, MET, MET",
    "4, 7, NOT_MET, NOT_MET, NOT_MET",
    "4,  , NOT_MET, UNDECIDED, UNDECIDED",
  })
  void eitherSuffices(
      int applications, Integer attended, Outcome search, Outcome attendance, Outcome together) {
    ClaimStory story = filed(TraineeCondition.EITHER_SUFFICES, applications, attended);

    assertThat(search(story, "2026-07-20").outcome()).isEqualTo(search);
    assertThat(search(story, "2026-07-20").interpretations())
        .contains(TraineeCondition.EITHER_SUFFICES);
    assertThat(attendance(story, "2026-07-20").outcome()).isEqualTo(attendance);
    assertThat(story.on("2026-07-20").month(2).outcome()).isEqualTo(together);
  }

  @Test
  void attendanceRestsOnWhatTheSearchRestsOn() {
    ClaimStory story =
        trainee(TraineeCondition.EITHER_SUFFICES)
            .applied("2026-07-02", "PT Contoh")
            .applied("2026-07-03", "PT Contoh");

    assertThat(search(story, "2026-07-04").interpretations())
        .contains(ApplicationCount.APPLICATIONS);
    assertThat(attendance(story, "2026-07-04").interpretations())
        .contains(ApplicationCount.APPLICATIONS);
  }

  @ParameterizedTest
  @CsvSource({
    // applications, attended; attendance, which is the outcome, and whether the search would do
    "5, 8, MET, false",
    "5, 7, NOT_MET, true",
    "5,  , UNDECIDED, true",
    "4, 8, MET, false",
    "4, 7, NOT_MET, false",
    "4,  , UNDECIDED, false",
  })
  void attendanceIsRequired(
      int applications, Integer attended, Outcome attendance, boolean wouldSearchDo) {
    TraineeCondition reading = TraineeCondition.ATTENDANCE_REQUIRED;
    ClaimStory story = filed(reading, applications, attended);

    assertThat(search(story, "2026-07-20").outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(attendance(story, "2026-07-20").outcome()).isEqualTo(attendance);
    assertThat(attendance(story, "2026-07-20").interpretations().contains(reading))
        .isEqualTo(wouldSearchDo);
    assertThat(story.on("2026-07-20").month(2).outcome()).isEqualTo(attendance);
  }

  @ParameterizedTest
  @CsvSource({"2026-07-19, UNDECIDED, UNDECIDED", "2026-07-20, NOT_MET, NOT_MET"})
  void aSearchThatIsOpenKeepsTheMonthOpenThoughAttendanceFailed(
      String asOf, Outcome search, Outcome together) {
    ClaimStory story = filed(TraineeCondition.EITHER_SUFFICES, 4, 7).withdrawn("2026-07-06");

    assertThat(attendance(story, asOf).outcome()).isEqualTo(Outcome.NOT_MET);
    assertThat(search(story, asOf).outcome()).isEqualTo(search);
    assertThat(story.on(asOf).month(2).outcome()).isEqualTo(together);
  }

  @ParameterizedTest
  @CsvSource({"2026-07-08, 2026-07-10", "2026-07-10, 2026-07-08"})
  void whereBothSufficeTheEarlierCounts(String searched, String attended) {
    ClaimStory story =
        trainee(TraineeCondition.EITHER_SUFFICES).confirmed(2, "2026-07-05").filed(2, "2026-07-05");
    if (searched.compareTo(attended) < 0) {
      story.applied(searched, 5).attended("2026-06-22", attended, 8, 10);
    } else {
      story.attended("2026-06-22", attended, 8, 10).applied(searched, 5);
    }

    assertThat(story.on("2026-07-20").deadlines())
        .filteredOn(duty -> duty.duty() == Duty.PAY_INSTALMENT && duty.month().get() == 2)
        .singleElement()
        .returns(Optional.of(day("2026-07-08")), Deadline::opensOn)
        .returns(Optional.of(Deadline.Start.CONDITION), Deadline::start);
  }

  @Test
  void whatWasAcceptedBeforeItsLastConditionRunsFromTheAcceptance() {
    ClaimStory story =
        ClaimStory.after("2026-06-15")
            .settled(1, "2026-06-20")
            .selfAssessed("2026-06-24")
            .applied("2026-06-24", 5)
            .filed(2, "2026-07-20")
            .verified(2, "2026-07-21")
            .confirmed(2, "2026-07-22");

    assertThat(story.on("2026-07-22").deadlines())
        .filteredOn(duty -> duty.duty() == Duty.PAY_INSTALMENT && duty.month().get() == 2)
        .singleElement()
        .returns(Optional.of(day("2026-07-21")), Deadline::opensOn)
        .returns(Optional.of(Deadline.Start.ACCEPTANCE), Deadline::start);
  }
}
