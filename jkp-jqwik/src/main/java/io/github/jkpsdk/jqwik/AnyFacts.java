package io.github.jkpsdk.jqwik;

import static io.github.jkpsdk.jqwik.Values.days;
import static io.github.jkpsdk.jqwik.Values.daysFrom;
import static io.github.jkpsdk.jqwik.Values.known;
import static io.github.jkpsdk.jqwik.Values.wages;

import io.github.jkpsdk.casefile.MonthRecord;
import io.github.jkpsdk.casefile.PriorBenefit;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.law.BenefitMonths;
import io.github.jkpsdk.participant.JobSearchCommitment;
import io.github.jkpsdk.participant.Nik;
import io.github.jkpsdk.participant.Participant;
import io.github.jkpsdk.participant.Programme;
import io.github.jkpsdk.termination.Termination;
import io.github.jkpsdk.termination.TerminationCause;
import io.github.jkpsdk.termination.TerminationEvidence;
import io.github.jkpsdk.termination.TerminationReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** The parts of a case, each fact known or not, good or bad; possible for a day of termination. */
final class AnyFacts {

  private static final LocalDate OLDEST_BIRTH = LocalDate.of(1960, 1, 1);
  private static final LocalDate YOUNGEST_BIRTH = LocalDate.of(2005, 12, 31);
  private static final LocalDate FIRST_REGISTRATION = LocalDate.of(2006, 1, 1);
  private static final LocalDate FIRST_CLAIM = LocalDate.of(2022, 2, 1);

  private AnyFacts() {}

  static Arbitrary<Participant> participants(LocalDate terminated) {
    return Builders.withBuilder(Participant::builder)
        .use(Arbitraries.integers().between(1, 9_999).map(AnyFacts::nik).optional(0.3))
        .in(Participant.Builder::nik)
        .use(Arbitraries.strings().ofMaxLength(30).filter(AnyFacts::isText).optional(0.3))
        .in(Participant.Builder::name)
        .use(known(Participant.Citizenship.class))
        .in(Participant.Builder::citizenship)
        .use(days(OLDEST_BIRTH, YOUNGEST_BIRTH).optional(0.8))
        .in(Participant.Builder::birthDate)
        .use(days(FIRST_REGISTRATION, terminated).optional(0.8))
        .in(Participant.Builder::registeredOn)
        .use(Arbitraries.of(Programme.class).set().optional(0.8))
        .in(Participant.Builder::programmes)
        .use(known(Participant.HealthInsurance.class))
        .in(Participant.Builder::healthInsurance)
        .build(Participant.Builder::build);
  }

  /** Nobody's: district 99 is not assigned. */
  private static Nik nik(int serial) {
    return new Nik(String.format(Locale.ROOT, "329999460997%04d", serial));
  }

  private static boolean isText(String text) {
    return text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
  }

  private static Arbitrary<Boolean> flags() {
    return Arbitraries.of(true, false);
  }

  private record End(Employer.Insolvency kind, Optional<LocalDate> on) {}

  private static Arbitrary<End> ends(LocalDate terminated) {
    return Combinators.combine(
            Arbitraries.of(Employer.Insolvency.class),
            daysFrom(terminated.minusDays(100), 200).optional())
        .as((kind, on) -> new End(kind, on.filter(day -> kind != Employer.Insolvency.NONE)));
  }

  private static Arbitrary<Employer> employers(LocalDate terminated) {
    return Builders.withBuilder(Employer::builder)
        .use(Arbitraries.strings().alpha().ofMaxLength(20).optional(0.3))
        .in(Employer.Builder::name)
        .use(known(Employer.Scale.class))
        .in(Employer.Builder::scale)
        .use(Arbitraries.integers().between(0, 12).optional(0.7))
        .in(Employer.Builder::arrearsMonths)
        .use(ends(terminated).optional(0.7))
        .in(
            (builder, end) ->
                builder.insolvency(end.map(End::kind)).insolventOn(end.flatMap(End::on)))
        .use(Arbitraries.frequency(Tuple.of(9, true), Tuple.of(1, false)))
        .in(Employer.Builder::enrolledWorker)
        .build(Employer.Builder::build);
  }

  private static Arbitrary<WorkAgreement> agreements(LocalDate terminated) {
    return Builders.withBuilder(WorkAgreement::builder)
        .use(known(WorkAgreement.Type.class))
        .in(WorkAgreement.Builder::type)
        .use(days(LocalDate.of(2018, 1, 1), LocalDate.of(2020, 12, 31)).optional(0.3))
        .in(WorkAgreement.Builder::start)
        .use(days(LocalDate.of(2021, 1, 1), terminated.plusYears(2)).optional(0.7))
        .in(WorkAgreement.Builder::end)
        .build(WorkAgreement.Builder::build);
  }

