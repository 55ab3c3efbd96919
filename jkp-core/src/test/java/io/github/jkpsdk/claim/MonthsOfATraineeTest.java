package io.github.jkpsdk.claim;

import static io.github.jkpsdk.fixture.ClaimStory.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.Changes;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.termination.TerminationEvidence;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which months a trainee is asked to attend, and since when months are paid. */
class MonthsOfATraineeTest {

  private static Outcome attendance(ClaimStory story, int month, String asOf) {
    return story.finding(month, Condition.TRAINING_ATTENDANCE, asOf).outcome();
  }

  @Test
  void nothingIsAskedWhileTheMonthsOfTheClaimCannotBeTold() {
    ClaimStory story =
        ClaimStory.after("2026-06-15").inTraining("2026-06-21", "2026-06-22", "2026-08-31");

    assertThat(attendance(story, 2, "2026-07-10")).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(attendance(story.filed(1, "2026-07-10"), 2, "2026-07-10"))
        .isEqualTo(Outcome.UNDECIDED);
  }

  /** The days of month 3 begin on 2026-07-20. */
  @ParameterizedTest
  @CsvSource({
    "2026-07-19, false, NOT_APPLICABLE",
    "2026-07-20, false, NOT_APPLICABLE",
    "2026-07-20, true,  MET",
    "2026-07-21, false, UNDECIDED",
  })
  void whoLeftIsAskedForTheMonthThatBeganBeforeOrInWhichTheyAttended(
      String left, boolean isRecorded, Outcome outcome) {
    ClaimStory story = ClaimStory.filed().inTraining("2026-06-21", "2026-06-22", "2026-08-31");
    if (isRecorded) {
      story.attended(left, left, 1, 1);
    }

    assertThat(attendance(story.withdrawn(left), 3, "2026-08-20")).isEqualTo(outcome);
  }

  private static Deadline payment(ClaimStory story, int month, String asOf) {
    return story.answer(asOf).deadlines().stream()
        .filter(duty -> duty.duty() == Duty.PAY_INSTALMENT)
        .filter(duty -> duty.month().equals(Optional.of(month)))
        .findFirst()
        .orElseThrow();
  }

  /** The proof is of 2026-07-10, so that the right was not there when the agency accepted. */
  @ParameterizedTest
  @CsvSource({
    "2026-07-09, 2026-07-09, ACCEPTANCE",
    "2026-07-10, 2026-07-10, CONDITION",
    "2026-07-11, 2026-07-10, CONDITION",
  })
  void whatWasAcceptedBeforeTheRightWasThereIsPaidSinceThen(
      String accepted, String since, Deadline.Start start) {
    ClaimStory story =
        ClaimStory.of(
                Changes.termination(
                    Cases.eligible(day("2026-06-15")),
                    with ->
                        with.evidence(
                            List.of(TerminationEvidence.collectiveAgreement(day("2026-07-10"))))))
            .filed(1, "2026-06-20")
            .verified(1, accepted);

    assertThat(payment(story, 1, "2026-07-20"))
        .returns(Optional.of(day(since)), Deadline::opensOn)
        .returns(Optional.of(start), Deadline::start);
  }

  /** Month 2 was accepted in a window that was shown early, and month 1 was not. */
  @ParameterizedTest
  @CsvSource({"2026-07-05, 2026-07-06", "2026-07-10, 2026-07-06", "         , 2026-07-06"})
  void aLaterMonthThatWasAcceptedIsPaidSinceThenWheneverTheRightIsThere(
      LocalDate proven, String since) {
    ClaimStory story =
        ClaimStory.of(
                Changes.termination(
                    Cases.eligible(day("2026-06-15")),
                    with ->
                        with.evidence(
                            Stream.ofNullable(proven)
                                .map(TerminationEvidence::collectiveAgreement)
                                .toList())))
            .filed(1, "2026-06-20")
            .shown(2, "2026-06-24", "2026-07-01", "2026-07-25")
            .filed(2, "2026-07-04")
            .verified(2, "2026-07-06");

    assertThat(payment(story, 2, "2026-07-20")).returns(Optional.of(day(since)), Deadline::opensOn);
  }
}
