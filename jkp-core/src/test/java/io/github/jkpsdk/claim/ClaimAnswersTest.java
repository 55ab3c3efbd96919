package io.github.jkpsdk.claim;

import static io.github.jkpsdk.fixture.ClaimStory.after;
import static io.github.jkpsdk.fixture.ClaimStory.day;
import static io.github.jkpsdk.fixture.ClaimStory.filed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.law.NotInForceException;
import io.github.jkpsdk.participant.JobSearchCommitment;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimAnswersTest {

  private static Answer answer(Claim claim, String asOf) {
    return Jkp.standard().answer(claim, day(asOf));
  }

  @ParameterizedTest
  @CsvSource({"2025-02-06, UNDECIDED", "2025-02-07, NOT_APPLICABLE"})
  void eligibilityFollowsTheLawOfTheDayOnWhichTheFirstMonthWasVerified(
      String verifiedOn, Outcome consecutiveMonths) {
    Claim claim = after("2025-01-10").filed(1, "2025-01-20").verified(1, verifiedOn).claim();
    Verdict verdict = answer(claim, "2025-06-01").verdict();

    assertThat(verdict.asOf()).isEqualTo(day(verifiedOn));
    assertThat(verdict.findings())
        .filteredOn(finding -> finding.condition() == Condition.CONSECUTIVE_MONTHS)
        .allSatisfy(finding -> assertThat(finding.outcome()).isEqualTo(consecutiveMonths))
        .hasSize(1);
  }

  @Test
  void noDayBeforeTheLawIsAsked() {
    LocalDate first = Rulebook.standard().firstDay();
    ClaimStory later = after("2021-03-01");

    assertThat(later.on(first).asOf()).isEqualTo(first);
    assertThatExceptionOfType(NotInForceException.class)
        .isThrownBy(() -> later.on(first.minusDays(1)))
        .withMessageContaining("asOf is " + first.minusDays(1));
  }

  /** What an event tells later than the verification does not reach back to it. */
  @ParameterizedTest
  @CsvSource({
    "2026-06-21, MET",
    "2026-06-22, MET",
    "2026-06-23, NOT_MET",
    "2026-08-01, NOT_MET",
  })
  void aVerdictStaysThatOfTheDayOfVerificationWhateverIsToldLater(
      String signedOn, Outcome willing) {
    JkpCase facts =
        ClaimStory.caseAfter("2026-06-15")
            .commitment(JobSearchCommitment.builder().refused(true).build())
            .reemployment(Reemployment.builder().build())
            .build();
    List<ClaimEvent> events =
        Stream.<ClaimEvent>of(
                new FilingEvent.Filed(day("2026-06-20"), 1),
                new FilingEvent.Verified(day("2026-06-22"), 1),
                new PersonEvent.CommitmentSigned(day(signedOn)),
                new PersonEvent.Hired(day("2026-08-02"), Reemployment.Kind.WAGE_EMPLOYMENT))
            .sorted(Comparator.comparing(ClaimEvent::on))
            .toList();
    Claim claim = Claim.of(facts, events);
    Verdict verdict = answer(claim, "2026-08-02").verdict();

    assertThat(verdict).isEqualTo(answer(claim, "2026-06-22").verdict());
    assertThat(verdict.finding(Condition.WILLING_TO_WORK).outcome()).isEqualTo(willing);
    assertThat(verdict.finding(Condition.NOT_REEMPLOYED).outcome()).isEqualTo(Outcome.UNDECIDED);
  }

  @Test
  void eligibilityFollowsTheLawOfTheDayOfAskingWhileNothingIsVerified() {
    Claim claim = filed().hired("2026-07-01").claim();
    assertThat(answer(claim, "2026-06-30").verdict().asOf()).isEqualTo(day("2026-06-30"));
    assertThat(answer(claim, "2026-07-01").verdict().findings())
        .filteredOn(finding -> finding.condition() == Condition.NOT_REEMPLOYED)
        .allSatisfy(finding -> assertThat(finding.outcome()).isEqualTo(Outcome.NOT_MET))
        .hasSize(1);
  }

  @Test
  void deadlinesKnowTheWindowsThatWereShownAndTheWorkThatWasFound() {
    Claim claim =
        filed().shown(2, "2026-07-10", "2026-07-22", "2026-07-30").hired("2026-09-10").claim();
    assertThat(answer(claim, "2026-07-09").deadlines())
        .extracting(Deadline::source)
        .containsOnly(ClaimWindow.Source.COMPUTED);
    assertThat(answer(claim, "2026-07-10").deadlines())
        .filteredOn(deadline -> deadline.duty() == Duty.FILE_MONTH_2)
        .allSatisfy(deadline -> assertThat(deadline.dueOn()).contains(day("2026-07-30")))
        .extracting(Deadline::source)
        .containsExactly(ClaimWindow.Source.SHOWN_BY_PORTAL);
    assertThat(answer(claim, "2026-09-10").deadlines())
        .extracting(Deadline::duty)
        .contains(Duty.REPORT_PLACEMENT);
  }

  @Test
  void theDoorOpensAClaimWithItsEvents() {
    Claim claim = filed().verified(1, "2026-06-22").claim();
    assertThat(Jkp.standard().claim(claim.facts(), claim.events())).isEqualTo(claim);
    assertThat(Jkp.standard().claim(claim.facts()).events()).isEmpty();
  }

  @Test
  void aClaimShowsNothingPersonalAndEqualsOnlyItsLike() {
    assertThat(filed().claim())
        .hasToString("Claim after the termination of 2026-06-15, 1 events")
        .isNotEqualTo(after("2026-06-15").claim())
        .isNotEqualTo(after("2026-06-14").filed(1, "2026-06-20").claim());
  }
}
