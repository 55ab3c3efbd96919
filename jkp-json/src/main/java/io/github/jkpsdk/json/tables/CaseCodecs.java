package io.github.jkpsdk.json.tables;

import static io.github.jkpsdk.json.engine.Dates.STATED_DAY;
import static io.github.jkpsdk.json.engine.Flags.FLAG;
import static io.github.jkpsdk.json.engine.ObjectCodec.object;
import static io.github.jkpsdk.json.engine.Texts.TEXT;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.MonthRecord;
import io.github.jkpsdk.casefile.PriorBenefit;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.casefile.WorkKind;
import io.github.jkpsdk.employment.AgreementType;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.employment.EnterpriseScale;
import io.github.jkpsdk.employment.Insolvency;
import io.github.jkpsdk.employment.Segment;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Enums;
import io.github.jkpsdk.json.engine.Lists;
import io.github.jkpsdk.json.engine.Numbers;
import io.github.jkpsdk.json.engine.Texts;
import io.github.jkpsdk.law.BenefitMonths;
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
import java.util.List;
import java.util.Optional;

/** The case and its parts, as the format has them. */
public final class CaseCodecs {

  public static final int FORMAT_VERSION = 1;

  static final Codec<Nik> NIK = Texts.written("text of 16 digits", Nik::new, Nik::digits);

  static final Codec<Participant> PARTICIPANT =
      object(Participant::builder, Participant.Builder::build)
          .optional("nik", NIK, Participant::nik, Participant.Builder::nik)
          .optional("name", TEXT, Participant::name, Participant.Builder::name)
          .optional(
              "citizenship",
              Enums.of(Citizenship.class),
              Participant::citizenship,
              Participant.Builder::citizenship)
          .optional("birthDate", STATED_DAY, Participant::birthDate, Participant.Builder::birthDate)
          .optional(
              "registeredOn",
              STATED_DAY,
              Participant::registeredOn,
              Participant.Builder::registeredOn)
          .optional(
              "programmes",
              Lists.setOf(Programme.class),
              Participant::programmes,
              Participant.Builder::programmes)
          .optional(
              "healthInsurance",
              Enums.of(HealthInsurance.class),
              Participant::healthInsurance,
              Participant.Builder::healthInsurance);

  static final Codec<Employer> EMPLOYER =
      object(Employer::builder, Employer.Builder::build)
          .optional("name", TEXT, Employer::name, Employer.Builder::name)
          .optional(
              "scale", Enums.of(EnterpriseScale.class), Employer::scale, Employer.Builder::scale)
          .optional(
              "arrearsMonths",
              Numbers.COUNT,
              Employer::arrearsMonths,
              Employer.Builder::arrearsMonths)
          .optional(
              "insolvency",
              Enums.of(Insolvency.class),
              Employer::insolvency,
              Employer.Builder::insolvency)
          .optional("insolventOn", STATED_DAY, Employer::insolventOn, Employer.Builder::insolventOn)
          .defaulted(
              "enrolledWorker",
              FLAG,
              true,
              Employer::enrolledWorker,
              Employer.Builder::enrolledWorker);

  static final Codec<WorkAgreement> AGREEMENT =
      object(WorkAgreement::builder, WorkAgreement.Builder::build)
          .optional(
              "type",
              Enums.of(AgreementType.class),
              WorkAgreement::type,
              WorkAgreement.Builder::type)
          .optional("start", STATED_DAY, WorkAgreement::start, WorkAgreement.Builder::start)
          .optional("end", STATED_DAY, WorkAgreement::end, WorkAgreement.Builder::end);

  static final Codec<Employment> EMPLOYMENT =
      object(Employment::builder, Employment.Builder::build)
          .defaulted(
              "employer",
              EMPLOYER,
              Employer.builder().build(),
              Employment::employer,
              Employment.Builder::employer)
          .optional(
              "segment", Enums.of(Segment.class), Employment::segment, Employment.Builder::segment)
          .optional("agreement", AGREEMENT, Employment::agreement, Employment.Builder::agreement)
          .optional(
              "reportedWage",
              Amounts.NOT_NEGATIVE,
              Employment::reportedWage,
              Employment.Builder::reportedWage)
          .optional(
              "actualWage",
              Amounts.NOT_NEGATIVE,
              Employment::actualWage,
              Employment.Builder::actualWage);

