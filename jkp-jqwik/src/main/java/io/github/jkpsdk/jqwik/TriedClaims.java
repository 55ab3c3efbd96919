package io.github.jkpsdk.jqwik;

import static net.jqwik.api.Arbitraries.integers;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.claim.ClaimEventRefusedException;
import io.github.jkpsdk.claim.FilingEvent;
import io.github.jkpsdk.claim.PaymentEvent;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.law.BenefitMonths;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.termination.Termination;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Claims made by trying events in the order of their days: those that are accepted make them. */
final class TriedClaims {

  private static final int LAST_MONTH = BenefitMonths.MAX;
  private static final Rupiah WAGE = Rupiah.of(4_000_000);

  private TriedClaims() {}

  /**
   * A claim and what it refused on the way.
   *
   * @param claim the claim with the events that were accepted
   * @param refusals the events that were not, each with the claim as it was
   */
  record Tried(Claim claim, List<RefusedEvent> refusals) {}

  /** One try: so many days later, to go on with the claim or to do something else. */
  private record Try(int gap, boolean goesOn, int number, Events.Maker something) {}

  /** Claims of cases that are not filed yet. */
  static Arbitrary<Tried> of(Arbitrary<JkpCase> cases) {
    return Combinators.combine(cases, tries()).as(TriedClaims::tried).withoutEdgeCases();
  }

  /** Workers of whom only the days and the wage are known, often around the change of law. */
  static Arbitrary<JkpCase> fewFacts() {
    Arbitrary<LocalDate> terminations =
        Arbitraries.oneOf(
            Values.days(LocalDate.of(2022, 2, 1), LocalDate.of(2027, 9, 30)),
            integers().between(-200, 5).map(EligibleCase.AMENDED::plusDays));
    Arbitrary<Optional<Integer>> later = integers().between(0, 150).optional(0.2);
    return Combinators.combine(
            terminations,
            later,
            later,
            Arbitraries.of(Reemployment.Kind.class).optional(0.8),
            later)
        .as(
            (terminated, filed, hired, kind, died) -> {
              JkpCase.Builder facts =
                  JkpCase.builder()
                      .termination(Termination.builder().date(terminated).build())
                      .employment(Employment.builder().reportedWage(WAGE).build());
              hired
                  .map(terminated::plusDays)
                  .ifPresent(
                      on -> facts.reemployment(Reemployment.builder().date(on).kind(kind).build()));
              return facts
                  .filedOn(filed.map(terminated::plusDays))
                  .diedOn(died.map(days -> terminated.plusDays(150L + days)))
                  .build();
            });
  }

  private static Arbitrary<List<Try>> tries() {
    return Combinators.combine(
            integers().between(0, 12),
            Arbitraries.of(true, false),
            integers().between(0, 5),
            Events.makers())
        .as(Try::new)
        .list()
        .ofMaxSize(60);
  }

  private static Tried tried(JkpCase facts, List<Try> tries) {
    Claim claim = Claim.of(facts);
    List<RefusedEvent> refusals = new ArrayList<>();
    LocalDate day = Values.notBeforeFirstDay(facts.termination().date().minusDays(3));
    for (Try next : tries) {
      day = day.plusDays(next.gap());
      ClaimEvent event =
          next.goesOn() ? goingOn(claim, day, next.number()) : next.something().on(day);
      try {
        claim = claim.apply(event);
      } catch (ClaimEventRefusedException e) {
        refusals.add(new RefusedEvent(claim, event));
      }
    }
    return new Tried(claim, refusals);
  }

  /** The next thing that befalls the first month that is not paid, as in most claims. */
  private static ClaimEvent goingOn(Claim claim, LocalDate day, int number) {
    int month = 1;
    while (month < LAST_MONTH && last(claim, month) instanceof PaymentEvent.Paid) {
      month++;
    }
    ClaimEvent last = last(claim, month);
    if (last instanceof FilingEvent.Verified) {
      return new PaymentEvent.Paid(day, month, Rupiah.of(1_000_000));
    }
    if (last instanceof FilingEvent.Rejected) {
      return new FilingEvent.Corrected(day, month);
    }
    boolean isFiled = last != null || (month == 1 && claim.facts().filedOn().isPresent());
    if (isFiled) {
      return number == 0
          ? new FilingEvent.Rejected(day, month, "note")
          : new FilingEvent.Verified(day, month);
    }
    return number == 0 ? Events.applied(day, "PT Contoh") : new FilingEvent.Filed(day, month);
  }

  private static @Nullable ClaimEvent last(Claim claim, int month) {
    ClaimEvent last = null;
    for (ClaimEvent event : claim.events()) {
      if (movesOn(event, month)) {
        last = event;
      }
    }
    return last;
  }

  private static boolean movesOn(ClaimEvent event, int month) {
    if (event instanceof PaymentEvent.Paid paid) {
      return paid.month() == month;
    }
    return event instanceof FilingEvent filing
        && filing.month() == month
        && !(event instanceof FilingEvent.WindowShown);
  }
}
