package io.github.jkpsdk.benchmarks;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.PriorBenefit;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.contribution.ContributionMonth;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.participant.Participant;
import io.github.jkpsdk.participant.Programme;
import io.github.jkpsdk.termination.Termination;
import io.github.jkpsdk.termination.TerminationCause;
import io.github.jkpsdk.termination.TerminationEvidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a case as plain fields, for {@link Floor}. Days are numbers such as 20250207, 0
 * where not known; months count from February 2021.
 */
final class FlatCase {

  /** One proof of the termination. */
  static final class Proof {
    final TerminationEvidence.Kind kind;
    final boolean accepted;
    final boolean courtDeed;
    final boolean finalAndBinding;
    final TerminationEvidence.@Nullable ReportOffice office;
    final TerminationEvidence.@Nullable CourtDocument document;

    Proof(TerminationEvidence proof) {
      kind = proof.kind();
      accepted = proof.accepted();
      courtDeed = proof.courtDeed();
      finalAndBinding = proof.finalAndBinding();
      office = proof.reportReceiptFrom().orElse(null);
      document = proof.document().orElse(null);
    }
  }

  int asOf;
  int terminated;
  @Nullable TerminationCause cause;
  Proof @Nullable [] proofs;

  Participant.@Nullable Citizenship citizenship;
  int born;
  int registered;
  boolean programmesKnown;
  boolean jkk;
  boolean jkm;
  boolean jht;
  boolean jp;
  Participant.@Nullable HealthInsurance healthInsurance;

  Employment.@Nullable Segment segment;
  boolean enrolled;
  Employer.@Nullable Scale scale;
  int arrears;

  /** Null where it is not known: after the end of an enterprise, unless it is stated. */
  Employer.@Nullable Insolvency insolvency;

  WorkAgreement.@Nullable Type agreement;
  int agreementEnd;

  boolean contributionsKnown;

  /** One bit a month: the first 64 months, and the next. */
  long paid;

  long paidLater;
  int[] settledMonths;
  int[] settledOn;

  int filed;
  boolean commitmentKnown;
  boolean refused;
  boolean reemployed;
  int reemployedOn;
  Reemployment.@Nullable Kind workKind;
  int died;
  int[] priorFirstPaid;

  private FlatCase(JkpCase facts, LocalDate asOf) {
    this.asOf = day(asOf);
    layOutTermination(facts.termination());
    layOutParticipant(facts.participant());
    layOutEmployment(facts.employment());
    layOutContributions(facts.contributions());
    layOutEvents(facts);
  }

  private void layOutTermination(Termination termination) {
    terminated = day(termination.date());
    cause = termination.cause().orElse(null);
    proofs =
        termination
            .evidence()
            .map(all -> all.stream().map(Proof::new).toArray(Proof[]::new))
            .orElse(null);
  }

  private void layOutParticipant(Participant participant) {
    citizenship = participant.citizenship().orElse(null);
    born = day(participant.birthDate());
    registered = day(participant.registeredOn());
    programmesKnown = participant.programmes().isPresent();
    Set<Programme> programmes = participant.programmes().orElse(Set.of());
    jkk = programmes.contains(Programme.JKK);
    jkm = programmes.contains(Programme.JKM);
    jht = programmes.contains(Programme.JHT);
    jp = programmes.contains(Programme.JP);
    healthInsurance = participant.healthInsurance().orElse(null);
  }

  private void layOutEmployment(Employment employment) {
    segment = employment.segment().orElse(null);
    enrolled = employment.employer().enrolledWorker();
    scale = employment.employer().scale().orElse(null);
    arrears = employment.employer().arrearsMonths().orElse(0);
    insolvency =
        employment
            .employer()
            .insolvency()
            .orElse(isEndOfEnterprise() ? null : Employer.Insolvency.NONE);
    agreement = employment.agreement().flatMap(WorkAgreement::type).orElse(null);
    agreementEnd = day(employment.agreement().flatMap(WorkAgreement::end));
  }

  private boolean isEndOfEnterprise() {
    return cause == TerminationCause.BANKRUPTCY || cause == TerminationCause.COMPANY_CLOSURE;
  }

  private void layOutContributions(Optional<ContributionHistory> contributions) {
    contributionsKnown = contributions.isPresent();
    List<ContributionMonth> months =
        contributions.map(ContributionHistory::months).orElse(List.of());
    paid = bits(months, 0);
    paidLater = bits(months, Long.SIZE);
    List<ContributionMonth> settled =
        months.stream().filter(month -> month.paidOn().isPresent()).toList();
    settledMonths = settled.stream().mapToInt(FlatCase::month).toArray();
    settledOn = settled.stream().mapToInt(month -> day(month.paidOn())).toArray();
  }

  private void layOutEvents(JkpCase facts) {
    filed = day(facts.firstFiledOn());
    commitmentKnown = facts.commitment().isPresent();
    refused = commitmentKnown && facts.commitment().orElseThrow().refused();
    reemployed = facts.reemployment().isPresent();
    reemployedOn = day(facts.reemployment().flatMap(Reemployment::date));
    workKind = facts.reemployment().flatMap(Reemployment::kind).orElse(null);
    died = day(facts.diedOn());
    priorFirstPaid =
        facts.priorBenefits().stream()
            .map(PriorBenefit::firstPaidOn)
            .mapToInt(FlatCase::day)
            .toArray();
  }

  static FlatCase of(JkpCase facts, LocalDate asOf) {
    return new FlatCase(facts, asOf);
  }

  private static int day(LocalDate day) {
    return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
  }

  private static int day(Optional<LocalDate> day) {
    return day.map(FlatCase::day).orElse(0);
  }

  private static int month(ContributionMonth paid) {
    return (paid.month().getYear() - 2021) * 12 + paid.month().getMonthValue() - 2;
  }

  private static long bits(List<ContributionMonth> months, int first) {
    long bits = 0;
    for (ContributionMonth paid : months) {
      int bit = month(paid) - first;
      if (bit >= 0 && bit < Long.SIZE) {
        bits |= 1L << bit;
      }
    }
    return bits;
  }
}