  static Arbitrary<Employment> employments(LocalDate terminated) {
    return Builders.withBuilder(Employment::builder)
        .use(employers(terminated))
        .in(Employment.Builder::employer)
        .use(known(Employment.Segment.class))
        .in(Employment.Builder::segment)
        .use(agreements(terminated).optional(0.9))
        .in(Employment.Builder::agreement)
        .use(wages().optional(0.9))
        .in((builder, wage) -> builder.reportedWage(wage))
        .use(wages().optional(0.3))
        .in((builder, wage) -> builder.actualWage(wage))
        .build(Employment.Builder::build);
  }

  private static Arbitrary<TerminationEvidence> proofs(LocalDate terminated) {
    return Builders.withBuilder(TerminationEvidence::builder)
        .use(Arbitraries.of(TerminationEvidence.Kind.class))
        .in(TerminationEvidence.Builder::kind)
        .use(flags())
        .in(TerminationEvidence.Builder::accepted)
        .use(known(TerminationEvidence.ReportOffice.class))
        .in(TerminationEvidence.Builder::reportReceiptFrom)
        .use(flags())
        .in(TerminationEvidence.Builder::courtDeed)
        .use(known(TerminationEvidence.CourtDocument.class))
        .in(TerminationEvidence.Builder::document)
        .use(flags())
        .in(TerminationEvidence.Builder::finalAndBinding)
        .use(daysFrom(terminated.minusDays(10), 100).optional(0.3))
        .in(TerminationEvidence.Builder::on)
        .build(TerminationEvidence.Builder::build);
  }

  private static Arbitrary<TerminationReport> reports(LocalDate terminated) {
    return Combinators.combine(
            daysFrom(terminated.minusDays(5), 30), Arbitraries.of(TerminationReport.Reporter.class))
        .as(TerminationReport::new);
  }

  static Arbitrary<Termination> terminations(LocalDate terminated) {
    return Builders.withBuilder(() -> Termination.builder().date(terminated))
        .use(known(TerminationCause.class))
        .in(Termination.Builder::cause)
        .use(proofs(terminated).list().ofMaxSize(3).optional(0.8))
        .in(Termination.Builder::evidence)
        .use(Arbitraries.of(TerminationCause.class).optional(0.3))
        .in(Termination.Builder::recordedCause)
        .use(reports(terminated).optional(0.5))
        .in(Termination.Builder::reported)
        .use(daysFrom(terminated, 30).optional(0.5))
        .in(Termination.Builder::deactivatedOn)
        .build(Termination.Builder::build);
  }

  static Arbitrary<JobSearchCommitment> commitments(LocalDate terminated) {
    return daysFrom(terminated, 60)
        .optional(0.7)
        .map(day -> JobSearchCommitment.builder().signedOn(day).refused(day.isEmpty()).build());
  }

  static Arbitrary<Reemployment> reemployments(LocalDate terminated) {
    return Builders.withBuilder(Reemployment::builder)
        .use(daysFrom(terminated, 300).optional(0.8))
        .in(Reemployment.Builder::date)
        .use(known(Reemployment.Kind.class))
        .in(Reemployment.Builder::kind)
        .build(Reemployment.Builder::build);
  }

  /** At most three earlier benefits, all from before a termination; none of too early a one. */
  static Arbitrary<List<PriorBenefit>> priorBenefits(LocalDate terminated) {
    return terminated.isAfter(FIRST_CLAIM)
        ? days(FIRST_CLAIM, terminated.minusDays(1))
            .optional(0.9)
            .map(paid -> PriorBenefit.builder().firstPaidOn(paid).build())
            .list()
            .ofMaxSize(3)
        : Arbitraries.just(List.of());
  }

  /** What is known of months 1 to 6; a later month only beside the filing of month 1. */
  static Arbitrary<List<MonthRecord>> months(LocalDate filed) {
    Arbitrary<List<MonthRecord>> later =
        Arbitraries.integers()
            .between(2, BenefitMonths.MAX)
            .flatMap(month -> daysFrom(filed, 100).flatMap(day -> months(month, day)))
            .list()
            .ofMaxSize(5)
            .uniqueElements(MonthRecord::month);
    return Combinators.combine(months(1, filed), later)
        .as(
            (first, others) -> {
              List<MonthRecord> all = new ArrayList<>(List.of(first));
              all.addAll(others);
              return all;
            });
  }

  private static Arbitrary<MonthRecord> months(int month, LocalDate filed) {
    return Combinators.combine(
            daysFrom(filed, 10).optional(0.5), Arbitraries.of(true, false), wages().optional(0.5))
        .as(
            (verified, isPaid, amount) -> {
              MonthRecord.Builder record =
                  MonthRecord.builder().month(month).filedOn(filed).verifiedOn(verified);
              return isPaid
                  ? record.paidOn(verified.orElse(filed).plusDays(3)).paidAmount(amount).build()
                  : record.build();
            });
  }
}
