package io.github.jkpsdk.benchmarks;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.PriorBenefit;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.casefile.WorkKind;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.contribution.ContributionMonth;
import io.github.jkpsdk.employment.AgreementType;
import io.github.jkpsdk.employment.EnterpriseScale;
import io.github.jkpsdk.employment.Insolvency;
import io.github.jkpsdk.employment.Segment;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.participant.Citizenship;
import io.github.jkpsdk.participant.HealthInsurance;
import io.github.jkpsdk.participant.Programme;
import io.github.jkpsdk.termination.CourtDocument;
import io.github.jkpsdk.termination.ReportOffice;
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
    final @Nullable ReportOffice office;
    final @Nullable CourtDocument document;

    Proof(TerminationEvidence proof) {
      kind = proof.kind();
      accepted = proof.accepted();
      courtDeed = proof.courtDeed();
      finalAndBinding = proof.finalAndBinding();
      office = proof.reportReceiptFrom().orElse(null);
      document = proof.document().orElse(null);
    }
  }

  final int asOf;
  final int terminated;
  final @Nullable TerminationCause cause;
  final Proof @Nullable [] proofs;

  final @Nullable Citizenship citizenship;
  final int born;
  final int registered;
  final boolean programmesKnown;
  final boolean jkk;
  final boolean jkm;
  final boolean jht;
  final boolean jp;
  final @Nullable HealthInsurance healthInsurance;

  final @Nullable Segment segment;
  final boolean enrolled;
  final @Nullable EnterpriseScale scale;
  final int arrears;
  final Insolvency insolvency;
  final @Nullable AgreementType agreement;
  final int agreementEnd;

  final boolean contributionsKnown;

  /** One bit a month: the first 64 months, and the next. */
  final long paid;

  final long paidLater;
  final int[] settledMonths;
  final int[] settledOn;

  final int filed;
  final boolean commitmentKnown;
  final boolean refused;
  final boolean reemployed;
  final int reemployedOn;
  final @Nullable WorkKind workKind;
  final int died;
  final int[] priorFirstPaid;

  private FlatCase(JkpCase facts, LocalDate asOf) {
    this.asOf = day(asOf);
    terminated = day(facts.termination().date());
    cause = facts.termination().cause().orElse(null);
    proofs =
        facts
            .termination()
            .evidence()
            .map(all -> all.stream().map(Proof::new).toArray(Proof[]::new))
            .orElse(null);

    citizenship = facts.participant().citizenship().orElse(null);
    born = day(facts.participant().birthDate());
    registered = day(facts.participant().registeredOn());
    programmesKnown = facts.participant().programmes().isPresent();
    Set<Programme> programmes = facts.participant().programmes().orElse(Set.of());
    jkk = programmes.contains(Programme.JKK);
    jkm = programmes.contains(Programme.JKM);
    jht = programmes.contains(Programme.JHT);
    jp = programmes.contains(Programme.JP);
    healthInsurance = facts.participant().healthInsurance().orElse(null);

    segment = facts.employment().segment().orElse(null);
    enrolled = facts.employment().employer().enrolledWorker();
    scale = facts.employment().employer().scale().orElse(null);
    arrears = facts.employment().employer().arrearsMonths().orElse(0);
    insolvency = facts.employment().employer().insolvency().orElse(Insolvency.NONE);
    agreement = facts.employment().agreement().flatMap(WorkAgreement::type).orElse(null);
    agreementEnd = day(facts.employment().agreement().flatMap(WorkAgreement::end));

    contributionsKnown = facts.contributions().isPresent();
    List<ContributionMonth> months =
        facts.contributions().map(ContributionHistory::months).orElse(List.of());
    paid = bits(months, 0);
    paidLater = bits(months, Long.SIZE);
    List<ContributionMonth> settled =
        months.stream().filter(month -> month.paidOn().isPresent()).toList();
    settledMonths = settled.stream().mapToInt(FlatCase::month).toArray();
    settledOn = settled.stream().mapToInt(month -> day(month.paidOn())).toArray();

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
