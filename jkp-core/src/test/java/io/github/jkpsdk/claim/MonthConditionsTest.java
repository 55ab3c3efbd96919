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

import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.interpretation.ActivityPeriod;
import io.github.jkpsdk.interpretation.FiledBeforeHiring;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.LapsedTimeToClaim;
import io.github.jkpsdk.interpretation.WindowDays;
import io.github.jkpsdk.interpretation.WorkEndingRight;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.verdict.Basis;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MonthConditionsTest {

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
  void theConditionsComeInTheOrderOfTheSpecification() {
    ClaimStory story = filed();
    assertThat(story.on("2026-07-01").month(1).findings())
        .extracting(Finding::condition)
        .containsExactly(Condition.MONTH_FILED_IN_WINDOW, Condition.MONTH_NOT_REEMPLOYED);
    assertThat(story.on("2026-07-01").month(2).findings())
        .extracting(Finding::condition)
        .containsExactly(
            Condition.MONTH_FILED_IN_WINDOW,
            Condition.MONTH_NOT_REEMPLOYED,
            Condition.SELF_ASSESSMENT,
            Condition.JOB_SEARCH,
            Condition.TRAINING_ATTENDANCE,
            Condition.CONFIRMATION_LETTER);
    assertThat(story.on("2026-07-01").month(6).findings())
        .extracting(Finding::condition)
        .endsWith(Condition.CONFIRMATION_LETTER, Condition.EMPLOYMENT_STATUS_FORM)
        .hasSize(7);
  }

  @Test
  void aMonthIsFiledInItsWindowOrNot() {
    Condition rule = Condition.MONTH_FILED_IN_WINDOW;
    assertThat(outcome(filed(), 2, rule, "2026-07-25")).isEqualTo(UNDECIDED);
    assertThat(outcome(filed(), 2, rule, "2026-07-26")).isEqualTo(NOT_MET);
    assertThat(outcome(filed().filed(2, "2026-07-19"), 2, rule, "2026-07-25")).isEqualTo(NOT_MET);
    assertThat(outcome(filed().filed(2, "2026-07-20"), 2, rule, "2026-07-25")).isEqualTo(MET);
    assertThat(outcome(filed().filed(2, "2026-07-25"), 2, rule, "2026-07-25")).isEqualTo(MET);
    assertThat(outcome(filed().filed(2, "2026-07-26"), 2, rule, "2026-07-26")).isEqualTo(NOT_MET);
  }

  @Test
  void theWindowIsStatedWithItsSourceReadingAndText() {
    Finding open = finding(filed(), 2, Condition.MONTH_FILED_IN_WINDOW, "2026-07-01");
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
            Condition.MONTH_FILED_IN_WINDOW,
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
    Finding met = finding(filed(), 1, Condition.MONTH_FILED_IN_WINDOW, "2026-07-01");
    assertThat(met.outcome()).isEqualTo(MET);
    assertThat(met.basis()).isEqualTo(Basis.STATUTE);
    assertThat(met.citations())
        .extracting(LegalCitation::toString)
        .containsExactly("PP 6/2025 Pasal 40 huruf a");
    assertThat(met.interpretations()).isEmpty();

    Finding lapsed = finding(after("2024-11-06"), 1, Condition.MONTH_FILED_IN_WINDOW, "2025-02-07");
    assertThat(lapsed.outcome()).isEqualTo(NOT_MET);
    assertThat(lapsed.interpretations()).containsExactly(LapsedTimeToClaim.STAYS_LAPSED);
    assertThat(lapsed.citations())
        .extracting(LegalCitation::toString)
        .containsExactly("PP 37/2021 Pasal 40 huruf a");
  }

  @Test
  void aLaterMonthWaitsForTheFirstFiling() {
    Finding waiting =
        finding(after("2026-06-15"), 2, Condition.MONTH_FILED_IN_WINDOW, "2026-07-01");
    assertThat(waiting.outcome()).isEqualTo(UNDECIDED);
    assertThat(waiting.missingFacts()).containsExactly("filedOn");
    Finding search = finding(after("2026-06-15"), 2, Condition.JOB_SEARCH, "2026-07-01");
    assertThat(search.outcome()).isEqualTo(UNDECIDED);
    assertThat(search.missingFacts()).containsExactly("filedOn");
  }

  @ParameterizedTest
  @EnumSource(ActivityPeriod.class)
  void aWindowThatIsShownBeforeTheFirstFilingTellsNoActivities(ActivityPeriod period) {
    ClaimStory story =
        ClaimStory.of(caseAfter("2026-06-15").build(), Interpretations.standard().with(period))
            .shown(6, "2026-06-16", "2026-06-17", "2026-06-20");
    BenefitMonth month = story.on("2026-07-01").month(6);

    assertThat(month.activity()).isEmpty();
    assertThat(month.findings())
        .filteredOn(finding -> finding.condition() == Condition.JOB_SEARCH)
        .allSatisfy(finding -> assertThat(finding.outcome()).isEqualTo(UNDECIDED))
        .hasSize(1);
  }

  @Test
  void noNewWorkEndsTheMonth() {
    Condition rule = Condition.MONTH_NOT_REEMPLOYED;
    assertThat(outcome(filed(), 2, rule, "2026-07-20")).isEqualTo(MET);

    ClaimStory hired = filed().filed(2, "2026-07-20").hired("2026-07-21");
    assertThat(outcome(hired, 2, rule, "2026-07-20")).isEqualTo(MET);
    Finding stays = finding(hired, 2, rule, "2026-07-21");
    assertThat(stays.outcome()).isEqualTo(MET);
    assertThat(stays.facts())
        .containsExactly(
            Fact.of("kind", Reemployment.Kind.WAGE_EMPLOYMENT),
            Fact.of("hiredOn", day("2026-07-21")));
    assertThat(stays.interpretations()).containsExactly(FiledBeforeHiring.FILED_BEFORE_STAYS);
    Finding ended = finding(hired, 3, rule, "2026-07-21");
    assertThat(ended.outcome()).isEqualTo(NOT_MET);
    assertThat(ended.interpretations()).isEmpty();
    assertThat(ended.citations())
        .extracting(LegalCitation::toString)
        .containsExactly("PP 6/2025 Pasal 40 huruf b");

    Finding self =
        finding(
            filed().hired("2026-07-01", Reemployment.Kind.SELF_EMPLOYMENT), 2, rule, "2026-07-20");
    assertThat(self.outcome()).isEqualTo(MET);
    assertThat(self.interpretations()).containsExactly(WorkEndingRight.WAGE_EMPLOYMENT);
  }

  @Test
  void aMonthPaidBeforeTheWorkIsNotTouchedByIt() {
    ClaimStory story =
        under(Interpretations.standard().with(FiledBeforeHiring.ENDS_AT_ONCE))
            .settled(2, "2026-07-20")
            .hired("2026-07-21");
    assertThat(outcome(story, 2, Condition.MONTH_NOT_REEMPLOYED, "2026-07-21")).isEqualTo(MET);
    assertThat(outcome(story, 1, Condition.MONTH_NOT_REEMPLOYED, "2026-07-21")).isEqualTo(NOT_MET);
  }

  @Test
  void workOnAnUnknownDayLeavesTheConditionUndecided() {
    ClaimStory story =
        ClaimStory.of(
            caseAfter("2026-06-15")
                .filedOn(day("2026-06-20"))
                .reemployment(
                    Reemployment.builder().kind(Reemployment.Kind.WAGE_EMPLOYMENT).build())
                .build());
    Finding finding = finding(story, 2, Condition.MONTH_NOT_REEMPLOYED, "2026-07-20");
    assertThat(finding.outcome()).isEqualTo(UNDECIDED);
    assertThat(finding.missingFacts()).containsExactly("reemployment.date");
  }

  @Test
  void theSelfAssessmentIsDoneOnceForAllMonths() {
    ClaimStory story = filed().selfAssessed("2026-07-25");
    Condition rule = Condition.SELF_ASSESSMENT;
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
  void theConfirmationLetterIsSignedForEachMonth() {
    ClaimStory story = filed().confirmed(2, "2026-07-21");
    Condition rule = Condition.CONFIRMATION_LETTER;
    assertThat(finding(story, 2, rule, "2026-07-20").facts())
        .containsExactly(Fact.of("openUntil", day("2026-07-25")));
    assertThat(finding(story, 2, rule, "2026-07-21").facts())
        .containsExactly(Fact.of("signedOn", day("2026-07-21")));
    assertThat(outcome(story, 3, rule, "2026-08-25")).isEqualTo(UNDECIDED);
    assertThat(outcome(story, 3, rule, "2026-08-26")).isEqualTo(NOT_MET);
    assertThat(finding(story, 2, rule, "2026-07-20").basis()).isEqualTo(Basis.PRACTICE);
  }

  @Test
  void whatIsDoneAfterItsLastDayStaysNotMetAndTellsTheDay() {
    ClaimStory story = filed().selfAssessed("2026-07-26").confirmed(2, "2026-07-26");
    for (Condition late : List.of(Condition.SELF_ASSESSMENT, Condition.CONFIRMATION_LETTER)) {
      Finding finding = finding(story, 2, late, "2026-07-26");
      assertThat(finding.outcome()).isEqualTo(NOT_MET);
      assertThat(finding.facts())
          .containsExactly(
              Fact.of("lateOn", day("2026-07-26")), Fact.of("lastDay", day("2026-07-25")));
    }
    assertThat(outcome(story, 3, Condition.SELF_ASSESSMENT, "2026-07-26")).isEqualTo(MET);
  }

  @Test
  void theStatusFormIsForTheLastMonthSinceTheAmendment() {
    Condition rule = Condition.EMPLOYMENT_STATUS_FORM;
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

  @Test
  void aFilingThatMayLieBeforeAnOpeningNobodyKnowsIsUndecided() {
    ClaimStory story = after("2027-06-25").filed(1, "2027-07-05");
    ClaimStory early = after("2027-06-25").filed(1, "2027-07-05").filed(6, "2027-12-29");
    assertThat(early.finding(6, Condition.MONTH_FILED_IN_WINDOW, "2027-12-29").outcome())
        .isEqualTo(Outcome.UNDECIDED);
    assertThat(
            story
                .filed(6, "2027-12-30")
                .finding(6, Condition.MONTH_FILED_IN_WINDOW, "2027-12-30")
                .outcome())
        .isEqualTo(Outcome.MET);
  }
}
