package io.github.jkpsdk.answer;

import static io.github.jkpsdk.fixture.ClaimStory.after;
import static io.github.jkpsdk.fixture.ClaimStory.caseAfter;
import static io.github.jkpsdk.fixture.ClaimStory.day;
import static io.github.jkpsdk.fixture.ClaimStory.filed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.TraineeCondition;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.participant.JobSearchCommitment;
import io.github.jkpsdk.termination.Termination;
import io.github.jkpsdk.termination.TerminationReport;
import io.github.jkpsdk.verdict.Condition;
import java.util.List;
import org.junit.jupiter.api.Test;

class NextStepsTest {

  /**
   * A step as one line: kind, month, holder, first day, last day, days left or that it has passed,
   * missing/required.
   */
  private static String line(NextStep step) {
    return String.join(
        " ",
        step.step() + step.month().map(month -> "#" + month).orElse(""),
        step.holder().name().substring(0, 4),
        step.opensOn().map(Object::toString).orElse("-"),
        step.dueOn().map(Object::toString).orElse("-"),
        step.passed() ? "passed" : step.daysLeft().map(Object::toString).orElse("-"),
        step.missing().map(missing -> missing + "/" + step.required().orElseThrow()).orElse("-"));
  }

  private static List<String> lines(ClaimStory story, String asOf) {
    return story.next(asOf).stream().map(NextStepsTest::line).toList();
  }

  private static List<String> names(ClaimStory story, String asOf) {
    return story.next(asOf).stream().map(step -> step.step().name()).toList();
  }

  private static final JobSearchCommitment REFUSED =
      JobSearchCommitment.builder().refused(true).build();

  /** The employer has reported and ended the membership. */
  private static ClaimStory reported() {
    Termination termination =
        Termination.builder()
            .date(day("2026-06-15"))
            .reported(new TerminationReport(day("2026-06-16"), TerminationReport.Reporter.EMPLOYER))
            .deactivatedOn(day("2026-06-16"))
            .build();
    return ClaimStory.of(caseAfter("2026-06-15").termination(termination).build());
  }

  /** Month 1 is paid. */
  private static ClaimStory paid() {
    return reported().settled(1, "2026-06-20");
  }

  @Test
  void onTheDayOfTheTerminationEverybodyHasSomethingToDo() {
    assertThat(lines(after("2026-06-15"), "2026-06-15"))
        .containsExactly(
            "WILLING_TO_WORK#1 PART - 2026-12-15 183 -",
            "FILE_FIRST_CLAIM#1 PART 2026-06-15 2026-12-15 183 -",
            "REPORT_TERMINATION EMPL 2026-06-15 2026-06-25 10 -",
            "REPORT_DATA_CHANGE EMPL 2026-06-15 2026-06-25 10 -");
  }

  @Test
  void inTheNoticePeriodTheStepsSayWhenTheyOpen() {
    assertThat(lines(after("2026-06-15"), "2026-06-01"))
        .contains(
            "FILE_FIRST_CLAIM#1 PART 2026-06-15 2026-12-15 197 -",
            "REPORT_TERMINATION EMPL 2026-06-15 2026-06-25 24 -");
  }

  @Test
  void whereTheEmployerIsLateTheParticipantMayReportAndTheDutyOfTheEmployerStays() {
    assertThat(lines(after("2026-06-15"), "2026-06-25"))
        .contains("REPORT_TERMINATION EMPL 2026-06-15 2026-06-25 0 -")
        .noneMatch(line -> line.contains("REPORT_TERMINATION#1 PART"));
    assertThat(lines(after("2026-06-15"), "2026-06-26"))
        .contains(
            "REPORT_TERMINATION#1 PART - 2026-12-15 172 -",
            "REPORT_TERMINATION EMPL 2026-06-15 2026-06-25 passed -");
    assertThat(lines(filed(), "2026-06-26"))
        .noneMatch(line -> line.contains("REPORT_TERMINATION#1 PART"));
  }

  @Test
  void whatIsKnownToBeDoneIsNotNamed() {
    assertThat(names(reported(), "2026-06-16"))
        .containsExactly("WILLING_TO_WORK", "FILE_FIRST_CLAIM");
  }

  private static ClaimStory committed(JobSearchCommitment commitment) {
    return ClaimStory.of(caseAfter("2026-06-15").commitment(commitment).build());
  }

  @Test
  void theStepToFileNamesWhatIsNotMet() {
    assertThat(committed(REFUSED).next("2026-06-16"))
        .filteredOn(step -> step.step() == NextStep.Kind.FILE_FIRST_CLAIM)
        .flatExtracting(NextStep::unmet)
        .containsExactly(Condition.WILLING_TO_WORK);
    assertThat(paid().selfAssessed("2026-06-24").next("2026-07-20"))
        .filteredOn(step -> step.step() == NextStep.Kind.FILE_MONTH_2)
        .flatExtracting(NextStep::unmet)
        .containsExactly(Condition.JOB_SEARCH);
  }

