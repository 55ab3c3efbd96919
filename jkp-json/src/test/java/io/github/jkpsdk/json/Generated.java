package io.github.jkpsdk.json;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.MonthRecord;
import io.github.jkpsdk.casefile.PriorBenefit;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.casefile.WorkKind;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.employment.AgreementType;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.employment.EnterpriseScale;
import io.github.jkpsdk.employment.Insolvency;
import io.github.jkpsdk.employment.Segment;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.json.tables.InterpretationCodecs;
import io.github.jkpsdk.law.BenefitMonths;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.participant.Citizenship;
import io.github.jkpsdk.participant.HealthInsurance;
import io.github.jkpsdk.participant.JobSearchCommitment;
import io.github.jkpsdk.participant.Nik;
import io.github.jkpsdk.participant.Participant;
import io.github.jkpsdk.participant.Programme;
import io.github.jkpsdk.termination.CourtDocument;
import io.github.jkpsdk.termination.ReportOffice;
import io.github.jkpsdk.termination.Reporter;
import io.github.jkpsdk.termination.Termination;
import io.github.jkpsdk.termination.TerminationCause;
import io.github.jkpsdk.termination.TerminationEvidence;
import io.github.jkpsdk.termination.TerminationReport;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Values of all shapes, every fact known or not. */
final class Generated {

  private static final LocalDate FIRST_DAY = LocalDate.of(2021, 2, 2);

  private Generated() {}

  static Arbitrary<LocalDate> days(LocalDate first, int days) {
    return Arbitraries.integers().between(0, days).map(first::plusDays);
  }

  private static Arbitrary<LocalDate> days() {
    return days(FIRST_DAY, 2_500);
  }

  private static Arbitrary<Boolean> flags() {
    return Arbitraries.of(true, false);
  }

  static Arbitrary<Rupiah> wages() {
    return Arbitraries.longs().between(0, Employment.MAXIMUM_WAGE.sen()).map(Rupiah::new);
  }

  static Arbitrary<ContributionHistory> histories() {
    Arbitrary<YearMonth> months =
        Arbitraries.integers().between(0, 80).map(YearMonth.of(2020, 1)::plusMonths);
    Arbitrary<Optional<LocalDate>> paidOn = days().optional(0.3);
    return Combinators.combine(months, paidOn)
        .as(Generated::history)
        .list()
        .ofMaxSize(40)
        .map(
            parts -> {
              ContributionHistory.Builder all = ContributionHistory.builder();
              parts.forEach(all::addAll);
              return all.build();
            });
  }

  private static ContributionHistory history(YearMonth month, Optional<LocalDate> paidOn) {
    ContributionHistory.Builder one = ContributionHistory.builder();
    return paidOn.map(day -> one.add(month, day)).orElseGet(() -> one.add(month)).build();
  }

  private static Arbitrary<Participant> participants() {
    return Builders.withBuilder(Participant::builder)
        .use(Arbitraries.integers().between(1, 9_999).map(Generated::nik).optional())
        .in(Participant.Builder::nik)
        .use(Arbitraries.strings().ofMaxLength(30).filter(Generated::isText).optional())
        .in(Participant.Builder::name)
        .use(Arbitraries.of(Citizenship.class).optional())
        .in(Participant.Builder::citizenship)
        .use(days(LocalDate.of(1960, 1, 1), 20_000).optional())
        .in(Participant.Builder::birthDate)
        .use(days().optional())
        .in(Participant.Builder::registeredOn)
        .use(Arbitraries.of(Programme.class).set().optional())
        .in(Participant.Builder::programmes)
        .use(Arbitraries.of(HealthInsurance.class).optional())
        .in(Participant.Builder::healthInsurance)
        .build(Participant.Builder::build);
  }

  private static Nik nik(int serial) {
    return new Nik("320411460997%04d".formatted(serial));
  }

  private static boolean isText(String text) {
    return text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
  }

  private record End(Insolvency kind, Optional<LocalDate> on) {}

  private static Arbitrary<End> insolvencies() {
    return Combinators.combine(Arbitraries.of(Insolvency.class), days().optional())
        .as((kind, on) -> new End(kind, on.filter(day -> kind != Insolvency.NONE)));
  }

  private static Arbitrary<Employer> employers() {
    return Builders.withBuilder(Employer::builder)
        .use(Arbitraries.strings().alpha().ofMaxLength(20).optional())
        .in(Employer.Builder::name)
        .use(Arbitraries.of(EnterpriseScale.class).optional())
        .in(Employer.Builder::scale)
        .use(Arbitraries.integers().between(0, 12).optional())
        .in(Employer.Builder::arrearsMonths)
        .use(insolvencies().optional())
        .in(
            (builder, end) ->
                builder.insolvency(end.map(End::kind)).insolventOn(end.flatMap(End::on)))
        .use(flags())
        .in(Employer.Builder::enrolledWorker)
        .build(Employer.Builder::build);
  }

  private static Arbitrary<WorkAgreement> agreements() {
    return Builders.withBuilder(WorkAgreement::builder)
        .use(Arbitraries.of(AgreementType.class).optional())
        .in(WorkAgreement.Builder::type)
        .use(days(LocalDate.of(2018, 1, 1), 1_000).optional())
        .in(WorkAgreement.Builder::start)
        .use(days().optional())
        .in(WorkAgreement.Builder::end)
        .build(WorkAgreement.Builder::build);
  }

