package io.github.jkpsdk.json.tables;

import static io.github.jkpsdk.json.engine.Flags.FLAG;
import static io.github.jkpsdk.json.engine.ObjectCodec.object;
import static io.github.jkpsdk.json.tables.Amounts.AMOUNT;
import static io.github.jkpsdk.json.tables.Amounts.NOT_NEGATIVE;

import io.github.jkpsdk.benefit.Reimbursement;
import io.github.jkpsdk.contribution.CitedAmount;
import io.github.jkpsdk.contribution.Contribution;
import io.github.jkpsdk.contribution.LabourIntensiveEmployer;
import io.github.jkpsdk.contribution.RiskClass;
import io.github.jkpsdk.contribution.WageComponents;
import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Dates;
import io.github.jkpsdk.json.engine.Enums;
import io.github.jkpsdk.json.engine.Lists;
import io.github.jkpsdk.json.engine.Numbers;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.money.Rupiah;
import java.time.LocalDate;
import java.util.List;

/** What an employer computes each month, and asks for after arrears. */
final class PayrollCodecs {

  private static final Codec<CitedAmount> CITED =
      object(AmountDraft::new, draft -> new CitedAmount(draft.amount, draft.citations))
          .required("amount", AMOUNT, CitedAmount::amount, (draft, v) -> draft.amount = v)
          .required(
              "citations",
              AnswerCodecs.CITATIONS,
              CitedAmount::citations,
              (draft, v) -> draft.citations = v);

  private static final Codec<Contribution> CONTRIBUTION =
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

  private static final Codec<WageComponents> WAGE =
      object(WageComponents::builder, WageComponents.Builder::build)
          .required("basic", NOT_NEGATIVE, WageComponents::basic, WageComponents.Builder::basic)
          .defaulted(
              "fixedAllowances",
              NOT_NEGATIVE,
              Rupiah.ZERO,
              WageComponents::fixedAllowances,
              WageComponents.Builder::fixedAllowances)
          .defaulted(
              "nonFixedAllowances",
              NOT_NEGATIVE,
              Rupiah.ZERO,
              WageComponents::nonFixedAllowances,
              WageComponents.Builder::nonFixedAllowances);

  private static final Codec<LabourIntensiveEmployer> LABOUR_INTENSIVE =
      object(Draft::new, draft -> new LabourIntensiveEmployer(draft.industry, draft.participants))
          .required(
              "industry",
              Enums.of(LabourIntensiveEmployer.Industry.class),
              LabourIntensiveEmployer::industry,
              (draft, v) -> draft.industry = v)
          .required(
              "activeParticipants",
              Numbers.COUNT,
              LabourIntensiveEmployer::activeParticipants,
              (draft, v) -> draft.participants = v);

  private static final Codec<Reimbursement> REIMBURSEMENT =
      object(
              Draft::new,
              draft ->
                  new Reimbursement(draft.requestedOn, draft.arrearsSettled, draft.finesSettled))
          .required(
              "requestedOn",
              Dates.DAY,
              Reimbursement::requestedOn,
              (draft, v) -> draft.requestedOn = v)
          .required(
              "arrearsSettled",
              FLAG,
              Reimbursement::arrearsSettled,
              (draft, v) -> draft.arrearsSettled = v)
          .required(
              "finesSettled",
              FLAG,
              Reimbursement::finesSettled,
              (draft, v) -> draft.finesSettled = v);

  static final List<Binding<?>> BINDINGS =
      List.of(
          new Binding<>(CitedAmount.class, CITED),
          new Binding<>(Contribution.class, CONTRIBUTION),
          new Binding<>(WageComponents.class, WAGE),
          new Binding<>(LabourIntensiveEmployer.class, LABOUR_INTENSIVE),
          new Binding<>(Reimbursement.class, REIMBURSEMENT),
          Binding.term(RiskClass.class),
          Binding.term(LabourIntensiveEmployer.Industry.class),
          Binding.term(Reimbursement.Condition.class));

  private PayrollCodecs() {}

  @SuppressWarnings("NullAway.Init")
  private static final class AmountDraft {
    private Rupiah amount;
    private List<LegalCitation> citations;
  }

  @SuppressWarnings("NullAway.Init")
  private static final class Draft {
    private LabourIntensiveEmployer.Industry industry;
    private int participants;
    private LocalDate requestedOn;
    private boolean arrearsSettled;
    private boolean finesSettled;
  }
}
