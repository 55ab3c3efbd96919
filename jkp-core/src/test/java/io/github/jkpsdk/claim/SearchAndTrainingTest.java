package io.github.jkpsdk.claim;

import static io.github.jkpsdk.fixture.ClaimStory.after;
import static io.github.jkpsdk.fixture.ClaimStory.caseAfter;
import static io.github.jkpsdk.fixture.ClaimStory.day;
import static io.github.jkpsdk.fixture.ClaimStory.filed;
import static io.github.jkpsdk.verdict.Finding.Outcome.MET;
import static io.github.jkpsdk.verdict.Finding.Outcome.NOT_APPLICABLE;
import static io.github.jkpsdk.verdict.Finding.Outcome.NOT_MET;
import static io.github.jkpsdk.verdict.Finding.Outcome.UNDECIDED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.activity.ActivityMonth;
import io.github.jkpsdk.answer.NextStep;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.interpretation.ActivityPeriod;
import io.github.jkpsdk.interpretation.ApplicationCount;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.TraineeCondition;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.verdict.Basis;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchAndTrainingTest {

  private static Finding finding(ClaimStory story, int month, Condition rule, String asOf) {
    return story.finding(month, rule, asOf);
  }

  private static Outcome outcome(ClaimStory story, int month, Condition rule, String asOf) {
    return finding(story, month, rule, asOf).outcome();
  }

  private static ClaimStory under(Interpretations readings) {
    return ClaimStory.of(caseAfter("2026-06-15").build(), readings).filed(1, "2026-06-20");
  }

  @Test
  void fiveApplicationsInTheActivityMonthAreEnough() {
    ClaimStory four = filed().applied("2026-07-01", 3).applied("2026-07-19", "PT Contoh 4");
    Finding open = finding(four, 2, Condition.JOB_SEARCH, "2026-07-19");
    assertThat(open.outcome()).isEqualTo(UNDECIDED);
    assertThat(open.facts())
        .containsExactly(
            Fact.of("applications", 4),
            Fact.of("applicationsRequired", 5),
            Fact.of("calls", 0),
            Fact.of("openUntil", day("2026-07-19")));
    assertThat(open.basis()).isEqualTo(Basis.STATUTE);
    assertThat(open.citations())
        .extracting(LegalCitation::toString)
        .containsExactly("Permenaker 2/2025 Pasal 13 ayat (4)");
    assertThat(open.interpretations())
        .as("up to the filing there would be more time")
        .containsExactly(ActivityPeriod.BENEFIT_MONTH);

    assertThat(outcome(four, 2, Condition.JOB_SEARCH, "2026-07-20")).isEqualTo(NOT_MET);
    four.applied("2026-07-19", "PT Contoh 5");
    assertThat(outcome(four, 2, Condition.JOB_SEARCH, "2026-07-19")).isEqualTo(MET);
  }

  @Test
  void applicationsOutsideTheActivityMonthDoNotCount() {
    ClaimStory story = after("2026-06-15").applied("2026-06-19", 5).filed(1, "2026-06-20");
    story.applied("2026-07-20", 5);
    Finding second = finding(story, 2, Condition.JOB_SEARCH, "2026-07-20");
    assertThat(second.outcome()).isEqualTo(NOT_MET);
    assertThat(second.facts()).contains(Fact.of("applications", 0));
    assertThat(outcome(story, 3, Condition.JOB_SEARCH, "2026-07-20")).isEqualTo(MET);
  }

  @Test
  void oneCallToASelectionReplacesTheApplications() {
    ClaimStory story = filed().called("2026-07-19");
    Finding met = finding(story, 2, Condition.JOB_SEARCH, "2026-07-20");
    assertThat(met.outcome()).isEqualTo(MET);
    assertThat(met.facts())
        .containsExactly(
            Fact.of("applications", 0), Fact.of("applicationsRequired", 5), Fact.of("calls", 1));
    assertThat(outcome(filed().called("2026-07-20"), 2, Condition.JOB_SEARCH, "2026-07-20"))
        .isEqualTo(NOT_MET);
  }

  @Test
  void applicationsToOneCompanyCountUnlessCompaniesAreCounted() {
    ClaimStory story = filed();
    ClaimStory byCompany =
        under(Interpretations.standard().with(ApplicationCount.DISTINCT_COMPANIES));
    for (int time = 1; time <= 5; time++) {
      story.applied("2026-07-0" + time, "PT Contoh");
      byCompany.applied("2026-07-0" + time, time % 2 == 0 ? " pt  contoh" : "PT Contoh ");
    }
    Finding met = finding(story, 2, Condition.JOB_SEARCH, "2026-07-20");
    assertThat(met.outcome()).isEqualTo(MET);
    assertThat(met.interpretations()).contains(ApplicationCount.APPLICATIONS);

    Finding notMet = finding(byCompany, 2, Condition.JOB_SEARCH, "2026-07-20");
    assertThat(notMet.outcome()).isEqualTo(NOT_MET);
    assertThat(notMet.facts()).contains(Fact.of("companies", 1), Fact.of("companiesRequired", 5));
    assertThat(notMet.interpretations()).contains(ApplicationCount.DISTINCT_COMPANIES);
  }

  @ParameterizedTest
  @CsvSource({"2025-02-06, NOT_MET, PRACTICE", "2025-02-07, MET, STATUTE"})
  void theLawOfTheDayOfFilingCountsCompaniesOrApplications(
      String filedOn, Outcome outcome, Basis basis) {
    ClaimStory story = after("2025-01-02").filed(1, "2025-01-07");
    for (int time = 1; time <= 5; time++) {
      story.applied("2025-01-1" + time, "PT Contoh");
    }
    Finding finding = finding(story.filed(2, filedOn), 2, Condition.JOB_SEARCH, "2025-02-12");
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.basis()).isEqualTo(basis);
  }

  @Test
  void fiveCompaniesWereEnoughBeforeTheAmendment() {
    ClaimStory story =
        after("2024-10-01").filed(1, "2024-10-10").applied("2024-10-20", 5).filed(2, "2024-11-10");
    Finding met = finding(story, 2, Condition.JOB_SEARCH, "2026-01-01");
    assertThat(met.outcome()).isEqualTo(MET);
    assertThat(met.facts()).contains(Fact.of("companies", 5), Fact.of("companiesRequired", 5));
    assertThat(met.citations())
        .extracting(LegalCitation::toString)
        .containsExactly("Permenaker 15/2021");
  }

  @Test
  void theLawOfTheDayOfAskingDecidesAMonthThatIsNotFiled() {
    ClaimStory story = after("2025-01-02").filed(1, "2025-01-07");
    assertThat(finding(story, 2, Condition.JOB_SEARCH, "2025-02-06").basis())
        .isEqualTo(Basis.PRACTICE);
    assertThat(finding(story, 2, Condition.JOB_SEARCH, "2025-02-07").basis())
        .isEqualTo(Basis.STATUTE);
  }

  @Test
  void theActivityMonthMayBeReadToEndOnTheDayOfFiling() {
    Interpretations upToFiling = Interpretations.standard().with(ActivityPeriod.UP_TO_FILING);
    ClaimStory story = under(upToFiling).applied("2026-06-25", 3).applied("2026-07-24", 2);
    assertThat(story.on("2026-07-24").month(2).activity())
        .contains(new ActivityMonth(day("2026-06-26"), day("2026-07-25")));
    story.filed(2, "2026-07-24");
    assertThat(story.on("2026-07-24").month(2).activity())
        .contains(new ActivityMonth(day("2026-06-25"), day("2026-07-24")));
    Finding met = finding(story, 2, Condition.JOB_SEARCH, "2026-07-25");
    assertThat(met.outcome()).isEqualTo(MET);
    assertThat(met.interpretations()).contains((Interpretation) ActivityPeriod.UP_TO_FILING);

    ClaimStory standard =
        filed().applied("2026-06-25", 3).applied("2026-07-24", 2).filed(2, "2026-07-24");
    Finding notMet = finding(standard, 2, Condition.JOB_SEARCH, "2026-07-25");
    assertThat(notMet.outcome()).isEqualTo(NOT_MET);
    assertThat(notMet.interpretations()).contains((Interpretation) ActivityPeriod.BENEFIT_MONTH);
  }

  @ParameterizedTest
  @CsvSource({
    "79, 100, NOT_MET",
    "80, 100, MET",
    "4, 5, MET",
    "11, 14, NOT_MET",
    "12, 15, MET",
    "799999999, 1000000000, NOT_MET",
    "800000000, 1000000000, MET",
    "0, 1, NOT_MET",
  })
  void eightyPercentAttendanceIsAnExactFraction(int attended, int held, Outcome outcome) {
    ClaimStory story =
        filed()
            .inTraining("2026-06-21", "2026-06-22", "2026-08-31")
            .attended("2026-06-22", "2026-07-18", attended, held);
    Finding finding = finding(story, 2, Condition.TRAINING_ATTENDANCE, "2026-07-20");
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.facts())
        .containsExactly(
            Fact.of("attended", attended), Fact.of("held", held), Fact.of("percentRequired", 80));
    assertThat(finding.basis()).isEqualTo(Basis.STATUTE);
  }

  @Test
  void attendanceIsSummedOverTheRecordsThatEndInTheActivityMonth() {
    ClaimStory story =
        filed()
            .inTraining("2026-06-21", "2026-06-22", "2026-08-31")
            .attended("2026-06-22", "2026-06-30", 3, 4)
            .attended("2026-07-01", "2026-07-19", 5, 6)
            .attended("2026-07-20", "2026-08-10", 1, 20);
    assertThat(finding(story, 2, Condition.TRAINING_ATTENDANCE, "2026-08-10").facts())
        .startsWith(Fact.of("attended", 8), Fact.of("held", 10));
    assertThat(outcome(story, 2, Condition.TRAINING_ATTENDANCE, "2026-08-10")).isEqualTo(MET);
    assertThat(outcome(story, 3, Condition.TRAINING_ATTENDANCE, "2026-08-20")).isEqualTo(NOT_MET);
  }

  @Test
  void attendanceIsAskedOnlyWhileInTrainingAndNeverForTheLastMonth() {
    Condition rule = Condition.TRAINING_ATTENDANCE;
    assertThat(outcome(filed(), 2, rule, "2026-07-20")).isEqualTo(NOT_APPLICABLE);
    ClaimStory story = filed().inTraining("2026-06-21", "2026-07-20", "2026-12-31");
    assertThat(outcome(story, 2, rule, "2026-07-20")).isEqualTo(NOT_APPLICABLE);
    assertThat(outcome(story, 3, rule, "2026-08-19")).isEqualTo(UNDECIDED);
    assertThat(outcome(story, 6, rule, "2026-12-19")).isEqualTo(NOT_APPLICABLE);
    story.withdrawn("2026-08-19");
    assertThat(outcome(story, 4, rule, "2026-09-19")).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void aTrainingCompletedEarlyAsksNothingAfterwards() {
    ClaimStory story =
        filed().inTraining("2026-06-21", "2026-07-01", "2026-09-30").completed("2026-08-10");
    assertThat(outcome(story, 3, Condition.TRAINING_ATTENDANCE, "2026-08-20"))
        .as("nobody has recorded the attendance")
        .isEqualTo(UNDECIDED);
    assertThat(outcome(story, 4, Condition.TRAINING_ATTENDANCE, "2026-09-20"))
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void nobodyIsAskedToAttendATrainingThatIsOver() {
    ClaimStory completed =
        filed().inTraining("2026-06-21", "2026-07-01", "2026-08-15").completed("2026-08-14");
    ClaimStory left =
        filed().inTraining("2026-06-21", "2026-07-10", "2026-09-15").withdrawn("2026-07-15");
    ClaimStory ended = filed().inTraining("2026-06-21", "2026-07-01", "2026-08-15");

    assertThat(asksToAttend(ended, "2026-08-15")).isTrue();
    assertThat(asksToAttend(ended, "2026-08-16")).isFalse();
    assertThat(asksToAttend(completed, "2026-08-14")).isFalse();
    assertThat(asksToAttend(left, "2026-07-15")).isFalse();
    assertThat(finding(left, 2, Condition.TRAINING_ATTENDANCE, "2026-07-16").missingFacts())
        .as("whether it was attended until then")
        .containsExactly("events.TRAINING_ATTENDED");
  }

  private static boolean asksToAttend(ClaimStory story, String asOf) {
    return story.next(asOf).stream()
        .anyMatch(step -> step.step() == NextStep.Kind.TRAINING_ATTENDANCE);
  }

  @Test
  void attendanceWithoutARecordIsOpenWhileItsTimeRuns() {
    ClaimStory story = filed().inTraining("2026-06-21", "2026-06-22", "2026-08-31");
    Finding open = finding(story, 2, Condition.TRAINING_ATTENDANCE, "2026-07-19");
    assertThat(open.outcome()).isEqualTo(UNDECIDED);
    assertThat(open.facts())
        .containsExactly(
            Fact.of("attended", 0),
            Fact.of("held", 0),
            Fact.of("percentRequired", 80),
            Fact.of("openUntil", day("2026-07-19")));
    Finding over = finding(story, 2, Condition.TRAINING_ATTENDANCE, "2026-07-20");
    assertThat(over.outcome()).isEqualTo(UNDECIDED);
    assertThat(over.missingFacts()).containsExactly("events.TRAINING_ATTENDED");
  }

  @ParameterizedTest
  @CsvSource({"EITHER_SUFFICES", "ATTENDANCE_REQUIRED"})
  void searchAndAttendanceNameTheirReadingWhereTheyDiffer(TraineeCondition reading) {
    ClaimStory story =
        under(Interpretations.standard().with(reading))
            .inTraining("2026-06-21", "2026-06-22", "2026-08-31")
            .attended("2026-06-22", "2026-07-18", 4, 5);
    Finding search = finding(story, 2, Condition.JOB_SEARCH, "2026-07-20");
    assertThat(search.interpretations()).contains(reading);
    assertThat(search.outcome()).isEqualTo(NOT_APPLICABLE);
  }
}
