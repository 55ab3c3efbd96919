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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the latest day on which something in a case happened. */
final class LastHappening {

  private @Nullable LocalDate latest;

  private LastHappening() {}

  static Optional<LocalDate> of(JkpCase facts) {
    LastHappening last = new LastHappening();
    last.seePerson(facts);
    last.seeJob(facts.employment());
    last.seeEnd(facts.termination());
    last.seeClaim(facts);
    return Optional.ofNullable(last.latest);
  }

  private void see(Optional<LocalDate> day) {
    if (day.isPresent() && (latest == null || day.get().isAfter(latest))) {
      latest = day.get();
    }
  }

  private void seePerson(JkpCase facts) {
    see(facts.participant().birthDate());
    see(facts.participant().registeredOn());
    see(facts.contributions().flatMap(ContributionHistory::lastPayment));
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
