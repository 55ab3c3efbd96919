package io.github.jkpsdk.casefile;

import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.participant.JobSearchCommitment;
import io.github.jkpsdk.termination.Termination;
import io.github.jkpsdk.termination.TerminationEvidence;
import io.github.jkpsdk.termination.TerminationReport;
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
    facts
        .contributions()
        .map(ContributionHistory::paymentDays)
        .ifPresent(days -> days.forEach(seen));
    see(facts.diedOn());
    for (PriorBenefit earlier : facts.priorBenefits()) {
      see(earlier.firstPaidOn());
    }
  }

  private void seeJob(Employment job) {
    see(job.employer().insolventOn());
    see(job.agreement().flatMap(WorkAgreement::start));
  }

  private void seeEnd(Termination end) {
    see(end.reported().map(TerminationReport::on));
    see(end.deactivatedOn());
    for (TerminationEvidence proof : end.evidence().orElse(List.of())) {
      see(proof.on());
    }
  }

  private void seeClaim(JkpCase facts) {
    see(facts.commitment().flatMap(JobSearchCommitment::signedOn));
    see(facts.filedOn());
    see(facts.reemployment().flatMap(Reemployment::date));
    for (MonthRecord month : facts.months()) {
      see(month.filedOn());
      see(month.verifiedOn());
      see(month.paidOn());
    }
  }
}
