package io.github.jkpsdk.json.tables;

import static io.github.jkpsdk.json.engine.Dates.DAY_OF_BIRTH;
import static io.github.jkpsdk.json.engine.Dates.STATED_DAY;
import static io.github.jkpsdk.json.engine.Flags.FLAG;
import static io.github.jkpsdk.json.engine.ObjectCodec.object;
import static io.github.jkpsdk.json.engine.Texts.TEXT;

import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Enums;
import io.github.jkpsdk.json.engine.Lists;
import io.github.jkpsdk.json.engine.Numbers;
import io.github.jkpsdk.json.engine.ObjectCodec;
import io.github.jkpsdk.law.BenefitMonths;
import io.github.jkpsdk.siapkerja.AccountRegistration;
import io.github.jkpsdk.siapkerja.EmployerReport;
import io.github.jkpsdk.siapkerja.FieldError;
import io.github.jkpsdk.siapkerja.FirstMonthForm;
import io.github.jkpsdk.siapkerja.LaterMonthForm;
import io.github.jkpsdk.siapkerja.WorkerReport;
import io.github.jkpsdk.termination.TerminationCause;
import java.util.List;
import java.util.Set;

/** The forms of the portal as they were filled in, right or wrong, and what is wrong in them. */
final class FormCodecs {

  private static final Codec<WorkAgreement.Type> AGREEMENT_TYPE =
      Enums.of(WorkAgreement.Type.class);

  private static final Codec<AccountRegistration> ACCOUNT =
      object(AccountRegistration::builder, AccountRegistration.Builder::build)
          .defaulted(
              "existingAccounts",
              Lists.setOf(AccountRegistration.Service.class),
              Set.of(),
              AccountRegistration::existingAccounts,
              AccountRegistration.Builder::existingAccounts)
          .optional("nik", TEXT, AccountRegistration::nik, AccountRegistration.Builder::nik)
          .optional(
              "fullName",
              TEXT,
              AccountRegistration::fullName,
              AccountRegistration.Builder::fullName)
          .optional(
              "motherName",
              TEXT,
              AccountRegistration::motherName,
              AccountRegistration.Builder::motherName)
          .optional("email", TEXT, AccountRegistration::email, AccountRegistration.Builder::email)
          .optional(
              "mobileNumber",
              TEXT,
              AccountRegistration::mobileNumber,
              AccountRegistration.Builder::mobileNumber);

  private static final Codec<EmployerReport> EMPLOYER_REPORT =
      object(EmployerReport::builder, EmployerReport.Builder::build)
          .optional(
              "companyName", TEXT, EmployerReport::companyName, EmployerReport.Builder::companyName)
          .optional(
              "companyAddress",
              TEXT,
              EmployerReport::companyAddress,
              EmployerReport.Builder::companyAddress)
          .optional(
              "registrationNumber",
              TEXT,
              EmployerReport::registrationNumber,
              EmployerReport.Builder::registrationNumber)
          .optional(
              "registrationCertificate",
              TEXT,
              EmployerReport::registrationCertificate,
              EmployerReport.Builder::registrationCertificate)
          .optional(
              "workerName", TEXT, EmployerReport::workerName, EmployerReport.Builder::workerName)
          .optional(
              "workerAddress",
              TEXT,
              EmployerReport::workerAddress,
              EmployerReport.Builder::workerAddress)
          .optional(
              "participantNumber",
              TEXT,
              EmployerReport::participantNumber,
              EmployerReport.Builder::participantNumber)
          .optional("nik", TEXT, EmployerReport::nik, EmployerReport.Builder::nik)
          .optional(
              "birthDate",
              DAY_OF_BIRTH,
              EmployerReport::birthDate,
              EmployerReport.Builder::birthDate)
          .optional(
              "agreementType",
              AGREEMENT_TYPE,
              EmployerReport::agreementType,
              EmployerReport.Builder::agreementType)
          .optional(
              "agreementNumber",
              TEXT,
              EmployerReport::agreementNumber,
              EmployerReport.Builder::agreementNumber)
          .optional(
              "agreementStart",
              STATED_DAY,
              EmployerReport::agreementStart,
              EmployerReport.Builder::agreementStart)
          .optional(
              "agreementEnd",
              STATED_DAY,
              EmployerReport::agreementEnd,
              EmployerReport.Builder::agreementEnd)
          .optional(
              "appointmentLetter",
              TEXT,
              EmployerReport::appointmentLetter,
              EmployerReport.Builder::appointmentLetter)
          .optional(
              "proofNumber", TEXT, EmployerReport::proofNumber, EmployerReport.Builder::proofNumber)
          .optional(
              "proofDate",
              STATED_DAY,
              EmployerReport::proofDate,
              EmployerReport.Builder::proofDate);

