package io.github.jkpsdk.answer;

import static io.github.jkpsdk.fixture.ClaimStory.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Remedies.Remedy;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.PersonEvent;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.Changes;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.participant.Participant.HealthInsurance;
import io.github.jkpsdk.termination.TerminationCause;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The right to a claim that was accepted is judged on the day it was verified: what is done later
 * changes nothing, so nothing of the kind is offered.
 */
class AcceptedClaimRemediesTest {

  private static final Set<Remedy.Kind> WITHOUT_DOING =
      EnumSet.of(Remedy.Kind.TELL_FACTS, Remedy.Kind.FINAL);

  private static final JkpCase ENTITLED = Cases.eligible(day("2026-06-15"));
  private static final JkpCase UNSIGNED = ENTITLED.toBuilder().commitment(Optional.empty()).build();

  static Stream<Claim> accepted() {
    return Stream.of(
            UNSIGNED,
            Changes.termination(ENTITLED, with -> with.evidence(List.of())),
            Changes.participant(
                ENTITLED, with -> with.healthInsurance(HealthInsurance.NOT_REGISTERED)),
            Changes.termination(UNSIGNED, with -> with.recordedCause(TerminationCause.RESIGNATION)))
        .map(
            facts ->
                ClaimStory.of(facts)
                    .filed(1, "2026-06-20")
                    .verified(1, "2026-06-22")
                    .paid(1, "2026-06-24", 2_400_000)
                    .claim());
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void nothingThatWouldChangeNothingIsOffered(Claim claim) {
    Remedies remedies = Jkp.standard().remedies(claim, day("2026-07-01"));

    assertThat(remedies.remedies()).isNotEmpty().extracting(Remedy::kind).isSubsetOf(WITHOUT_DOING);
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void nothingIsToBeKnownOfTheRightAnyMore(Claim claim) {
    for (String asOf : List.of("2026-06-22", "2026-07-01")) {
      Answer answer = Jkp.standard().answer(claim, day(asOf));
      assertThat(Explanation.of(answer, Locale.ENGLISH).verdict().missingFacts()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void whatIsKnownByNowIsNotAskedFor(Claim claim) {
    Remedies remedies =
        Jkp.standard()
            .remedies(
                claim.facts().commitment().isPresent()
                    ? claim
                    : claim.apply(new PersonEvent.CommitmentSigned(day("2026-07-02"))),
                day("2026-07-03"));

    assertThat(remedies.remedies()).extracting(Remedy::kind).doesNotContain(Remedy.Kind.TELL_FACTS);
  }
}
