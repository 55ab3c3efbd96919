package io.github.jkpsdk.claim;

import static io.github.jkpsdk.claim.ClaimStory.after;
import static io.github.jkpsdk.claim.ClaimStory.caseAfter;
import static io.github.jkpsdk.claim.ClaimStory.day;
import static io.github.jkpsdk.claim.ClaimStory.filed;
import static io.github.jkpsdk.verdict.Outcome.MET;
import static io.github.jkpsdk.verdict.Outcome.NOT_APPLICABLE;
import static io.github.jkpsdk.verdict.Outcome.NOT_MET;
import static io.github.jkpsdk.verdict.Outcome.UNDECIDED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.activity.ActivityMonth;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.casefile.WorkKind;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.law.Reading;
import io.github.jkpsdk.rulebook.ActivityPeriod;
import io.github.jkpsdk.rulebook.ApplicationCount;
import io.github.jkpsdk.rulebook.FiledBeforeHiring;
import io.github.jkpsdk.rulebook.Interpretations;
import io.github.jkpsdk.rulebook.LapsedTimeToClaim;
import io.github.jkpsdk.rulebook.TraineeCondition;
import io.github.jkpsdk.rulebook.WindowDays;
import io.github.jkpsdk.rulebook.WorkEndingRight;
import io.github.jkpsdk.verdict.Basis;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Outcome;
import io.github.jkpsdk.verdict.RuleName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthConditionsTest {

  private static Finding finding(ClaimStory story, int month, RuleName rule, String asOf) {
    return story.claim().month(month, day(asOf)).findings().stream()
        .filter(finding -> finding.rule() == rule)
        .findFirst()
        .orElseThrow();
  }

  private static Outcome outcome(ClaimStory story, int month, RuleName rule, String asOf) {
    return finding(story, month, rule, asOf).outcome();
  }

  private static ClaimStory under(Interpretations.Builder readings) {
    return ClaimStory.of(caseAfter("2026-06-15").build(), readings.build()).filed(1, "2026-06-20");
  }

  @Test
  void theConditionsComeInTheOrderOfTheSpecification() {
    ClaimStory story = filed();
    assertThat(story.claim().month(1, day("2026-07-01")).findings())
        .extracting(Finding::rule)
        .containsExactly(RuleName.MONTH_FILED_IN_WINDOW, RuleName.MONTH_NOT_REEMPLOYED);
    assertThat(story.claim().month(2, day("2026-07-01")).findings())
        .extracting(Finding::rule)
        .containsExactly(
            RuleName.MONTH_FILED_IN_WINDOW,
            RuleName.MONTH_NOT_REEMPLOYED,
            RuleName.SELF_ASSESSMENT,
            RuleName.JOB_SEARCH,
            RuleName.TRAINING_ATTENDANCE,
            RuleName.CONFIRMATION_LETTER);
    assertThat(story.claim().month(6, day("2026-07-01")).findings())
        .extracting(Finding::rule)
        .endsWith(RuleName.CONFIRMATION_LETTER, RuleName.EMPLOYMENT_STATUS_FORM)
        .hasSize(7);
  }

  @Test
  void aMonthIsFiledInItsWindowOrNot() {
    RuleName rule = RuleName.MONTH_FILED_IN_WINDOW;
    assertThat(outcome(filed(), 2, rule, "2026-07-25")).isEqualTo(UNDECIDED);
    assertThat(outcome(filed(), 2, rule, "2026-07-26")).isEqualTo(NOT_MET);
    assertThat(outcome(filed().filed(2, "2026-07-19"), 2, rule, "2026-07-25")).isEqualTo(NOT_MET);
    assertThat(outcome(filed().filed(2, "2026-07-20"), 2, rule, "2026-07-25")).isEqualTo(MET);
    assertThat(outcome(filed().filed(2, "2026-07-25"), 2, rule, "2026-07-25")).isEqualTo(MET);
    assertThat(outcome(filed().filed(2, "2026-07-26"), 2, rule, "2026-07-26")).isEqualTo(NOT_MET);
  }

  @Test
  void theWindowIsStatedWithItsSourceReadingAndText() {
    Finding open = finding(filed(), 2, RuleName.MONTH_FILED_IN_WINDOW, "2026-07-01");
    assertThat(open.facts())
        .containsExactly(
            Fact.of("opensOn", day("2026-07-20")),
            Fact.of("closesOn", day("2026-07-25")),
            new Fact.Term("source", "COMPUTED"),
            Fact.of("openUntil", day("2026-07-25")));
    assertThat(open.basis()).isEqualTo(Basis.PRACTICE);
    assertThat(open.interpretations()).containsExactly(WindowDays.CALENDAR_DAYS);
    assertThat(open.citations())
        .extracting(LegalCitation::toString)
        .containsExactly("Permenaker 15/2021", "Peraturan BPJS Ketenagakerjaan 1/2022");

    Finding met =
        finding(
            filed().shown(6, "2026-12-01", "2026-12-10", null).filed(6, "2026-12-11"),
            6,
            RuleName.MONTH_FILED_IN_WINDOW,
            "2026-12-11");
    assertThat(met.facts())
        .containsExactly(
            Fact.of("opensOn", day("2026-12-10")),
            Fact.of("closesOn", day("2026-12-19")),
            new Fact.Term("source", "SHOWN_BY_PORTAL"),
            Fact.of("filedOn", day("2026-12-11")));
    assertThat(met.interpretations()).isEmpty();
  }

  @Test
  void theFirstMonthRestsOnTheTimeToClaim() {
    Finding met = finding(filed(), 1, RuleName.MONTH_FILED_IN_WINDOW, "2026-07-01");
    assertThat(met.outcome()).isEqualTo(MET);
    assertThat(met.basis()).isEqualTo(Basis.STATUTE);
    assertThat(met.citations())
        .extracting(LegalCitation::toString)
        .containsExactly("PP 6/2025 Pasal 40 huruf a");
    assertThat(met.interpretations()).isEmpty();

    Finding lapsed = finding(after("2024-11-06"), 1, RuleName.MONTH_FILED_IN_WINDOW, "2025-02-07");
    assertThat(lapsed.outcome()).isEqualTo(NOT_MET);
    assertThat(lapsed.interpretations()).containsExactly(LapsedTimeToClaim.STAYS_LAPSED);
    assertThat(lapsed.citations())
        .extracting(LegalCitation::toString)
        .containsExactly("PP 37/2021 Pasal 40 huruf a");
  }

  @Test
  void aLaterMonthWaitsForTheFirstFiling() {
    Finding waiting = finding(after("2026-06-15"), 2, RuleName.MONTH_FILED_IN_WINDOW, "2026-07-01");
    assertThat(waiting.outcome()).isEqualTo(UNDECIDED);
    assertThat(waiting.missingFacts()).containsExactly("filedOn");
    Finding search = finding(after("2026-06-15"), 2, RuleName.JOB_SEARCH, "2026-07-01");
    assertThat(search.outcome()).isEqualTo(UNDECIDED);
    assertThat(search.missingFacts()).containsExactly("filedOn");
  }

  @Test
  void noNewWorkEndsTheMonth() {
    RuleName rule = RuleName.MONTH_NOT_REEMPLOYED;
    assertThat(outcome(filed(), 2, rule, "2026-07-20")).isEqualTo(MET);

    ClaimStory hired = filed().filed(2, "2026-07-20").hired("2026-07-21");
    assertThat(outcome(hired, 2, rule, "2026-07-20")).isEqualTo(MET);
    Finding stays = finding(hired, 2, rule, "2026-07-21");
    assertThat(stays.outcome()).isEqualTo(MET);
    assertThat(stays.facts())
        .containsExactly(
            Fact.of("hiredOn", day("2026-07-21")), Fact.of("kind", WorkKind.WAGE_EMPLOYMENT));
    assertThat(stays.interpretations()).containsExactly(FiledBeforeHiring.FILED_BEFORE_STAYS);
    Finding ended = finding(hired, 3, rule, "2026-07-21");
    assertThat(ended.outcome()).isEqualTo(NOT_MET);
    assertThat(ended.interpretations()).isEmpty();
    assertThat(ended.citations())
        .extracting(LegalCitation::toString)
        .containsExactly("PP 6/2025 Pasal 40 huruf b");

    Finding self =
        finding(filed().hired("2026-07-01", WorkKind.SELF_EMPLOYMENT), 2, rule, "2026-07-20");
    assertThat(self.outcome()).isEqualTo(MET);
    assertThat(self.interpretations()).containsExactly(WorkEndingRight.WAGE_EMPLOYMENT);
  }

  @Test
  void aMonthPaidBeforeTheWorkIsNotTouchedByIt() {
    ClaimStory story =
        under(Interpretations.builder().filedBeforeHiring(FiledBeforeHiring.ENDS_AT_ONCE))
            .settled(2, "2026-07-20")
            .hired("2026-07-21");
    assertThat(outcome(story, 2, RuleName.MONTH_NOT_REEMPLOYED, "2026-07-21")).isEqualTo(MET);
    assertThat(outcome(story, 1, RuleName.MONTH_NOT_REEMPLOYED, "2026-07-21")).isEqualTo(NOT_MET);
  }

  @Test
  void workOnAnUnknownDayLeavesTheConditionUndecided() {
    ClaimStory story =
        ClaimStory.of(
            caseAfter("2026-06-15")
                .filedOn(day("2026-06-20"))
                .reemployment(Reemployment.builder().kind(WorkKind.WAGE_EMPLOYMENT).build())
                .build());
    Finding finding = finding(story, 2, RuleName.MONTH_NOT_REEMPLOYED, "2026-07-20");
    assertThat(finding.outcome()).isEqualTo(UNDECIDED);
    assertThat(finding.missingFacts()).containsExactly("reemployment.date");
  }

  @Test
  void theSelfAssessmentIsDoneOnceForAllMonths() {
    ClaimStory story = filed().selfAssessed("2026-07-25");
    RuleName rule = RuleName.SELF_ASSESSMENT;
    Finding open = finding(story, 2, rule, "2026-07-24");
    assertThat(open.outcome()).isEqualTo(UNDECIDED);
    assertThat(open.facts()).containsExactly(Fact.of("openUntil", day("2026-07-25")));
    assertThat(open.basis()).isEqualTo(Basis.PRACTICE);
    assertThat(open.citations())
        .extracting(LegalCitation::toString)
        .containsExactly("Permenaker 2/2025 Pasal 13 ayat (2)");
    assertThat(finding(story, 2, rule, "2026-07-25").facts())
        .containsExactly(Fact.of("selfAssessedOn", day("2026-07-25")));
    assertThat(outcome(story, 6, rule, "2026-12-14")).isEqualTo(MET);
    assertThat(outcome(filed(), 2, rule, "2026-07-26")).isEqualTo(NOT_MET);
  }

  @Test
  void fiveApplicationsInTheActivityMonthAreEnough() {
    ClaimStory four = filed().applied("2026-07-01", 3).applied("2026-07-19", "PT Contoh 4");
    Finding open = finding(four, 2, RuleName.JOB_SEARCH, "2026-07-19");
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
    assertThat(open.interpretations()).isEmpty();

    assertThat(outcome(four, 2, RuleName.JOB_SEARCH, "2026-07-20")).isEqualTo(NOT_MET);
    four.applied("2026-07-19", "PT Contoh 5");
    assertThat(outcome(four, 2, RuleName.JOB_SEARCH, "2026-07-19")).isEqualTo(MET);
  }

  @Test
  void applicationsOutsideTheActivityMonthDoNotCount() {
    ClaimStory story = after("2026-06-15").applied("2026-06-19", 5).filed(1, "2026-06-20");
    story.applied("2026-07-20", 5);
    Finding second = finding(story, 2, RuleName.JOB_SEARCH, "2026-07-20");
    assertThat(second.outcome()).isEqualTo(NOT_MET);
    assertThat(second.facts()).contains(Fact.of("applications", 0));
    assertThat(outcome(story, 3, RuleName.JOB_SEARCH, "2026-07-20")).isEqualTo(MET);
  }

  @Test
  void oneCallToASelectionReplacesTheApplications() {
    ClaimStory story = filed().called("2026-07-19");
    Finding met = finding(story, 2, RuleName.JOB_SEARCH, "2026-07-20");
    assertThat(met.outcome()).isEqualTo(MET);
    assertThat(met.facts())
        .containsExactly(
            Fact.of("applications", 0), Fact.of("applicationsRequired", 5), Fact.of("calls", 1));
    assertThat(outcome(filed().called("2026-07-20"), 2, RuleName.JOB_SEARCH, "2026-07-20"))
        .isEqualTo(NOT_MET);
  }

  @Test
  void applicationsToOneCompanyCountUnlessCompaniesAreCounted() {
    ClaimStory story = filed();
    ClaimStory byCompany =
        under(Interpretations.builder().applicationCount(ApplicationCount.DISTINCT_COMPANIES));
    for (int time = 1; time <= 5; time++) {
      story.applied("2026-07-0" + time, "PT Contoh");
      byCompany.applied("2026-07-0" + time, time % 2 == 0 ? " pt  contoh" : "PT Contoh ");
    }
    Finding met = finding(story, 2, RuleName.JOB_SEARCH, "2026-07-20");
    assertThat(met.outcome()).isEqualTo(MET);
    assertThat(met.interpretations()).containsExactly(ApplicationCount.APPLICATIONS);

    Finding notMet = finding(byCompany, 2, RuleName.JOB_SEARCH, "2026-07-20");
    assertThat(notMet.outcome()).isEqualTo(NOT_MET);
    assertThat(notMet.facts()).contains(Fact.of("companies", 1), Fact.of("companiesRequired", 5));
    assertThat(notMet.interpretations()).containsExactly(ApplicationCount.DISTINCT_COMPANIES);
  }

  @ParameterizedTest
  @CsvSource({"2025-02-06, NOT_MET, PRACTICE", "2025-02-07, MET, STATUTE"})
  void theLawOfTheDayOfFilingCountsCompaniesOrApplications(
      String filedOn, Outcome outcome, Basis basis) {
    ClaimStory story = after("2025-01-02").filed(1, "2025-01-07");
    for (int time = 1; time <= 5; time++) {
      story.applied("2025-01-1" + time, "PT Contoh");
    }
    Finding finding = finding(story.filed(2, filedOn), 2, RuleName.JOB_SEARCH, "2025-02-12");
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.basis()).isEqualTo(basis);
  }

  @Test
  void fiveCompaniesWereEnoughBeforeTheAmendment() {
    ClaimStory story =
        after("2024-10-01").filed(1, "2024-10-10").applied("2024-10-20", 5).filed(2, "2024-11-10");
    Finding met = finding(story, 2, RuleName.JOB_SEARCH, "2026-01-01");
    assertThat(met.outcome()).isEqualTo(MET);
    assertThat(met.facts()).contains(Fact.of("companies", 5), Fact.of("companiesRequired", 5));
    assertThat(met.citations())
        .extracting(LegalCitation::toString)
        .containsExactly("Permenaker 15/2021");
  }

  @Test
  void theLawOfTheDayOfAskingDecidesAMonthThatIsNotFiled() {
    ClaimStory story = after("2025-01-02").filed(1, "2025-01-07");
    assertThat(finding(story, 2, RuleName.JOB_SEARCH, "2025-02-06").basis())
        .isEqualTo(Basis.PRACTICE);
    assertThat(finding(story, 2, RuleName.JOB_SEARCH, "2025-02-07").basis())
        .isEqualTo(Basis.STATUTE);
  }

  @Test
  void theActivityMonthMayBeReadToEndOnTheDayOfFiling() {
    Interpretations.Builder upToFiling =
        Interpretations.builder().activityPeriod(ActivityPeriod.UP_TO_FILING);
    ClaimStory story = under(upToFiling).applied("2026-06-25", 3).applied("2026-07-24", 2);
    assertThat(story.claim().month(2, day("2026-07-24")).activity())
        .contains(new ActivityMonth(day("2026-06-26"), day("2026-07-25")));
    story.filed(2, "2026-07-24");
    assertThat(story.claim().month(2, day("2026-07-24")).activity())
        .contains(new ActivityMonth(day("2026-06-25"), day("2026-07-24")));
    Finding met = finding(story, 2, RuleName.JOB_SEARCH, "2026-07-25");
    assertThat(met.outcome()).isEqualTo(MET);
    assertThat(met.interpretations()).contains((Reading) ActivityPeriod.UP_TO_FILING);

    ClaimStory standard =
        filed().applied("2026-06-25", 3).applied("2026-07-24", 2).filed(2, "2026-07-24");
    Finding notMet = finding(standard, 2, RuleName.JOB_SEARCH, "2026-07-25");
    assertThat(notMet.outcome()).isEqualTo(NOT_MET);
    assertThat(notMet.interpretations()).contains((Reading) ActivityPeriod.BENEFIT_MONTH);
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
    Finding finding = finding(story, 2, RuleName.TRAINING_ATTENDANCE, "2026-07-20");
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
    assertThat(finding(story, 2, RuleName.TRAINING_ATTENDANCE, "2026-08-10").facts())
        .startsWith(Fact.of("attended", 8), Fact.of("held", 10));
    assertThat(outcome(story, 2, RuleName.TRAINING_ATTENDANCE, "2026-08-10")).isEqualTo(MET);
    assertThat(outcome(story, 3, RuleName.TRAINING_ATTENDANCE, "2026-08-20")).isEqualTo(NOT_MET);
  }

  @Test
  void attendanceIsAskedOnlyWhileInTrainingAndNeverForTheLastMonth() {
    RuleName rule = RuleName.TRAINING_ATTENDANCE;
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
    assertThat(outcome(story, 3, RuleName.TRAINING_ATTENDANCE, "2026-08-20")).isEqualTo(NOT_MET);
    assertThat(outcome(story, 4, RuleName.TRAINING_ATTENDANCE, "2026-09-20"))
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void attendanceWithoutARecordIsOpenWhileItsTimeRuns() {
    ClaimStory story = filed().inTraining("2026-06-21", "2026-06-22", "2026-08-31");
    Finding open = finding(story, 2, RuleName.TRAINING_ATTENDANCE, "2026-07-19");
    assertThat(open.outcome()).isEqualTo(UNDECIDED);
    assertThat(open.facts())
        .containsExactly(
            Fact.of("attended", 0),
            Fact.of("held", 0),
            Fact.of("percentRequired", 80),
            Fact.of("openUntil", day("2026-07-19")));
    assertThat(outcome(story, 2, RuleName.TRAINING_ATTENDANCE, "2026-07-20")).isEqualTo(NOT_MET);
  }

  @ParameterizedTest
  @CsvSource({"EITHER_SUFFICES", "ATTENDANCE_REQUIRED"})
  void searchAndAttendanceNameTheirReadingWhereTheyDiffer(TraineeCondition reading) {
    ClaimStory story =
        under(Interpretations.builder().traineeCondition(reading))
            .inTraining("2026-06-21", "2026-06-22", "2026-08-31")
            .attended("2026-06-22", "2026-07-18", 4, 5);
    assertThat(finding(story, 2, RuleName.JOB_SEARCH, "2026-07-20").interpretations())
        .containsExactly(reading);
    assertThat(finding(story, 2, RuleName.TRAINING_ATTENDANCE, "2026-07-20").interpretations())
        .containsExactly(reading);
  }

  @Test
  void theConfirmationLetterIsSignedForEachMonth() {
    ClaimStory story = filed().confirmed(2, "2026-07-21");
    RuleName rule = RuleName.CONFIRMATION_LETTER;
    assertThat(finding(story, 2, rule, "2026-07-20").facts())
        .containsExactly(Fact.of("signed", false), Fact.of("openUntil", day("2026-07-25")));
    assertThat(finding(story, 2, rule, "2026-07-21").facts())
        .containsExactly(Fact.of("signed", true));
    assertThat(outcome(story, 3, rule, "2026-08-25")).isEqualTo(UNDECIDED);
    assertThat(outcome(story, 3, rule, "2026-08-26")).isEqualTo(NOT_MET);
    assertThat(finding(story, 2, rule, "2026-07-20").basis()).isEqualTo(Basis.PRACTICE);
  }

  @Test
  void theStatusFormIsForTheLastMonthSinceTheAmendment() {
    RuleName rule = RuleName.EMPLOYMENT_STATUS_FORM;
    ClaimStory story = filed();
    assertThat(outcome(story, 6, rule, "2026-12-19")).isEqualTo(UNDECIDED);
    assertThat(outcome(story, 6, rule, "2026-12-20")).isEqualTo(NOT_MET);
    assertThat(finding(story.statusForm("2026-12-14"), 6, rule, "2026-12-14").facts())
        .containsExactly(Fact.of("filledOn", day("2026-12-14")));

    assertThat(
            outcome(
                after("2024-08-07").filed(1, "2024-08-10").filed(6, "2025-02-06"),
                6,
                rule,
                "2025-02-08"))
        .isEqualTo(NOT_APPLICABLE);
    assertThat(
            outcome(
                after("2024-08-07").filed(1, "2024-08-10").filed(6, "2025-02-07"),
                6,
                rule,
                "2025-02-08"))
        .isEqualTo(UNDECIDED);
  }
}
