package io.github.jkpsdk.casefile;

import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.termination.Termination;
import io.github.jkpsdk.termination.TerminationEvidence;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds the days on which something in a case happened. */
final class HappeningDays {

  private final Consumer<LocalDate> seen;

  private HappeningDays(Consumer<LocalDate> seen) {
    this.seen = seen;
  }

  static Optional<LocalDate> last(JkpCase facts) {
    Latest latest = new Latest();
    new HappeningDays(latest).see(facts);
    return Optional.ofNullable(latest.day);
  }

  static NavigableSet<LocalDate> all(JkpCase facts) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    new HappeningDays(days::add).see(facts);
    return days;
  }

  private static final class Latest implements Consumer<LocalDate> {
    private @Nullable LocalDate day;

    @Override
    public void accept(LocalDate next) {
      if (day == null || next.isAfter(day)) {
        day = next;
      }
    }
  }

  private void see(JkpCase facts) {
    seePerson(facts);
    seeJob(facts.employment());
    seeEnd(facts.termination());
    seeClaim(facts);
  }

  private void see(Optional<LocalDate> day) {
    if (day.isPresent()) {
      seen.accept(day.get());
    }
  }

  private void seePerson(JkpCase facts) {
    see(facts.participant().birthDate());
    see(facts.participant().registeredOn());
    if (facts.contributions().isPresent()) {
      facts.contributions().get().paymentDays().forEach(seen);
    }
    see(facts.diedOn());
    for (PriorBenefit earlier : facts.priorBenefits()) {
      see(earlier.firstPaidOn());
    }
  }

  private void seeJob(Employment job) {
    see(job.employer().insolventOn());
    if (job.agreement().isPresent()) {
      see(job.agreement().get().start());
    }
  }

  private void seeEnd(Termination end) {
    if (end.reported().isPresent()) {
      seen.accept(end.reported().get().on());
    }
    see(end.deactivatedOn());
    for (TerminationEvidence proof : end.evidence().orElse(List.of())) {
      see(proof.on());
    }
  }

  private void seeClaim(JkpCase facts) {
    if (facts.commitment().isPresent()) {
      see(facts.commitment().get().signedOn());
    }
    see(facts.filedOn());
    if (facts.reemployment().isPresent()) {
      see(facts.reemployment().get().date());
    }
    for (MonthRecord month : facts.months()) {
      see(month.filedOn());
      see(month.verifiedOn());
      see(month.paidOn());
    }
  }
}
