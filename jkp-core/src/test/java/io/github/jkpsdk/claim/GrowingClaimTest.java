package io.github.jkpsdk.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.money.Rupiah;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What claims share that grow from one another. */
class GrowingClaimTest {

  private static final LocalDate FILED = LocalDate.of(2026, 1, 12);
  private static final JkpCase FACTS =
      JkpCase.builder().termination(end -> end.date(LocalDate.of(2026, 1, 5))).build();
  private static final ClaimEvent FIRST = new FilingEvent.Filed(FILED, 1);

  @Test
  void claimsThatGrowFromOneKnowNothingOfEachOther() {
    Claim filed = Claim.of(FACTS).apply(FIRST);
    Claim verified = filed.apply(new FilingEvent.Verified(FILED.plusDays(1), 1));
    Claim rejected = filed.apply(new FilingEvent.Rejected(FILED.plusDays(2), 1, "blurred"));
    Claim paid = verified.apply(new PaymentEvent.Paid(FILED.plusDays(3), 1, Rupiah.of(1)));

    assertThat(filed.events()).containsExactly(FIRST);
    assertThat(verified.events()).hasSize(2).last().isInstanceOf(FilingEvent.Verified.class);
    assertThat(rejected.events()).hasSize(2).last().isInstanceOf(FilingEvent.Rejected.class);
    assertThat(paid.events()).hasSize(3).startsWith(FIRST, verified.events().get(1));
    assertThat(rejected).isNotEqualTo(verified).isEqualTo(Claim.of(FACTS, rejected.events()));
    assertThatThrownBy(() -> filed.events().get(1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> filed.events().add(FIRST))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aChainIsToldFromItsFirstElementToItsLast() {
    Chain<Integer> chain = new Chain<>(3, new Chain<>(2, new Chain<>(1, null)));

    assertThat(Chain.list(chain)).containsExactly(1, 2, 3);
    assertThat(Chain.list(null)).isEmpty();
  }

  @Test
  void aRejectionPrintsNothingOfItsNote() {
    assertThat(new FilingEvent.Rejected(FILED, 1, "Siti"))
        .hasToString("Rejected[on=2026-01-12, month=1]");
  }
}
