package io.github.jkpsdk.json.tables;

import static io.github.jkpsdk.json.engine.Flags.FLAG;
import static io.github.jkpsdk.json.engine.ObjectCodec.object;
import static io.github.jkpsdk.json.tables.Amounts.AMOUNT;
import static io.github.jkpsdk.json.tables.Amounts.NOT_NEGATIVE;

import io.github.jkpsdk.contribution.CitedAmount;
import io.github.jkpsdk.contribution.Contribution;
import io.github.jkpsdk.contribution.RiskClass;
import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Dates;
import io.github.jkpsdk.json.engine.Enums;
import io.github.jkpsdk.json.engine.Lists;
import io.github.jkpsdk.json.engine.Numbers;
import io.github.jkpsdk.json.engine.ObjectCodec;
import java.util.List;

/** The contribution of a month, as the format has it. */
final class ContributionCodecs {

  static final Codec<CitedAmount> CITED =
      ObjectCodec.made(
          parts -> {
            var amount = parts.required("amount", AMOUNT, CitedAmount::amount);
            var citations = parts.required("citations", Grounded.CITATIONS, CitedAmount::citations);
            return read -> new CitedAmount(amount.of(read), citations.of(read));
          });

  static final Codec<Contribution> CONTRIBUTION =
      object(Contribution::builder, Contribution.Builder::build)
          .required("month", Dates.MONTH, Contribution::month, Contribution.Builder::month)
          .required(
              "riskClass",
              Enums.of(RiskClass.class),
              Contribution::riskClass,
              Contribution.Builder::riskClass)
          .required("relieved", FLAG, Contribution::relieved, Contribution.Builder::relieved)
          .required("wage", NOT_NEGATIVE, Contribution::wage, Contribution.Builder::wage)
          .required("base", CITED, Contribution::base, Contribution.Builder::base)
          .required("rate", Numbers.RATE, Contribution::rate, Contribution.Builder::rate)
          .required("total", CITED, Contribution::total, Contribution.Builder::total)
          .required(
              "governmentShare",
              CITED,
              Contribution::governmentShare,
              Contribution.Builder::governmentShare)
          .required(
              "shareFromJkk", CITED, Contribution::shareFromJkk, Contribution.Builder::shareFromJkk)
          .required(
              "shareFromJkm", CITED, Contribution::shareFromJkm, Contribution.Builder::shareFromJkm)
          .required("jkkLeft", CITED, Contribution::jkkLeft, Contribution.Builder::jkkLeft)
          .required("jkmLeft", CITED, Contribution::jkmLeft, Contribution.Builder::jkmLeft)
          .required("workerPays", CITED, Contribution::workerPays, Contribution.Builder::workerPays)
          .required(
              "employerBillBefore",
              CITED,
              Contribution::employerBillBefore,
              Contribution.Builder::employerBillBefore)
          .required(
              "employerBillAfter",
              CITED,
              Contribution::employerBillAfter,
              Contribution.Builder::employerBillAfter)
          .required(
              "interpretations",
              Lists.of(InterpretationCodecs.INTERPRETATION),
              Contribution::interpretations,
              Contribution.Builder::interpretations);

  static final List<Binding<?>> BINDINGS =
      List.of(
          new Binding<>(CitedAmount.class, CITED),
          new Binding<>(Contribution.class, CONTRIBUTION),
          Binding.term(RiskClass.class));

  private ContributionCodecs() {}
}
