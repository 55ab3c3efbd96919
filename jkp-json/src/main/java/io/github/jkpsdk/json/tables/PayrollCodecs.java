package io.github.jkpsdk.json.tables;

import static io.github.jkpsdk.json.engine.Dates.DAY;
import static io.github.jkpsdk.json.engine.Dates.MONTH;
import static io.github.jkpsdk.json.engine.Dates.STATED_DAY;
import static io.github.jkpsdk.json.engine.ObjectCodec.object;
import static io.github.jkpsdk.json.engine.Texts.TEXT;
import static io.github.jkpsdk.json.tables.Amounts.NOT_NEGATIVE;
import static io.github.jkpsdk.json.tables.ContributionCodecs.CITED;
import static io.github.jkpsdk.json.tables.ContributionCodecs.CONTRIBUTION;

import io.github.jkpsdk.contribution.LabourIntensiveEmployer;
import io.github.jkpsdk.contribution.PayrollMonth;
import io.github.jkpsdk.contribution.PayrollMonth.Bill;
import io.github.jkpsdk.contribution.PayrollMonth.Line;
import io.github.jkpsdk.contribution.PayrollMonth.Settlement;
import io.github.jkpsdk.contribution.PayrollMonth.Worker;
import io.github.jkpsdk.contribution.RiskClass;
import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Enums;
import io.github.jkpsdk.json.engine.Lists;
import io.github.jkpsdk.json.engine.Numbers;
import io.github.jkpsdk.json.engine.ObjectCodec;
import io.github.jkpsdk.json.engine.Size;
import io.github.jkpsdk.money.Rupiah;
import java.util.List;

/** The payroll of a month, and what an employer is billed for it. */
final class PayrollCodecs {

  private static final Codec<LabourIntensiveEmployer> LABOUR_INTENSIVE =
      ObjectCodec.made(
          parts -> {
            var industry =
                parts.required(
                    "industry",
                    Enums.of(LabourIntensiveEmployer.Industry.class),
                    LabourIntensiveEmployer::industry);
            var participants =
                parts.required(
                    "activeParticipants",
                    Numbers.COUNT,
                    LabourIntensiveEmployer::activeParticipants);
            var settledUntil =
                parts.required("jkkSettledUntil", MONTH, LabourIntensiveEmployer::jkkSettledUntil);
            var paidOn = parts.required("paidOn", STATED_DAY, LabourIntensiveEmployer::paidOn);
            return read ->
                new LabourIntensiveEmployer(
                    industry.of(read),
                    participants.of(read),
                    settledUntil.of(read),
                    paidOn.of(read));
          });

  private static final Codec<Worker> WORKER =
      ObjectCodec.made(
          parts -> {
            var id = parts.required("id", TEXT, Worker::id);
            var wage = parts.required("wage", NOT_NEGATIVE, Worker::wage);
            return read -> new Worker(id.of(read), wage.of(read));
          });

  private static final Codec<PayrollMonth> PAYROLL =
      object(PayrollMonth::builder, PayrollMonth.Builder::build)
          .required("month", MONTH, PayrollMonth::month, PayrollMonth.Builder::month)
          .required(
              "riskClass",
              Enums.of(RiskClass.class),
              PayrollMonth::riskClass,
              PayrollMonth.Builder::riskClass)
          .optional("paidOn", STATED_DAY, PayrollMonth::paidOn, PayrollMonth.Builder::paidOn)
          .optional(
              "labourIntensive",
              LABOUR_INTENSIVE,
              PayrollMonth::labourIntensive,
              PayrollMonth.Builder::labourIntensive)
          .required(
              "workers", Lists.of(WORKER), PayrollMonth::workers, PayrollMonth.Builder::workers);

  private static final Codec<Line> LINE =
      ObjectCodec.made(
          parts -> {
            var id = parts.required("id", TEXT, Line::id);
            var contribution = parts.required("contribution", CONTRIBUTION, Line::contribution);
            return read -> new Line(id.of(read), contribution.of(read));
          });

  private static final Codec<Settlement> SETTLEMENT =
      ObjectCodec.made(
          parts -> {
            var paidOn = parts.required("paidOn", DAY, Settlement::paidOn);
            var monthsLate = parts.required("monthsLate", Numbers.COUNT, Settlement::monthsLate);
            var lateFee = parts.required("lateFee", CITED, Settlement::lateFee);
            return read -> new Settlement(paidOn.of(read), monthsLate.of(read), lateFee.of(read));
          });

  private static final Codec<Bill> BILL =
      object(Draft::new, Draft::bill)
          .required(
              "workers", Lists.of(LINE), Bill::workers, (draft, v) -> draft.builder.workers(v))
          .required("sum", CONTRIBUTION, Bill::sum, (draft, v) -> draft.builder.sum(v))
          .optional("dueOn", DAY, Bill::dueOn, (draft, v) -> draft.builder.dueOn(v))
          .optional(
              "settlement", SETTLEMENT, Bill::settlement, (draft, v) -> draft.builder.settlement(v))
          .required("billed", Amounts.AMOUNT, Bill::billed, (draft, v) -> draft.billed = v);

  static final List<Binding<?>> BINDINGS =
      List.of(
          new Binding<>(PayrollMonth.class, PAYROLL, Size.PAYROLL),
          new Binding<>(Worker.class, WORKER),
          new Binding<>(LabourIntensiveEmployer.class, LABOUR_INTENSIVE),
          Binding.term(LabourIntensiveEmployer.Industry.class),
          new Binding<>(Bill.class, BILL, Size.PAYROLL),
          new Binding<>(Line.class, LINE),
          new Binding<>(Settlement.class, SETTLEMENT));

  private PayrollCodecs() {}

  @SuppressWarnings("NullAway.Init")
  private static final class Draft {
    private final Bill.Builder builder = Bill.builder();
    private Rupiah billed;

    Bill bill() {
      Bill bill = builder.build();
      AnswerCodecs.requireAgreement("billed", billed, bill.billed());
      return bill;
    }
  }
}
