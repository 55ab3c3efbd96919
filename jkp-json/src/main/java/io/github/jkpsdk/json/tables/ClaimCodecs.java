package io.github.jkpsdk.json.tables;

import static io.github.jkpsdk.json.engine.Dates.DAY;
import static io.github.jkpsdk.json.engine.ObjectCodec.object;
import static io.github.jkpsdk.json.engine.Texts.TEXT;
import static io.github.jkpsdk.json.tables.Amounts.NOT_NEGATIVE;

import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Enums;
import io.github.jkpsdk.json.engine.Lists;
import io.github.jkpsdk.json.engine.Numbers;
import io.github.jkpsdk.law.BenefitMonths;
import io.github.jkpsdk.verdict.Finding;
import java.util.List;

/** The months of a claim and their windows, as the format has them. */
final class ClaimCodecs {

  static final Codec<Integer> MONTH = Numbers.from(1, BenefitMonths.MAX);

  static final Codec<ClaimWindow> WINDOW =
      object(ClaimWindow::builder, ClaimWindow.Builder::build)
          .optional("opensOn", DAY, ClaimWindow::opensOn, ClaimWindow.Builder::opensOn)
          .optional("opensBy", DAY, ClaimWindow::opensBy, ClaimWindow.Builder::opensBy)
          .required("closesOn", DAY, ClaimWindow::closesOn, ClaimWindow.Builder::closesOn)
          .required(
              "source",
              Enums.of(ClaimWindow.Source.class),
              ClaimWindow::source,
              ClaimWindow.Builder::source)
          .optional("note", TEXT, ClaimWindow::note, ClaimWindow.Builder::note)
          .defaulted(
              "interpretations",
              Grounded.INTERPRETATIONS,
              List.of(),
              ClaimWindow::interpretations,
              ClaimWindow.Builder::interpretations);

  static final Codec<BenefitMonth> BENEFIT_MONTH =
      object(BenefitMonth::builder, BenefitMonth.Builder::build)
          .required("month", MONTH, BenefitMonth::month, BenefitMonth.Builder::month)
          .required(
              "status",
              Enums.of(BenefitMonth.Status.class),
              BenefitMonth::status,
              BenefitMonth.Builder::status)
          .required(
              "outcome",
              Enums.of(Finding.Outcome.class),
              BenefitMonth::outcome,
              BenefitMonth.Builder::outcome)
          .optional("window", WINDOW, BenefitMonth::window, BenefitMonth.Builder::window)
          .optional(
              "activity",
              ActivityCodecs.ACTIVITY_MONTH,
              BenefitMonth::activity,
              BenefitMonth.Builder::activity)
          .required(
              "findings",
              Lists.of(FindingCodecs.FINDING),
              BenefitMonth::findings,
              BenefitMonth.Builder::findings)
          .optional("rate", Numbers.RATE, BenefitMonth::rate, BenefitMonth.Builder::rate)
          .optional("amount", NOT_NEGATIVE, BenefitMonth::amount, BenefitMonth.Builder::amount)
          .defaulted(
              "citations",
              Grounded.CITATIONS,
              List.of(),
              BenefitMonth::citations,
              BenefitMonth.Builder::citations)
          .optional("filedOn", DAY, BenefitMonth::filedOn, BenefitMonth.Builder::filedOn)
          .optional("paidOn", DAY, BenefitMonth::paidOn, BenefitMonth.Builder::paidOn)
          .optional(
              "paidAmount",
              NOT_NEGATIVE,
              BenefitMonth::paidAmount,
              BenefitMonth.Builder::paidAmount)
          .optional(
              "shortfall", NOT_NEGATIVE, BenefitMonth::shortfall, BenefitMonth.Builder::shortfall)
          .optional(
              "overpaid", NOT_NEGATIVE, BenefitMonth::overpaid, BenefitMonth.Builder::overpaid)
          .optional(
              "recovered", NOT_NEGATIVE, BenefitMonth::recovered, BenefitMonth.Builder::recovered)
          .optional("returnedOn", DAY, BenefitMonth::returnedOn, BenefitMonth.Builder::returnedOn)
          .optional(
              "returnedPaymentOn",
              DAY,
              BenefitMonth::returnedPaymentOn,
              BenefitMonth.Builder::returnedPaymentOn)
          .optional("note", TEXT, BenefitMonth::note, BenefitMonth.Builder::note)
          .optional(
              "lossReason",
              Enums.of(BenefitMonth.LossReason.class),
              BenefitMonth::lossReason,
              BenefitMonth.Builder::lossReason);

  static final List<Binding<?>> BINDINGS =
      List.of(
          new Binding<>(BenefitMonth.class, BENEFIT_MONTH),
          new Binding<>(ClaimWindow.class, WINDOW),
          Binding.term(BenefitMonth.Status.class),
          Binding.term(BenefitMonth.LossReason.class));

  private ClaimCodecs() {}
}
