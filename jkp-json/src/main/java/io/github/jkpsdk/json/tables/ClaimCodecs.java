package io.github.jkpsdk.json.tables;

import static io.github.jkpsdk.json.engine.Dates.DAY;
import static io.github.jkpsdk.json.engine.ObjectCodec.object;
import static io.github.jkpsdk.json.engine.Texts.TEXT;
import static io.github.jkpsdk.json.tables.Amounts.NOT_NEGATIVE;

import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.claim.ClaimOverview;
import io.github.jkpsdk.claim.LossReason;
import io.github.jkpsdk.claim.LostMonth;
import io.github.jkpsdk.claim.MonthStatus;
import io.github.jkpsdk.claim.NextStep;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.deadline.DateSource;
import io.github.jkpsdk.deadline.DutyHolder;
import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Enums;
import io.github.jkpsdk.json.engine.Lists;
import io.github.jkpsdk.json.engine.Numbers;
import io.github.jkpsdk.law.BenefitMonths;
import io.github.jkpsdk.verdict.Finding;
import java.util.List;
import java.util.stream.IntStream;

/** A claim and its answer, as the format has them. */
final class ClaimCodecs {

  private static final Codec<Integer> MONTH = Numbers.from(1, BenefitMonths.MAX);

  static final Codec<ClaimWindow> WINDOW =
      object(ClaimWindow::builder, ClaimWindow.Builder::build)
          .optional("opensOn", DAY, ClaimWindow::opensOn, ClaimWindow.Builder::opensOn)
          .optional("opensBy", DAY, ClaimWindow::opensBy, ClaimWindow.Builder::opensBy)
          .required("closesOn", DAY, ClaimWindow::closesOn, ClaimWindow.Builder::closesOn)
          .required(
              "source",
              Enums.of(DateSource.class),
              ClaimWindow::source,
              ClaimWindow.Builder::source)
          .optional("note", TEXT, ClaimWindow::note, ClaimWindow.Builder::note);

  static final Codec<BenefitMonth> BENEFIT_MONTH =
      object(BenefitMonth::builder, BenefitMonth.Builder::build)
          .required("month", MONTH, BenefitMonth::month, BenefitMonth.Builder::month)
          .required(
              "status",
              Enums.of(MonthStatus.class),
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
              AnswerCodecs.CITATIONS,
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
          .optional("note", TEXT, BenefitMonth::note, BenefitMonth.Builder::note)
          .optional(
              "lossReason",
              Enums.of(LossReason.class),
              BenefitMonth::lossReason,
              BenefitMonth.Builder::lossReason);

  static final Codec<NextStep> STEP =
      object(NextStep::builder, NextStep.Builder::build)
          .required("step", TEXT, NextStep::step, NextStep.Builder::step)
          .required(
              "holder", Enums.of(DutyHolder.class), NextStep::holder, NextStep.Builder::holder)
          .optional("month", MONTH, NextStep::month, NextStep.Builder::month)
          .optional("opensOn", DAY, NextStep::opensOn, NextStep.Builder::opensOn)
          .optional("dueOn", DAY, NextStep::dueOn, NextStep.Builder::dueOn)
          .optional("daysLeft", Numbers.DAYS, NextStep::daysLeft, NextStep.Builder::daysLeft)
          .optional("missing", Numbers.COUNT, NextStep::missing, NextStep.Builder::missing)
          .optional("required", Numbers.COUNT, NextStep::required, NextStep.Builder::required)
          .required(
              "citations",
              AnswerCodecs.CITATIONS,
              NextStep::citations,
              NextStep.Builder::citations);

  static final Codec<LostMonth> LOST_MONTH =
      object(LostDraft::new, LostDraft::lost)
          .required("month", MONTH, LostMonth::month, (draft, v) -> draft.month = v)
          .required(
              "reason",
              Enums.of(LossReason.class),
              LostMonth::reason,
              (draft, v) -> draft.reason = v);

  static final Codec<ClaimOverview> OVERVIEW =
      object(ClaimOverview::builder, ClaimCodecs::overview)
          .required("asOf", DAY, ClaimOverview::asOf, ClaimOverview.Builder::asOf)
          .required(
              "months",
              Lists.of(BENEFIT_MONTH),
              ClaimOverview::months,
              ClaimOverview.Builder::months)
          .required("next", Lists.of(STEP), ClaimOverview::next, ClaimOverview.Builder::next)
          .required("paid", NOT_NEGATIVE, ClaimOverview::paid, ClaimOverview.Builder::paid)
          .required(
              "outstanding",
              NOT_NEGATIVE,
              ClaimOverview::outstanding,
              ClaimOverview.Builder::outstanding)
          .required("lost", Lists.of(LOST_MONTH), ClaimOverview::lost, ClaimOverview.Builder::lost);

  static final List<Binding<?>> BINDINGS =
      List.of(
          new Binding<>(ClaimEvent.class, EventCodecs.EVENT),
          new Binding<>(ClaimOverview.class, OVERVIEW),
          new Binding<>(BenefitMonth.class, BENEFIT_MONTH),
          new Binding<>(ClaimWindow.class, WINDOW),
          new Binding<>(NextStep.class, STEP),
          new Binding<>(LostMonth.class, LOST_MONTH),
          Binding.term(MonthStatus.class),
          Binding.term(LossReason.class));

  private ClaimCodecs() {}

  private static ClaimOverview overview(ClaimOverview.Builder builder) {
    ClaimOverview overview = builder.build();
    List<Integer> months = overview.months().stream().map(BenefitMonth::month).toList();
    List<Integer> all = IntStream.rangeClosed(1, BenefitMonths.MAX).boxed().toList();
    if (!months.equals(all)) {
      throw new IllegalArgumentException("months are not months 1 to 6 in order; they must be");
    }
    return overview;
  }

  @SuppressWarnings("NullAway.Init")
  private static final class LostDraft {
    private int month;
    private LossReason reason;

    LostMonth lost() {
      return new LostMonth(month, reason);
    }
  }
}
