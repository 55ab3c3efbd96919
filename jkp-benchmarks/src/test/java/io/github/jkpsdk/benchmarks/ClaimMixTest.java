package io.github.jkpsdk.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.Standing;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.claim.Claim;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The claims that are measured are what they are said to be. */
class ClaimMixTest {

  private static final List<Claim> MIX = ClaimMix.draw();

  @Test
  void every_claim_has_thirty_events_and_the_mix_its_size() {
    assertThat(MIX)
        .hasSize(ClaimMix.SIZE)
        .allSatisfy(claim -> assertThat(claim.events()).hasSize(ClaimMix.EVENTS));
  }

  @Test
  void every_claim_runs_with_three_months_paid_and_the_fourth_complete() {
    for (Claim claim : MIX) {
      Answer answer = Jkp.standard().answer(claim);
      assertThat(answer.standing().state()).isEqualTo(Standing.State.RUNNING);
      assertThat(answer.months().stream().map(BenefitMonth::status).toList())
          .startsWith(
              BenefitMonth.Status.PAID,
              BenefitMonth.Status.PAID,
              BenefitMonth.Status.PAID,
              BenefitMonth.Status.FILED);
    }
  }
}