  @Test
  void afterTheFirstFilingTheSearchBeginsAndTheAgencyPays() {
    ClaimStory entitled =
        ClaimStory.of(Cases.eligible())
            .reported(TerminationReport.Reporter.EMPLOYER, "2026-06-16")
            .deactivated("2026-06-16");
    assertThat(lines(entitled.filed(1, "2026-06-20"), "2026-06-21"))
        .containsExactly(
            "JOB_SEARCH#2 PART 2026-06-20 2026-07-19 28 5/5",
            "SELF_ASSESSMENT#2 PART - 2026-07-25 34 -",
            "CONFIRMATION_LETTER#2 PART - 2026-07-25 34 -",
            "FILE_MONTH_2#2 PART 2026-07-20 2026-07-25 34 -",
            "PAY_INSTALMENT#1 BPJS 2026-06-20 2026-06-24 3 -");
  }

  @Test
  void theCountOfApplicationsGoesDown() {
    assertThat(lines(paid().applied("2026-06-24", 3), "2026-06-24"))
        .contains("JOB_SEARCH#2 PART 2026-06-20 2026-07-19 25 2/5");
    assertThat(names(paid().applied("2026-06-24", 5), "2026-06-24")).doesNotContain("JOB_SEARCH");
    assertThat(names(paid().called("2026-06-24"), "2026-06-24")).doesNotContain("JOB_SEARCH");
  }

  @Test
  void whenAllIsDoneTheNextWindowIsNamed() {
    assertThat(
            lines(
                paid()
                    .selfAssessed("2026-06-24")
                    .applied("2026-06-24", 5)
                    .confirmed(2, "2026-06-24"),
                "2026-06-24"))
        .containsExactly("FILE_MONTH_2#2 PART 2026-07-20 2026-07-25 31 -");
  }

  @Test
  void inAWindowTheNextMonthIsUnderWayAlready() {
    ClaimStory story =
        paid().selfAssessed("2026-06-24").applied("2026-06-24", 5).confirmed(2, "2026-06-24");
    assertThat(lines(story, "2026-07-20"))
        .containsExactly(
            "FILE_MONTH_2#2 PART 2026-07-20 2026-07-25 5 -",
            "JOB_SEARCH#3 PART 2026-07-20 2026-08-19 30 5/5",
            "CONFIRMATION_LETTER#3 PART - 2026-08-25 36 -",
            "FILE_MONTH_3#3 PART 2026-08-20 2026-08-25 36 -");
    assertThat(names(story, "2026-07-26")).doesNotContain("FILE_MONTH_2");
  }

  @Test
  void aSearchThatIsOverIsNoLongerAsked() {
    assertThat(lines(paid(), "2026-07-19")).anyMatch(line -> line.startsWith("JOB_SEARCH#2"));
    assertThat(lines(paid(), "2026-07-20")).noneMatch(line -> line.startsWith("JOB_SEARCH#2"));
  }

  @Test
  void aFiledMonthStillNamesWhatIsOpen() {
    ClaimStory story = paid().applied("2026-06-24", 5).filed(2, "2026-07-20");
    assertThat(lines(story, "2026-07-25"))
        .contains(
            "SELF_ASSESSMENT#2 PART - 2026-07-25 0 -",
            "CONFIRMATION_LETTER#2 PART - 2026-07-25 0 -");
    assertThat(names(story.verified(2, "2026-07-25"), "2026-07-25"))
        .doesNotContain("SELF_ASSESSMENT#2");
    assertThat(lines(story, "2026-07-25"))
        .noneMatch(line -> line.startsWith("CONFIRMATION_LETTER#2"));
  }

  @Test
  void aRejectedMonthIsToBeCorrected() {
    ClaimStory story = paid().filed(2, "2026-07-20").rejected(2, "2026-07-22");
    assertThat(lines(story, "2026-07-22")).contains("CORRECT_CLAIM#2 PART - 2026-07-25 3 -");
    assertThat(story.next("2026-07-22"))
        .filteredOn(step -> step.step() == NextStep.Kind.CORRECT_CLAIM)
        .allSatisfy(step -> assertThat(step.note()).contains("The photo cannot be read."));
    assertThat(names(story, "2026-07-26")).doesNotContain("CORRECT_CLAIM");
    assertThat(names(story, "2026-07-22")).doesNotContain("PAY_INSTALMENT");
  }

