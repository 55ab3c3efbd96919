package io.github.jkpsdk.json.tables;

import static io.github.jkpsdk.json.engine.Dates.DAY;
import static io.github.jkpsdk.json.engine.Dates.MONTH;
import static io.github.jkpsdk.json.engine.ObjectCodec.object;
import static io.github.jkpsdk.json.engine.Texts.TEXT;
import static io.github.jkpsdk.json.tables.Amounts.NOT_NEGATIVE;

import io.github.jkpsdk.benefit.CashBenefit;
import io.github.jkpsdk.benefit.EmployerLiability;
import io.github.jkpsdk.benefit.Instalment;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Enums;
import io.github.jkpsdk.json.engine.Flags;
import io.github.jkpsdk.json.engine.Lists;
import io.github.jkpsdk.json.engine.Numbers;
import io.github.jkpsdk.json.engine.Texts;
import io.github.jkpsdk.law.BenefitMonths;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Basis;
import io.github.jkpsdk.verdict.BenefitPayer;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Receipt;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer and its parts, as the format has them. What follows from other fields is written, and
 * must agree with them when it is read.
 */
final class AnswerCodecs {

  static final Codec<Receipt> RECEIPT =
      object(ReceiptDraft::new, ReceiptDraft::receipt)
          .required("sdkVersion", TEXT, Receipt::sdkVersion, (draft, v) -> draft.sdkVersion = v)
          .required(
              "rulebookCheckedOn",
              DAY,
              Receipt::rulebookCheckedOn,
              (draft, v) -> draft.rulebookCheckedOn = v)
          .required(
              "sourcesUntil", DAY, Receipt::sourcesUntil, (draft, v) -> draft.sourcesUntil = v)
          .required(
              "rulebookDigest",
              TEXT,
              Receipt::rulebookDigest,
              (draft, v) -> draft.rulebookDigest = v)
          .defaulted(
              "interpretations",
              Grounded.INTERPRETATIONS,
              List.of(),
              Receipt::interpretations,
              (draft, v) -> draft.readings = v);

  static final Codec<Verdict> VERDICT =
      object(VerdictDraft::new, VerdictDraft::verdict)
          .required(
              "outcome",
              Enums.of(Verdict.Outcome.class),
              Verdict::outcome,
              (draft, v) -> draft.outcome = v)
          .required("asOf", DAY, Verdict::asOf, (draft, v) -> draft.asOf = v)
          .required(
              "findings",
              Lists.of(FindingCodecs.FINDING),
              Verdict::findings,
              (draft, v) -> draft.findings = v)
          .required(
              "missingFacts",
              Grounded.MISSING_FACTS,
              Verdict::missingFacts,
              (draft, v) -> draft.missingFacts = v)
          .optional(
              "payer", Enums.of(BenefitPayer.class), Verdict::payer, (draft, v) -> draft.payer = v)
          .optional(
              "payerFinding",
              FindingCodecs.FINDING,
              Verdict::payerFinding,
              (draft, v) -> draft.payerFinding = v)
          .required("receipt", RECEIPT, Verdict::receipt, (draft, v) -> draft.receipt = v);

  static final Codec<Instalment> INSTALMENT =
      object(Instalment::builder, Instalment.Builder::build)
          .required(
              "month",
              Numbers.from(1, BenefitMonths.MAX),
              Instalment::month,
              Instalment.Builder::month)
          .required("rate", Numbers.RATE, Instalment::rate, Instalment.Builder::rate)
          .required("amount", NOT_NEGATIVE, Instalment::amount, Instalment.Builder::amount)
          .required(
              "citations",
              Grounded.CITATIONS,
              Instalment::citations,
              Instalment.Builder::citations);

  static final Codec<CashBenefit> BENEFIT =
      object(BenefitDraft::new, BenefitDraft::benefit)
          .required(
              "countedWage",
              NOT_NEGATIVE,
              CashBenefit::countedWage,
              (draft, v) -> draft.builder.countedWage(v))
          .required(
              "instalments",
              Lists.of(INSTALMENT),
              CashBenefit::instalments,
              (draft, v) -> draft.builder.instalments(v))
          .required("total", NOT_NEGATIVE, CashBenefit::total, (draft, v) -> draft.total = v)
          .defaulted(
              "hypothetical",
              Flags.FLAG,
              false,
              CashBenefit::hypothetical,
              (draft, v) -> draft.builder.hypothetical(v));

  static final Codec<EmployerLiability> LIABILITY =
      object(EmployerLiability::builder, EmployerLiability.Builder::build)
          .required(
              "kind",
              Enums.of(EmployerLiability.Kind.class),
              EmployerLiability::kind,
              EmployerLiability.Builder::kind)
          .required(
              "amount", NOT_NEGATIVE, EmployerLiability::amount, EmployerLiability.Builder::amount)
          .required(
              "citations",
              Grounded.CITATIONS,
              EmployerLiability::citations,
              EmployerLiability.Builder::citations)
          .defaulted(
              "interpretations",
              Grounded.INTERPRETATIONS,
              List.of(),
              EmployerLiability::interpretations,
              EmployerLiability.Builder::interpretations);

