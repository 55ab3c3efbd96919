package io.github.jkpsdk.json.tables;

import static io.github.jkpsdk.json.engine.Dates.DAY_OF_BIRTH;
import static io.github.jkpsdk.json.engine.Dates.STATED_DAY;
import static io.github.jkpsdk.json.engine.Flags.FLAG;
import static io.github.jkpsdk.json.engine.ObjectCodec.object;
import static io.github.jkpsdk.json.engine.Texts.TEXT;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.MonthRecord;
import io.github.jkpsdk.casefile.PriorBenefit;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Enums;
import io.github.jkpsdk.json.engine.Likeness;
import io.github.jkpsdk.json.engine.Lists;
import io.github.jkpsdk.json.engine.Numbers;
import io.github.jkpsdk.json.engine.Texts;
import io.github.jkpsdk.law.BenefitMonths;
import io.github.jkpsdk.participant.JobSearchCommitment;
import io.github.jkpsdk.participant.Nik;
import io.github.jkpsdk.participant.Participant;
import io.github.jkpsdk.participant.Programme;
import java.util.List;
import java.util.Optional;

/** The case and its parts, as the format has them. */
public final class CaseCodecs {

  public static final int FORMAT_VERSION = 1;

  static final Codec<Nik> NIK =
      Texts.written("text of 16 digits", Likeness::none, Nik::new, Nik::digits);

  static final Codec<Participant> PARTICIPANT =
      object(Participant::builder, Participant.Builder::build)
          .optional("nik", NIK, Participant::nik, Participant.Builder::nik)
          .optional("name", TEXT, Participant::name, Participant.Builder::name)
          .optional(
              "citizenship",
              Enums.of(Participant.Citizenship.class),
              Participant::citizenship,
              Participant.Builder::citizenship)
          .optional(
              "birthDate", DAY_OF_BIRTH, Participant::birthDate, Participant.Builder::birthDate)
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
              Enums.of(Participant.HealthInsurance.class),
              Participant::healthInsurance,
              Participant.Builder::healthInsurance);

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
              (builder, amount) -> builder.paidAmount(amount));

  static final Codec<Reemployment> REEMPLOYMENT =
      object(Reemployment::builder, Reemployment.Builder::build)
          .optional("date", STATED_DAY, Reemployment::date, Reemployment.Builder::date)
          .optional(
              "kind",
              Enums.of(Reemployment.Kind.class),
              Reemployment::kind,
              Reemployment.Builder::kind);

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
              EmploymentCodecs.EMPLOYMENT,
              Employment.builder().build(),
              JkpCase::employment,
              JkpCase.Builder::employment)
          .required(
              "termination",
              TerminationCodecs.TERMINATION,
              JkpCase::termination,
              JkpCase.Builder::termination)
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
          .optional("asOf", STATED_DAY, JkpCase::asOf, JkpCase.Builder::asOf)
          .unlike("case", "events");

  static final List<Binding<?>> BINDINGS =
      List.of(
          new Binding<>(JkpCase.class, CASE),
          new Binding<>(Participant.class, PARTICIPANT),
          new Binding<>(Nik.class, NIK),
          new Binding<>(JobSearchCommitment.class, COMMITMENT),
          new Binding<>(PriorBenefit.class, PRIOR_BENEFIT),
          new Binding<>(MonthRecord.class, MONTH),
          new Binding<>(Reemployment.class, REEMPLOYMENT),
          Binding.term(Participant.Citizenship.class),
          Binding.term(Programme.class),
          Binding.term(Participant.HealthInsurance.class),
          Binding.term(Reemployment.Kind.class));

  private CaseCodecs() {}
}
