package io.github.jkpsdk.claim;

import static io.github.jkpsdk.fixture.ClaimStory.after;
import static io.github.jkpsdk.fixture.ClaimStory.caseAfter;
import static io.github.jkpsdk.fixture.ClaimStory.day;
import static io.github.jkpsdk.fixture.ClaimStory.filed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.participant.JobSearchCommitment;
import io.github.jkpsdk.termination.TerminationReport.Reporter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The case as its events complete it, and as it was on an earlier day. */
class FactsByDayTest {

  private static final Reemployment SOME_WORK =
      Reemployment.builder().kind(Reemployment.Kind.WAGE_EMPLOYMENT).build();

  private static Reemployment work(String on, Reemployment.Kind kind) {
    return Reemployment.builder().date(day(on)).kind(kind).build();
  }

  private static Optional<Reemployment> workOn(ClaimStory story, String asOf, String earlier) {
    return story.on(asOf).factsOn(day(earlier)).reemployment();
  }

  @Test
  void eachKindOfEventTellsFacts() {
    assertThat(filed().on("2026-06-20").facts().filedOn()).contains(day("2026-06-20"));
    assertThat(after("2026-06-15").died("2026-06-20").on("2026-06-20").facts().diedOn())
        .contains(day("2026-06-20"));
    JkpCase filed = caseAfter("2026-06-15").filedOn(day("2026-06-20")).build();
    assertThat(ClaimStory.of(filed).paid(1, "2026-06-23", 1).on("2026-06-23").facts().months())
        .singleElement()
        .satisfies(month -> assertThat(month.paidOn()).contains(day("2026-06-23")));
    assertThat(
            after("2026-06-15")
                .reported(Reporter.EMPLOYER, "2026-06-16")
                .on("2026-06-16")
                .facts()
                .termination()
                .reported())
        .hasValueSatisfying(report -> assertThat(report.on()).isEqualTo(day("2026-06-16")));
  }

  @Test
  void beforeItsDayWorkIsOneWhoseDayTheCaseDoesNotKnow() {
    ClaimStory story =
        ClaimStory.of(caseAfter("2026-06-15").reemployment(SOME_WORK).build())
            .filed(1, "2026-06-20")
            .hired("2026-07-21");

    assertThat(workOn(story, "2026-07-22", "2026-07-20")).contains(SOME_WORK);
    assertThat(workOn(story, "2026-07-22", "2026-07-21"))
        .contains(work("2026-07-21", Reemployment.Kind.WAGE_EMPLOYMENT));
  }

  @Test
  void workThatMayEndTheRightDecidesBeforeOneThatDoesNot() {
    ClaimStory story =
        ClaimStory.of(caseAfter("2026-06-15").reemployment(SOME_WORK).build())
            .filed(1, "2026-06-20")
            .hired("2026-07-01", Reemployment.Kind.SELF_EMPLOYMENT);

    assertThat(story.on("2026-07-02").facts().reemployment()).contains(SOME_WORK);
  }

  @Test
  void ofTwoWorksTheLaterOneWasNotKnownBeforeItsDay() {
    ClaimStory story =
        filed()
            .hired("2026-07-01", Reemployment.Kind.SELF_EMPLOYMENT)
            .hired("2026-07-21", Reemployment.Kind.WAGE_EMPLOYMENT);

    assertThat(List.of("2026-06-30", "2026-07-20", "2026-07-21"))
        .extracting(earlier -> workOn(story, "2026-07-22", earlier))
        .containsExactly(
            Optional.empty(),
            Optional.of(work("2026-07-01", Reemployment.Kind.SELF_EMPLOYMENT)),
            Optional.of(work("2026-07-21", Reemployment.Kind.WAGE_EMPLOYMENT)));
  }

  @Test
  void aRefusalStoodUntilTheCommitmentWasSigned() {
    JobSearchCommitment refused = JobSearchCommitment.builder().refused(true).build();
    ClaimStory story =
        ClaimStory.of(caseAfter("2026-06-15").commitment(refused).build())
            .then(new PersonEvent.CommitmentSigned(day("2026-06-20")));

    assertThat(story.on("2026-06-21").factsOn(day("2026-06-19")).commitment()).contains(refused);
    assertThat(story.on("2026-06-21").factsOn(day("2026-06-20")).commitment())
        .contains(JobSearchCommitment.signed(day("2026-06-20")));
  }
}
