package io.github.jkpsdk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.activity.JobApplication;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.fixture.Serialization;
import io.github.jkpsdk.money.Rupiah;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A claim takes its events one by one, however many there were before. */
class ManyEventsTest {

  private static final LocalDate FILED = LocalDate.of(2026, 1, 12);
  private static final JkpCase FACTS =
      JkpCase.builder().termination(end -> end.date(LocalDate.of(2026, 1, 5))).build();
  private static final ClaimEvent FIRST = new FilingEvent.Filed(FILED, 1);
  private static final int MANY = 40_000;

  /** Takes a tenth of a second, and half a minute where a step looks at all before it. */
  private static final Duration ENOUGH = Duration.ofSeconds(10);

  /** Events of which a claim may have any number. */
  private static final Map<String, IntFunction<ClaimEvent>> KINDS =
      Map.of(
          "applications",
          number ->
              new ActivityEvent.Applied(
                  JobApplication.builder().on(FILED.plusDays(1)).company("PT " + number).build()),
          "rejections",
          number ->
              number % 2 == 0
                  ? new FilingEvent.Rejected(FILED, 1, "blurred")
                  : new FilingEvent.Filed(FILED, 1),
          "payments",
          number -> new PaymentEvent.Paid(FILED, 1, Rupiah.of(1)),
          "payments that come back",
          number ->
              number % 2 == 0
                  ? new PaymentEvent.Paid(FILED, 1, Rupiah.of(1))
                  : new PaymentEvent.PaymentReturned(FILED, 1, Optional.empty()),
          "reimbursements",
          number ->
              switch (number % 3) {
                case 0 ->
                    new PaymentEvent.Paid(FILED, 1, Rupiah.of(1), PaymentEvent.PaidBy.EMPLOYER);
                case 1 -> new ReimbursementEvent.Claimed(FILED, Optional.empty());
                default -> new ReimbursementEvent.Reimbursed(FILED, Optional.empty());
              });

  static Stream<String> kinds() {
    return KINDS.keySet().stream();
  }

  private static List<ClaimEvent> many(String kind) {
    List<ClaimEvent> events = new ArrayList<>(List.of(FIRST));
    for (int number = 0; number < MANY; number++) {
      events.add(KINDS.get(kind).apply(number));
    }
    return events;
  }

  private static Claim oneByOne(List<ClaimEvent> events) {
    Claim claim = Claim.of(FACTS);
    for (ClaimEvent event : events) {
      claim = claim.apply(event);
    }
    return claim;
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void manyEventsTakeNoLongerEach(String kind) {
    List<ClaimEvent> events = many(kind);
    long start = System.nanoTime();
    Claim together = Claim.of(FACTS, events);
    Claim grown = oneByOne(events);
    Duration taken = Duration.ofNanos(System.nanoTime() - start);

    assertThat(grown).isEqualTo(together);
    assertThat(grown.events()).isEqualTo(events);
    assertThat(taken).isLessThan(ENOUGH);
  }

  @Test
  void aClaimThatGrewIsCopiedByAStream() {
    Claim grown = oneByOne(many("rejections").subList(0, 100));

    Claim copy = (Claim) Serialization.copy(grown);
    assertThat(copy).isEqualTo(grown).hasSameHashCodeAs(grown);
    assertThat(copy.apply(KINDS.get("rejections").apply(99)).events()).hasSize(101);
  }

  @Test
  void severalThreadsMayGrowOneClaim() throws InterruptedException {
    Claim filed = Claim.of(FACTS).apply(FIRST);
    List<ClaimEvent> events = many("applications");
    List<Thread> threads = new ArrayList<>();
    Claim[] grown = new Claim[4];
    for (int i = 0; i < grown.length; i++) {
      int index = i;
      threads.add(
          new Thread(
              () -> {
                Claim claim = filed;
                for (ClaimEvent event : events.subList(1 + index * 1_000, 1_001 + index * 1_000)) {
                  claim = claim.apply(event);
                }
                grown[index] = claim;
              }));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }

    for (int i = 0; i < grown.length; i++) {
      assertThat(grown[i].events().subList(1, 1_001))
          .isEqualTo(events.subList(1 + i * 1_000, 1_001 + i * 1_000));
    }
  }
}