  @Test
  void theLastMonthAsksForTheStatusForm() {
    ClaimStory story = paid().selfAssessed("2026-06-24").settled(5, "2026-10-20");
    assertThat(lines(story, "2026-11-01"))
        .containsExactly(
            "JOB_SEARCH#6 PART 2026-11-20 2026-12-19 48 5/5",
            "CONFIRMATION_LETTER#6 PART - 2026-12-19 48 -",
            "EMPLOYMENT_STATUS_FORM#6 PART - 2026-12-19 48 -",
            "FILE_MONTH_6#6 PART 2026-12-14 2026-12-19 48 -");
  }

  @Test
  void aWindowWithoutAKnownOpeningIsNamedWithItsLastDay() {
    ClaimStory story = after("2027-06-25").filed(1, "2027-07-05");
    assertThat(lines(story, "2027-12-20"))
        .anyMatch(line -> line.startsWith("FILE_MONTH_6#6 PART - 2028-01-04 15"));
  }

  @Test
  void workIsReportedAndNothingElseIsLeft() {
    ClaimStory story = paid().hired("2026-09-10");
    assertThat(lines(story, "2026-09-10"))
        .containsExactly("REPORT_PLACEMENT PART 2026-09-10 2026-09-21 11 -");
    assertThat(lines(story, "2026-09-21")).hasSize(1);
    assertThat(lines(story, "2026-09-22")).isEmpty();
  }

  @Test
  void aCompletedTrainingIsReported() {
    ClaimStory story =
        paid().inTraining("2026-06-24", "2026-07-01", "2026-08-31").completed("2026-08-31");
    assertThat(lines(story, "2026-09-09"))
        .contains("REPORT_TRAINING_COMPLETED PART 2026-08-31 2026-09-09 0 -");
    assertThat(names(story, "2026-09-10")).doesNotContain("REPORT_TRAINING_COMPLETED");
    assertThat(story.answer("2026-08-31").deadlines())
        .extracting(Deadline::duty)
        .contains(Duty.REPORT_TRAINING_COMPLETED);
  }

  @Test
  void attendanceThatSufficesReplacesTheSearch() {
    ClaimStory story = paid().inTraining("2026-06-24", "2026-06-25", "2026-08-31");
    assertThat(names(story, "2026-07-10")).contains("JOB_SEARCH", "TRAINING_ATTENDANCE");
    story.attended("2026-06-25", "2026-07-10", 8, 10);
    assertThat(names(story, "2026-07-10")).doesNotContain("JOB_SEARCH", "TRAINING_ATTENDANCE");
    assertThat(
            names(
                paid()
                    .inTraining("2026-06-24", "2026-06-25", "2026-08-31")
                    .applied("2026-06-26", 5),
                "2026-07-10"))
        .doesNotContain("JOB_SEARCH", "TRAINING_ATTENDANCE");
  }

  @Test
  void requiredAttendanceIsAskedWhateverElseIsDone() {
    Interpretations readings =
        Interpretations.standard().with(TraineeCondition.ATTENDANCE_REQUIRED);
    ClaimStory story =
        ClaimStory.of(caseAfter("2026-06-15").build(), readings)
            .filed(1, "2026-06-20")
            .inTraining("2026-06-24", "2026-06-25", "2026-08-31")
            .called("2026-06-26");
    assertThat(lines(story, "2026-07-10"))
        .contains("TRAINING_ATTENDANCE#2 PART 2026-06-20 2026-07-19 9 -")
        .noneMatch(line -> line.startsWith("JOB_SEARCH#2"));
  }

  @Test
  void theEndIsEmptyButForWhatOthersMayStillHaveToDo() {
    ClaimStory story =
        paid()
            .settled(2, "2026-07-20")
            .settled(3, "2026-08-20")
            .settled(4, "2026-09-20")
            .settled(5, "2026-10-20")
            .settled(6, "2026-12-14");
    assertThat(lines(story, "2026-12-13")).isNotEmpty();
    assertThat(lines(story, "2026-12-14")).isEmpty();
    assertThat(lines(after("2026-06-15"), "2026-12-16"))
        .containsExactly(
            "REPORT_TERMINATION EMPL 2026-06-15 2026-06-25 passed -",
            "REPORT_DATA_CHANGE EMPL 2026-06-15 2026-06-25 passed -");
    assertThat(lines(reported().filed(1, "2026-06-20").died("2026-06-21"), "2026-06-21")).isEmpty();
  }

  @Test
  void everyStepCitesItsText() {
    assertThat(after("2026-06-15").next("2026-06-15"))
        .allSatisfy(step -> assertThat(step.citations()).isNotEmpty());
    assertThat(paid().next("2026-07-01"))
        .filteredOn(step -> step.holder() == Duty.Holder.PARTICIPANT)
        .filteredOn(step -> step.step() == NextStep.Kind.JOB_SEARCH)
        .flatExtracting(NextStep::citations)
        .extracting(LegalCitation::toString)
        .containsExactly("Permenaker 2/2025 Pasal 13 ayat (4)");
  }
}
