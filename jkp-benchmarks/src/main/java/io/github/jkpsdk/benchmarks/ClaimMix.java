package io.github.jkpsdk.benchmarks;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.activity.JobApplication;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.ActivityEvent;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.claim.FilingEvent;
import io.github.jkpsdk.claim.PaymentEvent;
import io.github.jkpsdk.claim.PersonEvent;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.termination.TerminationReport;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Realistic claims of thirty events, the same in every run: three months paid, the fourth filed.
 */
final class ClaimMix {

  /** A power of two. */
  static final int SIZE = 128;

  static final int EVENTS = 30;

  private static final LocalDate NEW_LAW = LocalDate.of(2025, 2, 7);
  private static final int APPLICATIONS = 5;

  private final JkpCase facts;
  private final LocalDate filed;
  private final Rupiah instalment;
  private final List<ClaimEvent> events = new ArrayList<>();

  private ClaimMix(JkpCase facts, Rupiah instalment) {
    this.facts = facts;
    this.instalment = instalment;
    filed = facts.termination().date().plusDays(5);
  }

  /** Claims of the entitled of {@link CaseMix} with a wage, whose holidays are all decreed. */
  static List<Claim> draw() {
    Jkp jkp = Jkp.standard();
    return CaseMix.draw().stream()
        .map(drawn -> drawn.toBuilder().filedOn(Optional.empty()).asOf(Optional.empty()).build())
        .filter(facts -> isUnderNewLaw(facts.termination().date()))
        .filter(facts -> jkp.assess(facts).outcome() == Verdict.Outcome.ELIGIBLE)
        .map(facts -> new ClaimMix(facts, firstInstalment(jkp, facts)))
        .filter(mix -> mix.instalment.compareTo(Rupiah.ZERO) > 0)
        .limit(SIZE)
        .map(ClaimMix::claim)
        .toList();
  }

  private static boolean isUnderNewLaw(LocalDate terminated) {
    return terminated.isAfter(NEW_LAW) && terminated.getYear() < 2027;
  }

  private static Rupiah firstInstalment(Jkp jkp, JkpCase facts) {
    return jkp.projectedBenefit(facts).orElseThrow().instalments().get(0).amount();
  }

  private Claim claim() {
    events.add(
        new PersonEvent.TerminationReported(
            facts.termination().date().plusDays(3), TerminationReport.Reporter.EMPLOYER));
    file(1);
    pay(1);
    events.add(new ActivityEvent.SelfAssessmentDone(filed.plusDays(2)));
    for (int month = 2; month <= 4; month++) {
      prepare(month);
      file(month);
      if (month < 4) {
        pay(month);
      }
    }
    return Claim.of(facts, events);
  }

  private LocalDate opensOn(int month) {
    return filed.plusMonths(month - 1L);
  }

  private void prepare(int month) {
    for (int i = APPLICATIONS; i > 0; i--) {
      LocalDate on = opensOn(month).minusDays(2L * i + 1);
      events.add(
          new ActivityEvent.Applied(
              JobApplication.builder().on(on).company("PT Contoh " + i).build()));
    }
    events.add(new ActivityEvent.ConfirmationSigned(opensOn(month), month));
  }

  private void file(int month) {
    events.add(new FilingEvent.Filed(opensOn(month), month));
  }

  private void pay(int month) {
    events.add(new FilingEvent.Verified(opensOn(month).plusDays(1), month));
    events.add(new PaymentEvent.Paid(opensOn(month).plusDays(2), month, instalment));
  }
}
