package io.github.jkpsdk.casefile;

import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.participant.Participant;
import io.github.jkpsdk.termination.Termination;
import io.github.jkpsdk.termination.TerminationEvidence;
import io.github.jkpsdk.termination.TerminationReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Takes away from a case what happened after a day. */
final class Happenings {

  private final LocalDate day;

  private Happenings(LocalDate day) {
    this.day = day;
  }

  static JkpCase upTo(LocalDate day, JkpCase facts) {
    Happenings until = new Happenings(Objects.requireNonNull(day, "asOf"));
    Optional<ContributionHistory> contributions = facts.contributions();
    boolean isSame =
        until.happened(facts.lastHappening())
            && (contributions.isEmpty() || !contributions.get().goesBeyond(day));
    return isSame ? facts : until.of(facts);
  }

  private JkpCase of(JkpCase facts) {
    return facts.toBuilder()
        .participant(of(facts.participant()))
        .employment(of(facts.employment()))
        .termination(of(facts.termination()))
        .contributions(facts.contributions().map(months -> months.knownOn(day)))
        .priorBenefits(only(facts.priorBenefits(), PriorBenefit::firstPaidOn))
        .commitment(facts.commitment().filter(commitment -> happened(commitment.signedOn())))
        .filedOn(facts.filedOn().filter(this::happened))
        .months(happened(facts.firstFiledOn()) ? months(facts.months()) : List.of())
        .reemployment(facts.reemployment().filter(work -> happened(work.date())))
        .diedOn(facts.diedOn().filter(this::happened))
        .build();
  }

  private Participant of(Participant person) {
    if (happened(person.birthDate()) && happened(person.registeredOn())) {
      return person;
    }
    return person.toBuilder()
        .birthDate(person.birthDate().filter(this::happened))
        .registeredOn(person.registeredOn().filter(this::happened))
        .build();
  }

  private Employment of(Employment job) {
    boolean isSame =
        happened(job.employer().insolventOn())
            && happened(job.agreement().flatMap(WorkAgreement::start));
    return isSame
        ? job
        : job.toBuilder()
            .employer(of(job.employer()))
            .agreement(job.agreement().map(this::of))
            .build();
  }

  private Employer of(Employer employer) {
    return happened(employer.insolventOn())
        ? employer
        : employer.toBuilder()
            .insolvency(Employer.Insolvency.NONE)
            .insolventOn(Optional.empty())
            .build();
  }

  private WorkAgreement of(WorkAgreement agreement) {
    return agreement.toBuilder().start(agreement.start().filter(this::happened)).build();
  }

  private Termination of(Termination end) {
    boolean isSame =
        happened(end.reported().map(TerminationReport::on))
            && happened(end.deactivatedOn())
            && end.evidence().orElse(List.of()).stream().allMatch(proof -> happened(proof.on()));
    return isSame
        ? end
        : end.toBuilder()
            .evidence(end.evidence().map(proofs -> only(proofs, TerminationEvidence::on)))
            .reported(end.reported().filter(report -> happened(report.on())))
            .deactivatedOn(end.deactivatedOn().filter(this::happened))
            .build();
  }

  /** The months of which something is left. */
  private List<MonthRecord> months(List<MonthRecord> months) {
    return months.stream()
        .map(this::of)
        .filter(month -> !month.equals(MonthRecord.builder().month(month.month()).build()))
        .toList();
  }

  private MonthRecord of(MonthRecord month) {
    boolean isPaid =
        month.paidOn().isPresent()
            ? happened(month.paidOn())
            : happened(month.filedOn()) && happened(month.verifiedOn());
    return month.toBuilder()
        .filedOn(month.filedOn().filter(this::happened))
        .verifiedOn(month.verifiedOn().filter(this::happened))
        .paidOn(month.paidOn().filter(this::happened))
        .paidAmount(month.paidAmount().filter(amount -> isPaid))
        .build();
  }

  private <T> List<T> only(List<T> facts, Function<T, Optional<LocalDate>> on) {
    return facts.stream().filter(fact -> happened(on.apply(fact))).toList();
  }

  private boolean happened(Optional<LocalDate> on) {
    return on.isEmpty() || happened(on.get());
  }

  private boolean happened(LocalDate on) {
    return !on.isAfter(day);
  }
}
