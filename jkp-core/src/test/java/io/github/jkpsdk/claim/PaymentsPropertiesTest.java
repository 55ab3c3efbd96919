package io.github.jkpsdk.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.money.Rupiah;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Payments of one month that are topped up, come back or are taken back, beside a plain count. */
class PaymentsPropertiesTest {

  private static final LocalDate FILED = LocalDate.of(2026, 6, 20);
  private static final long DUE = 2_400_000;

  private enum Kind {
    PAID,
    RETURNED,
    RECOVERED
  }

  private record Move(Kind kind, long amount) {

    PaymentEvent on(LocalDate day) {
      return switch (kind) {
        case PAID -> new PaymentEvent.Paid(day, 1, Rupiah.of(amount));
        case RETURNED -> new PaymentEvent.PaymentReturned(day, 1, Optional.empty());
        case RECOVERED -> new PaymentEvent.Recovered(day, 1, Rupiah.of(amount));
      };
    }
  }

  /** What a person with a ledger would count. */
  private static final class Count {
    private final Deque<Move> payments = new ArrayDeque<>();
    private final Deque<LocalDate> days = new ArrayDeque<>();
    private long recovered;

    long paid() {
      return payments.stream().mapToLong(Move::amount).sum();
    }

    boolean allows(Move move) {
      return switch (move.kind()) {
        case PAID -> true;
        case RETURNED -> !payments.isEmpty();
        case RECOVERED -> !payments.isEmpty() && move.amount() <= paid() - recovered;
      };
    }

    void enter(Move move, LocalDate day) {
      switch (move.kind()) {
        case PAID -> {
          payments.addLast(move);
          days.addLast(day);
        }
        case RETURNED -> {
          payments.removeLast();
          days.removeLast();
          recovered = Math.min(recovered, paid());
        }
        case RECOVERED -> recovered += move.amount();
      }
    }
  }

  @Provide
  Arbitrary<List<Move>> moves() {
    Arbitrary<Long> amounts =
        Arbitraries.oneOf(
            Arbitraries.longs().between(1, 3_000_000), Arbitraries.of(1L, DUE - 1, DUE, DUE + 1));
    return Combinators.combine(
            Arbitraries.of(Kind.PAID, Kind.PAID, Kind.RETURNED, Kind.RECOVERED), amounts)
        .as(Move::new)
        .list()
        .ofMaxSize(8);
  }

  @Property(tries = 500)
  void aMonthIsWhatAPlainCountSays(@ForAll("moves") List<Move> moves) {
    Count count = new Count();
    Claim claim = ClaimStory.filed().claim();
    LocalDate day = FILED;
    boolean wasPaid = false;
    for (Move move : moves) {
      day = day.plusDays(1);
      if (count.allows(move)) {
        claim = claim.apply(move.on(day));
        count.enter(move, day);
        wasPaid = true;
      } else {
        assertRefused(claim, move.on(day));
      }
    }
    Statistics.label("taken back").collect(count.recovered > 0);

    assertMonth(ClaimStory.on(claim, day.toString()).month(1), count, wasPaid);
  }

  private static void assertRefused(Claim claim, ClaimEvent event) {
    assertThat(catchThrowable(() -> claim.apply(event)))
        .isInstanceOf(ClaimEventRefusedException.class);
  }

  private static void assertMonth(BenefitMonth month, Count count, boolean wasPaid) {
    boolean isPaid = !count.payments.isEmpty();
    long left = count.paid() - count.recovered;
    BenefitMonth.Status unpaid =
        wasPaid ? BenefitMonth.Status.AWAITING_PAYMENT : BenefitMonth.Status.FILED;

    assertThat(month.status()).isEqualTo(isPaid ? BenefitMonth.Status.PAID : unpaid);
    assertThat(month.amount()).contains(Rupiah.of(DUE));
    assertThat(month.paidOn()).isEqualTo(Optional.ofNullable(count.days.peekFirst()));
    assertThat(month.paidAmount()).isEqualTo(amount(isPaid, left));
    assertThat(month.shortfall())
        .as("money taken back as not due opens none")
        .isEqualTo(amount(isPaid && count.paid() < DUE, DUE - count.paid()));
    assertThat(month.overpaid()).isEqualTo(amount(isPaid && left > DUE, left - DUE));
  }

  private static Optional<Rupiah> amount(boolean isThere, long amount) {
    return isThere ? Optional.of(Rupiah.of(amount)) : Optional.empty();
  }

  @Property(tries = 200)
  void aPaymentThatComesBackLeavesTheMonthAsItWas(@ForAll("moves") List<Move> moves) {
    Claim claim = ClaimStory.filed().verified(1, FILED.toString()).claim();
    Count count = new Count();
    LocalDate day = FILED;
    for (Move move : moves) {
      day = day.plusDays(1);
      if (count.allows(move)) {
        claim = claim.apply(move.on(day));
        count.enter(move, day);
      }
    }
    List<ClaimEvent> back = new ArrayList<>(claim.events());
    back.add(new Move(Kind.PAID, 1_000_000).on(day));
    back.add(new Move(Kind.RETURNED, 0).on(day));

    assertThat(ofMonths(Claim.of(claim.facts(), back), day)).isEqualTo(ofMonths(claim, day));
  }

  /** All but that a payment came back. */
  private static List<BenefitMonth> ofMonths(Claim claim, LocalDate day) {
    Optional<LocalDate> never = Optional.empty();
    return ClaimStory.on(claim, day.toString()).months().stream()
        .map(month -> month.toBuilder().returnedOn(never).returnedPaymentOn(never).build())
        .toList();
  }
}