  static final Codec<TerminationEvidence> EVIDENCE =
      object(TerminationEvidence::builder, TerminationEvidence.Builder::build)
          .required(
              "kind",
              Enums.of(TerminationEvidence.Kind.class),
              TerminationEvidence::kind,
              TerminationEvidence.Builder::kind)
          .defaulted(
              "accepted",
              FLAG,
              false,
              TerminationEvidence::accepted,
              TerminationEvidence.Builder::accepted)
          .optional(
              "reportReceiptFrom",
              Enums.of(ReportOffice.class),
              TerminationEvidence::reportReceiptFrom,
              TerminationEvidence.Builder::reportReceiptFrom)
          .defaulted(
              "courtDeed",
              FLAG,
              false,
              TerminationEvidence::courtDeed,
              TerminationEvidence.Builder::courtDeed)
          .optional(
              "document",
              Enums.of(CourtDocument.class),
              TerminationEvidence::document,
              TerminationEvidence.Builder::document)
          .defaulted(
              "finalAndBinding",
              FLAG,
              false,
              TerminationEvidence::finalAndBinding,
              TerminationEvidence.Builder::finalAndBinding)
          .optional("on", STATED_DAY, TerminationEvidence::on, TerminationEvidence.Builder::on);

  static final Codec<TerminationReport> REPORT =
      object(ReportDraft::new, draft -> new TerminationReport(draft.on, draft.by))
          .required("on", STATED_DAY, TerminationReport::on, (draft, on) -> draft.on = on)
          .required(
              "by", Enums.of(Reporter.class), TerminationReport::by, (draft, by) -> draft.by = by);

  static final Codec<Termination> TERMINATION =
      object(Termination::builder, Termination.Builder::build)
          .required("date", STATED_DAY, Termination::date, Termination.Builder::date)
          .optional(
              "cause",
              Enums.of(TerminationCause.class),
              Termination::cause,
              Termination.Builder::cause)
          .optional(
              "evidence", Lists.of(EVIDENCE), Termination::evidence, Termination.Builder::evidence)
          .optional(
              "recordedCause",
              Enums.of(TerminationCause.class),
              Termination::recordedCause,
              Termination.Builder::recordedCause)
          .optional("reported", REPORT, Termination::reported, Termination.Builder::reported)
          .optional(
              "deactivatedOn",
              STATED_DAY,
              Termination::deactivatedOn,
              Termination.Builder::deactivatedOn);

  static final Codec<PriorBenefit> PRIOR_BENEFIT =
      object(PriorBenefit::builder, PriorBenefit.Builder::build)
          .optional(
              "firstPaidOn",
              STATED_DAY,
              PriorBenefit::firstPaidOn,
              PriorBenefit.Builder::firstPaidOn);

  static final Codec<JobSearchCommitment> COMMITMENT =
      object(JobSearchCommitment::builder, JobSearchCommitment.Builder::build)
          .optional(
              "signedOn",
              STATED_DAY,
              JobSearchCommitment::signedOn,
              JobSearchCommitment.Builder::signedOn)
          .defaulted(
              "refused",
              FLAG,
              false,
              JobSearchCommitment::refused,
              JobSearchCommitment.Builder::refused);

  static final Codec<MonthRecord> MONTH =
      object(MonthRecord::builder, MonthRecord.Builder::build)
          .required(
              "month",
              Numbers.from(1, BenefitMonths.MAX),
              MonthRecord::month,
              MonthRecord.Builder::month)
          .optional("filedOn", STATED_DAY, MonthRecord::filedOn, MonthRecord.Builder::filedOn)
          .optional(
              "verifiedOn", STATED_DAY, MonthRecord::verifiedOn, MonthRecord.Builder::verifiedOn)
          .optional("paidOn", STATED_DAY, MonthRecord::paidOn, MonthRecord.Builder::paidOn)
          .optional(
              "paidAmount",
              Amounts.NOT_NEGATIVE,
              MonthRecord::paidAmount,
              MonthRecord.Builder::paidAmount);

