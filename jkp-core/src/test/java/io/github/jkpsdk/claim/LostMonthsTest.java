package io.github.jkpsdk.claim;

import static io.github.jkpsdk.fixture.ClaimStory.after;
import static io.github.jkpsdk.fixture.ClaimStory.caseAfter;
import static io.github.jkpsdk.fixture.ClaimStory.filed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.claim.BenefitMonth.LossReason;
import io.github.jkpsdk.claim.BenefitMonth.Status;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.MissedWindow;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Why a month is lost, and which months nothing can change any more. */
class LostMonthsTest {

  private static final String MONTH_3_IS_OPEN = "2026-08-20";

  private static List<Optional<LossReason>> reasons(ClaimStory story, String asOf) {
    return story.on(asOf).months().stream().limit(3).map(BenefitMonth::lossReason).toList();
  }

  @Test
  void aWindowThatClosedWithoutAFilingLosesItsMonthAlone() {
    assertThat(reasons(filed(), MONTH_3_IS_OPEN))
        .containsExactly(Optional.empty(), Optional.of(LossReason.WINDOW_MISSED), Optional.empty());
  }

  @Test
  void aFilingAfterTheWindowIsLate() {
    assertThat(reasons(filed().filed(2, "2026-08-01"), MONTH_3_IS_OPEN))
        .containsExactly(Optional.empty(), Optional.of(LossReason.FILED_LATE), Optional.empty());
  }

  @Test
  void whoeverNeverClaimedLosesTheOthersWithTheRight() {
    assertThat(reasons(after("2026-06-15"), "2026-12-15")).containsOnly(Optional.empty());
    assertThat(reasons(after("2026-06-15"), "2026-12-16"))
        .containsExactly(
            Optional.of(LossReason.WINDOW_MISSED),
            Optional.of(LossReason.RIGHT_LAPSED),
            Optional.of(LossReason.RIGHT_LAPSED));
  }

  @Test
  void aMissedMonthEndsTheClaimByTheOtherInterpretation() {
    ClaimStory story =
        ClaimStory.of(
                caseAfter("2026-06-15").build(),
                Interpretations.standard().with(MissedWindow.CLAIM_ENDS))
            .filed(1, "2026-06-20");

    assertThat(story.status(3, MONTH_3_IS_OPEN)).isEqualTo(Status.ENDED);
    assertThat(reasons(story, MONTH_3_IS_OPEN))
        .containsExactly(
            Optional.empty(),
            Optional.of(LossReason.WINDOW_MISSED),
            Optional.of(LossReason.EARLIER_MONTH_MISSED));
  }

  @Test
  void whatADeathEndsIsNotLostByAWindow() {
    ClaimStory story = filed().died("2026-07-10");

    assertThat(story.status(3, MONTH_3_IS_OPEN)).isEqualTo(Status.ENDED);
    assertThat(reasons(story, MONTH_3_IS_OPEN)).containsOnly(Optional.empty());
  }

  @ParameterizedTest
  @EnumSource
  void whatIsPaidMissedOrEndedIsFinal(Status status) {
    assertThat(status.isFinal())
        .isEqualTo(List.of(Status.PAID, Status.MISSED, Status.ENDED).contains(status));
  }
}
