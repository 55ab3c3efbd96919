package io.github.jkpsdk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.Changes;
import io.github.jkpsdk.participant.Programme;
import io.github.jkpsdk.programme.ProgrammeClaim;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What else there is to claim, and by whom. */
class OtherClaimsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 25);

  private static List<ProgrammeClaim> otherClaims(JkpCase facts) {
    return Jkp.standard().remedies(facts, TODAY).otherClaims();
  }

  private static JkpCase in(JkpCase facts, Optional<Set<Programme>> programmes) {
    return Changes.participant(facts, with -> with.programmes(programmes));
  }

  @Test
  void onlyWhoIsInAProgrammeMayClaimFromIt() {
    assertThat(otherClaims(in(Cases.eligible(), Optional.of(Set.of())))).isEmpty();
    assertThat(otherClaims(in(Cases.eligible(), Optional.of(Set.of(Programme.JHT)))))
        .containsExactly(ProgrammeClaim.JHT_TERMINATION);
    assertThat(otherClaims(in(Cases.eligible(), Optional.empty())))
        .containsExactly(ProgrammeClaim.JHT_TERMINATION);
  }

  @Test
  void afterADeathTheHeirsClaimFromTheDayOnThatItIsKnown() {
    JkpCase died = Cases.eligible().toBuilder().diedOn(TODAY).build();
    JkpCase later = Cases.eligible().toBuilder().diedOn(TODAY.plusDays(1)).build();

    assertThat(otherClaims(died))
        .containsExactly(ProgrammeClaim.JHT_DEATH, ProgrammeClaim.JKM_DEATH);
    assertThat(otherClaims(in(died, Optional.of(Set.of(Programme.JKM)))))
        .containsExactly(ProgrammeClaim.JKM_DEATH);
    assertThat(otherClaims(later)).containsExactly(ProgrammeClaim.JHT_TERMINATION);
  }
}