  private static final Codec<WorkerReport> WORKER_REPORT =
      object(WorkerReport::builder, WorkerReport.Builder::build)
          .defaulted(
              "employerReported",
              FLAG,
              false,
              WorkerReport::employerReported,
              WorkerReport.Builder::employerReported)
          .optional(
              "agreementType",
              AGREEMENT_TYPE,
              WorkerReport::agreementType,
              WorkerReport.Builder::agreementType)
          .optional(
              "cause",
              Enums.of(TerminationCause.class),
              WorkerReport::cause,
              WorkerReport.Builder::cause)
          .optional(
              "companyName", TEXT, WorkerReport::companyName, WorkerReport.Builder::companyName)
          .optional("proof", TEXT, WorkerReport::proof, WorkerReport.Builder::proof)
          .optional(
              "firstDayOfWork",
              STATED_DAY,
              WorkerReport::firstDayOfWork,
              WorkerReport.Builder::firstDayOfWork)
          .optional(
              "terminationDate",
              STATED_DAY,
              WorkerReport::terminationDate,
              WorkerReport.Builder::terminationDate);

  private static final Codec<FirstMonthForm> FIRST_MONTH =
      object(FirstMonthForm::builder, FirstMonthForm.Builder::build)
          .optional("nik", TEXT, FirstMonthForm::nik, FirstMonthForm.Builder::nik)
          .optional("fullName", TEXT, FirstMonthForm::fullName, FirstMonthForm.Builder::fullName)
          .optional(
              "birthDate",
              DAY_OF_BIRTH,
              FirstMonthForm::birthDate,
              FirstMonthForm.Builder::birthDate)
          .optional("taxNumber", TEXT, FirstMonthForm::taxNumber, FirstMonthForm.Builder::taxNumber)
          .optional(
              "accountNumber",
              TEXT,
              FirstMonthForm::accountNumber,
              FirstMonthForm.Builder::accountNumber)
          .optional(
              "accountHolder",
              TEXT,
              FirstMonthForm::accountHolder,
              FirstMonthForm.Builder::accountHolder)
          .optional("bankName", TEXT, FirstMonthForm::bankName, FirstMonthForm.Builder::bankName)
          .optional("selfie", TEXT, FirstMonthForm::selfie, FirstMonthForm.Builder::selfie)
          .optional(
              "commitment",
              CaseCodecs.COMMITMENT,
              FirstMonthForm::commitment,
              FirstMonthForm.Builder::commitment);

  private static final Codec<LaterMonthForm> LATER_MONTH =
      object(LaterMonthForm::builder, LaterMonthForm.Builder::build)
          .required(
              "month",
              Numbers.from(2, BenefitMonths.MAX),
              LaterMonthForm::month,
              LaterMonthForm.Builder::month)
          .defaulted(
              "selfAssessed",
              FLAG,
              false,
              LaterMonthForm::selfAssessed,
              LaterMonthForm.Builder::selfAssessed)
          .defaulted(
              "missions",
              Lists.setOf(LaterMonthForm.Mission.class),
              Set.of(),
              LaterMonthForm::missions,
              LaterMonthForm.Builder::missions)
          .defaulted(
              "confirmed",
              FLAG,
              false,
              LaterMonthForm::confirmed,
              LaterMonthForm.Builder::confirmed)
          .defaulted(
              "employmentStatusStated",
              FLAG,
              false,
              LaterMonthForm::employmentStatusStated,
              LaterMonthForm.Builder::employmentStatusStated)
          .optional("selfie", TEXT, LaterMonthForm::selfie, LaterMonthForm.Builder::selfie);

  private static final Codec<FieldError> FIELD_ERROR =
      ObjectCodec.made(
          parts -> {
            var field = parts.required("field", TEXT, FieldError::field);
            var code = parts.required("code", Enums.of(FieldError.Code.class), FieldError::code);
            var message = parts.required("message", TEXT, FieldError::message);
            return read -> new FieldError(field.of(read), code.of(read), message.of(read));
          });

  static final List<Binding<?>> BINDINGS =
      List.of(
          new Binding<>(AccountRegistration.class, ACCOUNT),
          new Binding<>(EmployerReport.class, EMPLOYER_REPORT),
          new Binding<>(WorkerReport.class, WORKER_REPORT),
          new Binding<>(FirstMonthForm.class, FIRST_MONTH),
          new Binding<>(LaterMonthForm.class, LATER_MONTH),
          new Binding<>(FieldError.class, FIELD_ERROR),
          Binding.term(AccountRegistration.Service.class),
          Binding.term(LaterMonthForm.Mission.class),
          Binding.term(FieldError.Code.class));

  private FormCodecs() {}
}
