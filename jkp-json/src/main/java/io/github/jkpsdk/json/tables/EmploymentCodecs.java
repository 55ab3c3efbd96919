package io.github.jkpsdk.json.tables;

import static io.github.jkpsdk.json.engine.Dates.STATED_DAY;
import static io.github.jkpsdk.json.engine.Flags.FLAG;
import static io.github.jkpsdk.json.engine.ObjectCodec.object;
import static io.github.jkpsdk.json.engine.Texts.TEXT;

import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Enums;
import io.github.jkpsdk.json.engine.Numbers;
import java.util.List;

/** The job that was lost, as the format has it. */
final class EmploymentCodecs {

  static final Codec<Employer> EMPLOYER =
      object(Employer::builder, Employer.Builder::build)
          .optional("name", TEXT, Employer::name, Employer.Builder::name)
          .optional(
              "scale", Enums.of(Employer.Scale.class), Employer::scale, Employer.Builder::scale)
          .optional(
              "arrearsMonths",
              Numbers.COUNT,
              Employer::arrearsMonths,
              Employer.Builder::arrearsMonths)
          .optional(
              "insolvency",
              Enums.of(Employer.Insolvency.class),
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
              Enums.of(WorkAgreement.Type.class),
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
              "segment",
              Enums.of(Employment.Segment.class),
              Employment::segment,
              Employment.Builder::segment)
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

  static final List<Binding<?>> BINDINGS =
      List.of(
          new Binding<>(Employment.class, EMPLOYMENT),
          new Binding<>(Employer.class, EMPLOYER),
          new Binding<>(WorkAgreement.class, AGREEMENT),
          Binding.term(Employer.Scale.class),
          Binding.term(Employer.Insolvency.class),
          Binding.term(Employment.Segment.class),
          Binding.term(WorkAgreement.Type.class));

  private EmploymentCodecs() {}
}