  private static Arbitrary<Employment> employments() {
    return Builders.withBuilder(Employment::builder)
        .use(employers())
        .in(Employment.Builder::employer)
        .use(Arbitraries.of(Segment.class).optional())
        .in(Employment.Builder::segment)
        .use(agreements().optional())
        .in(Employment.Builder::agreement)
        .use(wages().optional())
        .in((builder, wage) -> builder.reportedWage(wage))
        .use(wages().optional())
        .in((builder, wage) -> builder.actualWage(wage))
        .build(Employment.Builder::build);
  }

  private static Arbitrary<TerminationEvidence> evidence() {
    return Builders.withBuilder(TerminationEvidence::builder)
        .use(Arbitraries.of(TerminationEvidence.Kind.class))
        .in(TerminationEvidence.Builder::kind)
        .use(flags())
        .in(TerminationEvidence.Builder::accepted)
        .use(Arbitraries.of(ReportOffice.class).optional())
        .in(TerminationEvidence.Builder::reportReceiptFrom)
        .use(flags())
        .in(TerminationEvidence.Builder::courtDeed)
        .use(Arbitraries.of(CourtDocument.class).optional())
        .in(TerminationEvidence.Builder::document)
        .use(flags())
        .in(TerminationEvidence.Builder::finalAndBinding)
        .use(days().optional())
        .in(TerminationEvidence.Builder::on)
        .build(TerminationEvidence.Builder::build);
  }

  private static Arbitrary<TerminationReport> reports() {
    return Combinators.combine(days(), Arbitraries.of(Reporter.class)).as(TerminationReport::new);
  }

  private static Arbitrary<Termination> terminations(LocalDate date) {
    return Builders.withBuilder(() -> Termination.builder().date(date))
        .use(Arbitraries.of(TerminationCause.class).optional())
        .in(Termination.Builder::cause)
        .use(evidence().list().ofMaxSize(3).optional())
        .in(Termination.Builder::evidence)
        .use(Arbitraries.of(TerminationCause.class).optional())
        .in(Termination.Builder::recordedCause)
        .use(reports().optional())
        .in(Termination.Builder::reported)
        .use(days().optional())
        .in(Termination.Builder::deactivatedOn)
        .build(Termination.Builder::build);
  }

  private static Arbitrary<JobSearchCommitment> commitments() {
    return days()
        .optional()
        .map(day -> JobSearchCommitment.builder().signedOn(day).refused(day.isEmpty()).build());
  }

  private static Arbitrary<Reemployment> reemployments(LocalDate termination) {
    return Builders.withBuilder(Reemployment::builder)
        .use(days(termination, 300).optional())
        .in(Reemployment.Builder::date)
        .use(Arbitraries.of(WorkKind.class).optional())
        .in(Reemployment.Builder::kind)
        .build(Reemployment.Builder::build);
  }

  private static Arbitrary<List<MonthRecord>> months(LocalDate termination) {
    return Builders.withBuilder(MonthRecord::builder)
        .use(Arbitraries.integers().between(2, BenefitMonths.MAX))
        .in(MonthRecord.Builder::month)
        .use(days(termination, 100).optional())
        .in(MonthRecord.Builder::filedOn)
        .use(days(termination.plusDays(100), 100).optional())
        .in(MonthRecord.Builder::verifiedOn)
        .use(days(termination.plusDays(100), 100).optional())
        .in(MonthRecord.Builder::paidOn)
        .use(wages().optional())
        .in((builder, amount) -> builder.paidAmount(amount))
        .build(MonthRecord.Builder::build)
        .list()
        .ofMaxSize(5)
        .uniqueElements(MonthRecord::month);
  }

  static Arbitrary<JkpCase> cases() {
    return days().flatMap(Generated::cases);
  }

  private static Arbitrary<JkpCase> cases(LocalDate termination) {
    return Builders.withBuilder(JkpCase::builder)
        .use(Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(64).optional())
        .in(JkpCase.Builder::id)
        .use(participants())
        .in(JkpCase.Builder::participant)
        .use(employments())
        .in(JkpCase.Builder::employment)
        .use(terminations(termination))
        .in(JkpCase.Builder::termination)
        .use(histories().optional())
        .in(JkpCase.Builder::contributions)
        .use(days().optional().map(Generated::priorBenefit).list().ofMaxSize(3))
        .in(JkpCase.Builder::priorBenefits)
        .use(Arbitraries.integers().between(0, 3))
        .in(JkpCase.Builder::otherJobs)
        .use(commitments().optional())
        .in(JkpCase.Builder::commitment)
        .use(days(termination, 400).optional())
        .in(JkpCase.Builder::filedOn)
        .use(months(termination))
        .in(JkpCase.Builder::months)
        .use(reemployments(termination).optional(0.2))
        .in(JkpCase.Builder::reemployment)
        .use(days().optional(0.1))
        .in(JkpCase.Builder::diedOn)
        .use(days(termination, 400).optional())
        .in(JkpCase.Builder::asOf)
        .build(JkpCase.Builder::build);
  }

  private static PriorBenefit priorBenefit(Optional<LocalDate> firstPaidOn) {
    return PriorBenefit.builder().firstPaidOn(firstPaidOn).build();
  }

  static Arbitrary<Interpretations> interpretations() {
    return Arbitraries.of(InterpretationCodecs.all().toList())
        .list()
        .map(
            chosen -> {
              Interpretations all = Interpretations.standard();
              for (var reading : chosen) {
                all = all.with(reading);
              }
              return all;
            });
  }
}
