package io.github.jkpsdk.jqwik.secondopinion;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.MonthRecord;
import io.github.jkpsdk.casefile.PriorBenefit;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.claim.PersonEvent;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.termination.TerminationCause;
import io.github.jkpsdk.termination.TerminationEvidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is known on a day, from a case and its events: nothing that is dated later. */
final class Story {

  private final Claim claim;
  private final LocalDate day;
  private final List<MonthStory> months;

  Story(Claim claim, LocalDate day) {
    this.claim = claim;
    this.day = day;
    this.months = IntStream.rangeClosed(1, Law.MONTHS).mapToObj(this::tell).toList();
  }

  private MonthStory tell(int month) {
    Optional<MonthRecord> record = facts().month(month);
    Optional<LocalDate> filed = record.flatMap(MonthRecord::filedOn);
    return MonthStory.of(
        record, month == 1 ? facts().filedOn().or(() -> filed) : filed, events(), month, day);
  }

  LocalDate day() {
    return day;
  }

  /** {@return the facts of the case; what in them has a day is to be asked here instead} */
  JkpCase facts() {
    return claim.facts();
  }

  List<ClaimEvent> events() {
    return claim.events().stream().filter(event -> isKnown(event.on())).toList();
  }

  <E extends ClaimEvent> Stream<E> events(Class<E> kind) {
    return events().stream().filter(kind::isInstance).map(kind::cast);
  }

  private boolean isKnown(LocalDate on) {
    return !on.isAfter(day);
  }

  /** {@return the same on an earlier day} */
  Story on(LocalDate earlier) {
    return new Story(claim, earlier);
  }

  LocalDate termination() {
    return facts().termination().date();
  }

  boolean isPlanned() {
    return day.isBefore(termination());
  }

  Optional<TerminationCause> cause() {
    return facts().termination().cause();
  }

  MonthStory month(int month) {
    return months.get(month - 1);
  }

  /** {@return the day on which month 1 was filed} */
  Optional<LocalDate> reference() {
    return month(1).firstFiled();
  }

  Optional<LocalDate> registeredOn() {
    return facts().participant().registeredOn().filter(this::isKnown);
  }

  Optional<WorkAgreement> agreement() {
    return facts().employment().agreement();
  }

  Optional<LocalDate> agreementStart() {
    return agreement().flatMap(WorkAgreement::start).filter(this::isKnown);
  }

  /** {@return the proofs; none where all are of later days} */
  Optional<List<TerminationEvidence>> proofs() {
    return facts()
        .termination()
        .evidence()
        .map(all -> all.stream().filter(one -> one.on().map(this::isKnown).orElse(true)).toList());
  }

  /** {@return the insolvency; where it is not stated, a cause that tells of one leaves it open} */
  Optional<Employer.Insolvency> insolvency() {
    Employer employer = facts().employment().employer();
    if (employer.insolventOn().filter(on -> !isKnown(on)).isPresent()) {
      return Optional.of(Employer.Insolvency.NONE);
    }
    boolean open =
        cause()
            .filter(
                why ->
                    why == TerminationCause.BANKRUPTCY || why == TerminationCause.COMPANY_CLOSURE)
            .isPresent();
    return employer.insolvency().isPresent() || open
        ? employer.insolvency()
        : Optional.of(Employer.Insolvency.NONE);
  }

  /** {@return whether the commitment is signed; a refusal can be taken back} */
  Optional<Boolean> committed() {
    if (events(PersonEvent.CommitmentSigned.class).findAny().isPresent()) {
      return Optional.of(true);
    }
    return facts()
        .commitment()
        .filter(told -> told.refused() || told.signedOn().filter(this::isKnown).isPresent())
        .map(told -> !told.refused());
  }

  /** {@return the contributions; empty where not known} */
  Optional<Contributions> contributions() {
    return facts().contributions().map(history -> Contributions.knownOn(history, day));
  }

  List<PriorBenefit> priorBenefits() {
    return facts().priorBenefits().stream()
        .filter(one -> one.firstPaidOn().map(this::isKnown).orElse(true))
        .toList();
  }

  /** {@return new work; of work of which the case knows no day an event tells more} */
  List<Reemployment> newWork() {
    List<Reemployment> all = new ArrayList<>();
    events(PersonEvent.Hired.class)
        .map(hired -> Reemployment.builder().date(hired.on()).kind(hired.kind()).build())
        .forEach(all::add);
    facts()
        .reemployment()
        .filter(work -> work.date().map(this::isKnown).orElse(!isToldBy(all, work)))
        .ifPresent(all::add);
    return all;
  }

  private static boolean isToldBy(List<Reemployment> hired, Reemployment work) {
    return hired.stream()
        .anyMatch(event -> work.kind().isEmpty() || work.kind().equals(event.kind()));
  }

  Optional<LocalDate> diedOn() {
    return facts()
        .diedOn()
        .filter(this::isKnown)
        .or(() -> events(PersonEvent.Died.class).map(PersonEvent.Died::on).findFirst());
  }
}
