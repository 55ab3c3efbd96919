package io.github.jkpsdk.answer;

import static io.github.jkpsdk.fixture.ClaimStory.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.FilingEvent;
import io.github.jkpsdk.fixture.CaseFacts;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.Changes;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.MissedWindow;
import io.github.jkpsdk.termination.TerminationCause;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Where a job loss stands, by each rule on both sides of its border, and what it says in one
 * sentence. The job was lost on 2026-06-15; an instalment is Rp2,400,000.
 */
class StandingTest {

  private static final JkpCase ENTITLED = Cases.eligible(day("2026-06-15"));
  private static final List<String> WINDOWS =
      List.of("2026-06-20", "2026-07-20", "2026-08-20", "2026-09-20", "2026-10-20", "2026-12-15");

  private static ClaimStory story() {
    return ClaimStory.of(ENTITLED);
  }

  /** Filed, verified and paid, month after month, but for one that is left out. */
  private static ClaimStory settled(ClaimStory story, int months, int but) {
    for (int month = 1; month <= months; month++) {
      if (month != but) {
        story.settled(month, WINDOWS.get(month - 1));
      }
    }
    return story;
  }

  private static ClaimStory resigned() {
    return ClaimStory.of(
        Changes.termination(ENTITLED, with -> with.cause(TerminationCause.RESIGNATION)));
  }

  private static JkpCase paid(String months) {
    return ENTITLED.toBuilder().contributions(CaseFacts.history(months)).build();
  }

  private static JkpCase since(String start, JkpCase facts) {
    return Changes.employment(
        facts,
        with ->
            with.agreement(
                facts.employment().agreement().orElseThrow().toBuilder()
                    .start(day(start))
                    .build()));
  }

  private static JkpCase born(String birth) {
    return Changes.participant(ENTITLED, with -> with.birthDate(day(birth)));
  }

  private static ClaimStory endsOnceMissed() {
    return ClaimStory.of(ENTITLED, Interpretations.standard().with(MissedWindow.CLAIM_ENDS));
  }

  static Stream<Arguments> completed() {
    return Stream.of(
        row("all six are paid", settled(story(), 6, 0), "2026-12-15", "COMPLETED"),
        row("one is missed", settled(story(), 6, 3), "2026-12-15", "COMPLETED"),
        row(
            "the last is verified",
            settled(story(), 5, 0).filed(6, "2026-12-15").verified(6, "2026-12-16"),
            "2026-12-16",
            "RUNNING 6 until 2026-12-19"),
        row(
            "the last is short of Rp1",
            settled(story(), 5, 0)
                .filed(6, "2026-12-15")
                .verified(6, "2026-12-16")
                .paid(6, "2026-12-16", 2_399_999),
            "2026-12-16",
            "RUNNING 6"),
        row("none is paid", story(), "2026-12-16", "ENDED LAPSED since 2026-12-16 FILED_IN_TIME"));
  }

  static Stream<Arguments> notEntitled() {
    return Stream.of(
        row("resigned", resigned(), "2026-06-20", "NOT_ENTITLED TERMINATION_CAUSE"),
        row(
            "resigned and filed",
            resigned().filed(1, "2026-06-20"),
            "2026-06-20",
            "NOT_ENTITLED 1 TERMINATION_CAUSE"),
        row(
            "resigned but verified",
            resigned().filed(1, "2026-06-20").verified(1, "2026-06-22"),
            "2026-06-22",
            "RUNNING 1 until 2026-12-15 TERMINATION_CAUSE"));
  }

  static Stream<Arguments> notMetForGood() {
    return Stream.of(
        row(
            "registered on the 54th birthday",
            ClaimStory.of(born("1967-03-01")),
            "2026-06-20",
            "NOT_ENTITLED AGE_AT_REGISTRATION"),
        row(
            "registered on the day before",
            ClaimStory.of(born("1967-03-02")),
            "2026-06-20",
            "NOT_FILED until 2026-12-15"));
  }

  static Stream<Arguments> ofTooFewMonths() {
    return Stream.of(
        row(
            "eleven months, none can be settled",
            ClaimStory.of(paid("2025-07..2026-05")),
            "2026-06-20",
            "NOT_ENTITLED QUALIFYING_MONTHS"),
        row(
            "twelve months",
            ClaimStory.of(paid("2025-06..2026-05")),
            "2026-06-20",
            "NOT_FILED until 2026-12-15"),
        row(
            "eleven months, one can be settled",
            ClaimStory.of(since("2025-06-01", paid("2025-07..2026-05"))),
            "2026-06-20",
            "NOT_YET_ENTITLED until 2026-12-15 QUALIFYING_MONTHS"),
        row(
            "eleven months, the agreement is as old as they are",
            ClaimStory.of(since("2025-07-01", paid("2025-07..2026-05"))),
            "2026-06-20",
            "NOT_ENTITLED QUALIFYING_MONTHS"),
        row(
            "planned, and the month to come is the twelfth",
            ClaimStory.of(paid("2025-06..2026-04")),
            "2026-05-10",
            "NOT_YET_ENTITLED until 2026-12-15 QUALIFYING_MONTHS"));
  }