  static final Codec<Reemployment> REEMPLOYMENT =
      object(Reemployment::builder, Reemployment.Builder::build)
          .optional("date", STATED_DAY, Reemployment::date, Reemployment.Builder::date)
          .optional(
              "kind", Enums.of(WorkKind.class), Reemployment::kind, Reemployment.Builder::kind);

  /** The version of the format, which may be left out and is. */
  private static final Codec<Integer> VERSION = Numbers.from(FORMAT_VERSION, FORMAT_VERSION);

  public static final Codec<JkpCase> CASE =
      object(JkpCase::builder, JkpCase.Builder::build)
          .optional("version", VERSION, facts -> Optional.empty(), (builder, version) -> {})
          .optional("id", TEXT, JkpCase::id, JkpCase.Builder::id)
          .defaulted(
              "participant",
              PARTICIPANT,
              Participant.builder().build(),
              JkpCase::participant,
              JkpCase.Builder::participant)
          .defaulted(
              "employment",
              EMPLOYMENT,
              Employment.builder().build(),
              JkpCase::employment,
              JkpCase.Builder::employment)
          .required("termination", TERMINATION, JkpCase::termination, JkpCase.Builder::termination)
          .optional(
              "contributions",
              Contributions.HISTORY,
              JkpCase::contributions,
              JkpCase.Builder::contributions)
          .defaulted(
              "priorBenefits",
              Lists.of(PRIOR_BENEFIT),
              List.of(),
              JkpCase::priorBenefits,
              JkpCase.Builder::priorBenefits)
          .defaulted("otherJobs", Numbers.COUNT, 0, JkpCase::otherJobs, JkpCase.Builder::otherJobs)
          .optional("commitment", COMMITMENT, JkpCase::commitment, JkpCase.Builder::commitment)
          .optional("filedOn", STATED_DAY, JkpCase::filedOn, JkpCase.Builder::filedOn)
          .defaulted("months", Lists.of(MONTH), List.of(), JkpCase::months, JkpCase.Builder::months)
          .optional(
              "reemployment", REEMPLOYMENT, JkpCase::reemployment, JkpCase.Builder::reemployment)
          .optional("diedOn", STATED_DAY, JkpCase::diedOn, JkpCase.Builder::diedOn)
          .optional("asOf", STATED_DAY, JkpCase::asOf, JkpCase.Builder::asOf);

  static final List<Binding<?>> BINDINGS =
      List.of(
          new Binding<>(JkpCase.class, CASE),
          new Binding<>(Participant.class, PARTICIPANT),
          new Binding<>(Nik.class, NIK),
          new Binding<>(JobSearchCommitment.class, COMMITMENT),
          new Binding<>(Employment.class, EMPLOYMENT),
          new Binding<>(Employer.class, EMPLOYER),
          new Binding<>(WorkAgreement.class, AGREEMENT),
          new Binding<>(Termination.class, TERMINATION),
          new Binding<>(TerminationEvidence.class, EVIDENCE),
          new Binding<>(TerminationReport.class, REPORT),
          new Binding<>(PriorBenefit.class, PRIOR_BENEFIT),
          new Binding<>(MonthRecord.class, MONTH),
          new Binding<>(Reemployment.class, REEMPLOYMENT),
          Binding.term(Citizenship.class),
          Binding.term(Programme.class),
          Binding.term(HealthInsurance.class),
          Binding.term(EnterpriseScale.class),
          Binding.term(Insolvency.class),
          Binding.term(Segment.class),
          Binding.term(AgreementType.class),
          Binding.term(TerminationCause.class),
          Binding.term(TerminationEvidence.Kind.class),
          Binding.term(ReportOffice.class),
          Binding.term(Reporter.class),
          Binding.term(CourtDocument.class),
          Binding.term(WorkKind.class));

  private CaseCodecs() {}

  @SuppressWarnings("NullAway.Init")
  private static final class ReportDraft {
    private LocalDate on;
    private Reporter by;
  }
}