  static final Codec<Deadline> DEADLINE =
      object(Deadline::builder, Deadline.Builder::build)
          .required("duty", Enums.of(Duty.class), Deadline::duty, Deadline.Builder::duty)
          .optional(
              "month", Numbers.from(1, BenefitMonths.MAX), Deadline::month, Deadline.Builder::month)
          .optional(
              "contributionMonth",
              MONTH,
              Deadline::contributionMonth,
              Deadline.Builder::contributionMonth)
          .required(
              "holder", Enums.of(Duty.Holder.class), Deadline::holder, Deadline.Builder::holder)
          .optional("opensOn", DAY, Deadline::opensOn, Deadline.Builder::opensOn)
          .optional(
              "start", Enums.of(Deadline.Start.class), Deadline::start, Deadline.Builder::start)
          .optional("dueOn", DAY, Deadline::dueOn, Deadline.Builder::dueOn)
          .required(
              "status", Enums.of(Deadline.Status.class), Deadline::status, Deadline.Builder::status)
          .optional("doneOn", DAY, Deadline::doneOn, Deadline.Builder::doneOn)
          .defaulted("late", Flags.FLAG, false, Deadline::late, Deadline.Builder::late)
          .defaulted("undone", Flags.FLAG, false, Deadline::undone, Deadline.Builder::undone)
          .optional("shortfall", NOT_NEGATIVE, Deadline::shortfall, Deadline.Builder::shortfall)
          .optional("daysLeft", Numbers.DAYS, Deadline::daysLeft, Deadline.Builder::daysLeft)
          .defaulted(
              "source",
              Enums.of(ClaimWindow.Source.class),
              ClaimWindow.Source.COMPUTED,
              Deadline::source,
              Deadline.Builder::source)
          .required("basis", Enums.of(Basis.class), Deadline::basis, Deadline.Builder::basis)
          .required(
              "citations", Grounded.CITATIONS, Deadline::citations, Deadline.Builder::citations)
          .defaulted(
              "interpretations",
              Grounded.INTERPRETATIONS,
              List.of(),
              Deadline::interpretations,
              Deadline.Builder::interpretations)
          .optional("note", TEXT, Deadline::note, Deadline.Builder::note);

  static final List<Binding<?>> BINDINGS =
      List.of(
          new Binding<>(Verdict.class, VERDICT),
          new Binding<>(Receipt.class, RECEIPT),
          new Binding<>(CashBenefit.class, BENEFIT),
          new Binding<>(Instalment.class, INSTALMENT),
          new Binding<>(EmployerLiability.class, LIABILITY),
          new Binding<>(Deadline.class, DEADLINE),
          new Binding<>(LegalCitation.class, Grounded.CITATION),
          Binding.term(Verdict.Outcome.class),
          Binding.term(BenefitPayer.class),
          Binding.term(Duty.class),
          Binding.term(Duty.Holder.class),
          Binding.term(Deadline.Status.class),
          Binding.term(Deadline.Start.class),
          Binding.term(ClaimWindow.Source.class),
          Binding.term(EmployerLiability.Kind.class));

  private AnswerCodecs() {}

  static void requireAgreement(String fact, Object stated, Object derived) {
    if (!stated.equals(derived)) {
      throw new IllegalArgumentException(
          fact
              + " does not agree with the other fields; it must be "
              + Texts.shortened(derived.toString()));
    }
  }

  @SuppressWarnings("NullAway.Init")
  private static final class ReceiptDraft {
    private String sdkVersion;
    private LocalDate rulebookCheckedOn;
    private LocalDate sourcesUntil;
    private String rulebookDigest;
    private List<Interpretation> readings = List.of();

    Receipt receipt() {
      return new Receipt(sdkVersion, rulebookCheckedOn, sourcesUntil, rulebookDigest, readings);
    }
  }

  @SuppressWarnings("NullAway.Init")
  private static final class VerdictDraft {
    private Verdict.Outcome outcome;
    private LocalDate asOf;
    private List<Finding> findings;
    private List<String> missingFacts;
    private @Nullable BenefitPayer payer;
    private @Nullable Finding payerFinding;
    private Receipt receipt;

    Verdict verdict() {
      Verdict verdict = Verdict.of(asOf, findings, receipt);
      if (payer != null && payerFinding != null) {
        verdict = verdict.withPayer(payer, payerFinding);
      }
      requireAgreement("verdict.outcome", outcome, verdict.outcome());
      requireAgreement("verdict.missingFacts", missingFacts, verdict.missingFacts());
      return verdict;
    }
  }

  @SuppressWarnings("NullAway.Init")
  private static final class BenefitDraft {
    private final CashBenefit.Builder builder = CashBenefit.builder();
    private Rupiah total;

    CashBenefit benefit() {
      CashBenefit benefit = builder.build();
      requireAgreement("benefit.total", total, benefit.total());
      return benefit;
    }
  }
}