  static Stream<Arguments> ended() {
    return Stream.of(
        row("alive", story().died("2026-07-01"), "2026-06-30", "NOT_FILED until 2026-12-15"),
        row("died", story().died("2026-07-01"), "2026-07-01", "ENDED DEATH since 2026-07-01 ALIVE"),
        row(
            "before the first day of new work",
            story().filed(1, "2026-06-20").hired("2026-07-01"),
            "2026-06-30",
            "RUNNING 1 until 2026-12-15"),
        row(
            "a rejected month is not payable after new work",
            story().filed(1, "2026-06-20").rejected(1, "2026-06-24").hired("2026-06-28"),
            "2026-07-01",
            "ENDED WORK since 2026-06-28 NOT_REEMPLOYED"),
        row(
            "on the first day of new work",
            story().filed(1, "2026-06-20").hired("2026-07-01"),
            "2026-07-01",
            "ENDED WORK 1 since 2026-07-01 NOT_REEMPLOYED"));
  }

  static Stream<Arguments> lapsedOrMissed() {
    return Stream.of(
        row("on the last day to claim", story(), "2026-12-15", "NOT_FILED until 2026-12-15"),
        row("after it", story(), "2026-12-16", "ENDED LAPSED since 2026-12-16 FILED_IN_TIME"),
        row(
            "what came first: new work, then the lapse",
            story().hired("2026-12-15"),
            "2026-12-31",
            "ENDED WORK since 2026-12-15 FILED_IN_TIME NOT_REEMPLOYED"),
        row(
            "what came first: the lapse, then new work",
            story().hired("2026-12-17"),
            "2026-12-31",
            "ENDED LAPSED since 2026-12-16 FILED_IN_TIME NOT_REEMPLOYED"),
        row(
            "one missed month ends the others, and none is left",
            settled(endsOnceMissed(), 1, 0),
            "2026-07-26",
            "ENDED MISSED"),
        row(
            "its last day",
            settled(endsOnceMissed(), 1, 0),
            "2026-07-25",
            "RUNNING 2 until 2026-07-25"));
  }

  static Stream<Arguments> underWay() {
    ClaimStory rejected =
        settled(story(), 1, 0)
            .filed(2, "2026-07-20")
            .then(new FilingEvent.Rejected(day("2026-07-22"), 2, "The photo is dark."));
    return Stream.of(
        row("rejected, on the last day", rejected, "2026-07-25", "REJECTED 2 until 2026-07-25"),
        row("rejected, a day later", rejected, "2026-07-26", "RUNNING 3 until 2026-08-25"),
        row("filed", story().filed(1, "2026-06-20"), "2026-06-20", "RUNNING 1 until 2026-12-15"),
        row(
            "verified",
            story().filed(1, "2026-06-20").verified(1, "2026-06-22"),
            "2026-06-22",
            "RUNNING 1 until 2026-12-15"),
        row(
            "the day before a window",
            settled(story(), 1, 0),
            "2026-07-19",
            "RUNNING 2 until 2026-07-25"),
        row(
            "the first day of it",
            settled(story(), 1, 0),
            "2026-07-20",
            "RUNNING 2 until 2026-07-25"));
  }

  static Stream<Arguments> notFiled() {
    JkpCase unsigned = ENTITLED.toBuilder().commitment(Optional.empty()).build();
    JkpCase unproven = Changes.termination(ENTITLED, with -> with.evidence(List.of()));
    return Stream.of(
        row("entitled", story(), "2026-06-15", "NOT_FILED until 2026-12-15"),
        row(
            "a fact is missing",
            ClaimStory.of(unsigned),
            "2026-06-15",
            "UNDECIDED until 2026-12-15"),
        row(
            "a proof is missing",
            ClaimStory.of(unproven),
            "2026-06-15",
            "NOT_YET_ENTITLED until 2026-12-15 TERMINATION_EVIDENCE"));
  }

  private static Arguments row(String name, ClaimStory story, String asOf, String standing) {
    return Arguments.of(name, story, asOf, standing);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({
    "completed",
    "notEntitled",
    "notMetForGood",
    "ofTooFewMonths",
    "ended",
    "lapsedOrMissed",
    "underWay",
    "notFiled"
  })
  void standsWhereTheFirstRuleThatFitsSays(
      String name, ClaimStory story, String asOf, String standing) {
    assertThat(told(story.answer(asOf).standing())).isEqualTo(standing);
  }

  /** State, reason, month, since, until and what is not met, as far as they say something. */
  private static String told(Standing standing) {
    return Stream.of(
            Optional.of(standing.state().name()),
            standing.reason().map(Enum::name),
            standing.month().map(Object::toString),
            standing.since().map(day -> "since " + day),
            standing.until().map(day -> "until " + day),
            Optional.of(standing.unmet().stream().map(Enum::name).collect(Collectors.joining(" ")))
                .filter(unmet -> !unmet.isEmpty()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }
}
