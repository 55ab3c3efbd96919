package io.github.jkpsdk.json.tables;

import static io.github.jkpsdk.json.engine.Dates.DAY;
import static io.github.jkpsdk.json.engine.Dates.MONTH;
import static io.github.jkpsdk.json.engine.ObjectCodec.object;
import static io.github.jkpsdk.json.engine.Texts.TEXT;

import io.github.jkpsdk.answer.Remedies;
import io.github.jkpsdk.answer.Remedies.Remedy;
import io.github.jkpsdk.answer.Remedies.Remedy.MissingFact;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Enums;
import io.github.jkpsdk.json.engine.Lists;
import io.github.jkpsdk.json.engine.Numbers;
import io.github.jkpsdk.json.engine.ObjectCodec;
import io.github.jkpsdk.participant.Participant.HealthInsurance;
import io.github.jkpsdk.programme.ProgrammeClaim;
import io.github.jkpsdk.termination.TerminationEvidence;
import io.github.jkpsdk.verdict.BenefitPayer;
import io.github.jkpsdk.verdict.Condition;
import java.util.List;

/** What can still be done, and what else there is to claim. */
final class RemedyCodecs {

  private static final Codec<MissingFact> MISSING_FACT =
      ObjectCodec.made(
          parts -> {
            var path = parts.required("path", TEXT, MissingFact::path);
            var sources =
                parts.required(
                    "sources", Lists.of(Enums.of(Remedy.Source.class)), MissingFact::sources);
            return read -> new MissingFact(path.of(read), sources.of(read));
          });

  private static final Codec<Remedies.Months> MONTHS =
      ObjectCodec.made(
          parts -> {
            var from = parts.required("from", MONTH, Remedies.Months::from);
            var to = parts.required("to", MONTH, Remedies.Months::to);
            return read -> new Remedies.Months(from.of(read), to.of(read));
          });

  private static final Codec<Remedy> REMEDY =
      object(Remedy::builder, Remedy.Builder::build)
          .required(
              "condition", Enums.of(Condition.class), Remedy::condition, Remedy.Builder::condition)
          .required("kind", Enums.of(Remedy.Kind.class), Remedy::kind, Remedy.Builder::kind)
          .optional("holder", Enums.of(Duty.Holder.class), Remedy::holder, Remedy.Builder::holder)
          .optional("until", DAY, Remedy::until, Remedy.Builder::until)
          .optional("monthsShort", Numbers.COUNT, Remedy::monthsShort, Remedy.Builder::monthsShort)
          .defaulted("months", Lists.of(MONTH), List.of(), Remedy::months, Remedy.Builder::months)
          .optional("enough", Numbers.COUNT, Remedy::enough, Remedy.Builder::enough)
          .optional("earliest", MONTH, Remedy::earliest, Remedy.Builder::earliest)
          .optional(
              "proof",
              Enums.of(TerminationEvidence.Kind.class),
              Remedy::proof,
              Remedy.Builder::proof)
          .defaulted("pieces", Lists.of(TEXT), List.of(), Remedy::pieces, Remedy.Builder::pieces)
          .defaulted(
              "registrations",
              Lists.of(Enums.of(HealthInsurance.class)),
              List.of(),
              Remedy::registrations,
              Remedy.Builder::registrations)
          .defaulted(
              "missingFacts",
              Lists.of(MISSING_FACT),
              List.of(),
              Remedy::missingFacts,
              Remedy.Builder::missingFacts)
          .required("citations", Grounded.CITATIONS, Remedy::citations, Remedy.Builder::citations)
          .defaulted(
              "interpretations",
              Grounded.INTERPRETATIONS,
              List.of(),
              Remedy::interpretations,
              Remedy.Builder::interpretations);

  static final Codec<Remedies> REMEDIES =
      object(Remedies::builder, Remedies.Builder::build)
          .required("asOf", DAY, Remedies::asOf, Remedies.Builder::asOf)
          .required("judgedOn", DAY, Remedies::judgedOn, Remedies.Builder::judgedOn)
          .required(
              "outcome",
              Enums.of(Remedies.Outcome.class),
              Remedies::outcome,
              Remedies.Builder::outcome)
          .optional("assumedPaid", MONTHS, Remedies::assumedPaid, Remedies.Builder::assumedPaid)
          .defaulted(
              "remedies",
              Lists.of(REMEDY),
              List.of(),
              Remedies::remedies,
              Remedies.Builder::remedies)
          .optional("payer", Enums.of(BenefitPayer.class), Remedies::payer, Remedies.Builder::payer)
          .optional("earliest", MONTH, Remedies::earliest, Remedies.Builder::earliest)
          .defaulted(
              "otherClaims",
              Lists.of(Enums.of(ProgrammeClaim.class)),
              List.of(),
              Remedies::otherClaims,
              Remedies.Builder::otherClaims)
          .defaulted(
              "liabilities",
              Lists.of(AnswerCodecs.LIABILITY),
              List.of(),
              Remedies::liabilities,
              Remedies.Builder::liabilities);

  static final List<Binding<?>> BINDINGS =
      List.of(
          new Binding<>(Remedies.class, REMEDIES),
          new Binding<>(Remedies.Months.class, MONTHS),
          new Binding<>(Remedy.class, REMEDY),
          new Binding<>(MissingFact.class, MISSING_FACT),
          Binding.term(Remedies.Outcome.class),
          Binding.term(Remedy.Kind.class),
          Binding.term(Remedy.Source.class),
          Binding.term(ProgrammeClaim.class));

  private RemedyCodecs() {}
}
