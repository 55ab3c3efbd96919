package io.github.jkpsdk.json.tables;

import static io.github.jkpsdk.json.engine.Dates.DAY;
import static io.github.jkpsdk.json.engine.ObjectCodec.object;
import static io.github.jkpsdk.json.engine.Texts.TEXT;
import static io.github.jkpsdk.json.tables.Amounts.NOT_NEGATIVE;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.Answer.LostMonth;
import io.github.jkpsdk.answer.Answer.Warning;
import io.github.jkpsdk.answer.NextStep;
import io.github.jkpsdk.answer.Standing;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Dates;
import io.github.jkpsdk.json.engine.Enums;
import io.github.jkpsdk.json.engine.Flags;
import io.github.jkpsdk.json.engine.Lists;
import io.github.jkpsdk.json.engine.Numbers;
import io.github.jkpsdk.json.engine.ObjectCodec;
import io.github.jkpsdk.law.BenefitMonths;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Fact;
import java.util.List;
import java.util.stream.IntStream;

/** The whole answer: the standing, what to do, what was lost, what is odd, and the parts. */
public final class StandingCodecs {

  private static final Codec<List<Condition>> CONDITIONS = Lists.of(Enums.of(Condition.class));

  private static final Codec<Standing> STANDING =
      object(Standing::builder, Standing.Builder::build)
          .required(
              "state", Enums.of(Standing.State.class), Standing::state, Standing.Builder::state)
          .optional(
              "reason", Enums.of(Standing.Reason.class), Standing::reason, Standing.Builder::reason)
          .optional("month", ClaimCodecs.MONTH, Standing::month, Standing.Builder::month)
          .optional("since", DAY, Standing::since, Standing.Builder::since)
          .optional("until", DAY, Standing::until, Standing.Builder::until)
          .optional("note", TEXT, Standing::note, Standing.Builder::note)
          .defaulted("unmet", CONDITIONS, List.of(), Standing::unmet, Standing.Builder::unmet)
          .defaulted(
              "missingFacts",
              Grounded.MISSING_FACTS,
              List.of(),
              Standing::missingFacts,
              Standing.Builder::missingFacts);

  private static final Codec<NextStep> STEP =
      object(NextStep::builder, NextStep.Builder::build)
          .required("step", Enums.of(NextStep.Kind.class), NextStep::step, NextStep.Builder::step)
          .optional("month", ClaimCodecs.MONTH, NextStep::month, NextStep.Builder::month)
          .optional(
              "contributionMonth",
              Dates.MONTH,
              NextStep::contributionMonth,
              NextStep.Builder::contributionMonth)
          .required(
              "holder", Enums.of(Duty.Holder.class), NextStep::holder, NextStep.Builder::holder)
          .optional("opensOn", DAY, NextStep::opensOn, NextStep.Builder::opensOn)
          .optional(
              "start", Enums.of(Deadline.Start.class), NextStep::start, NextStep.Builder::start)
          .optional("dueOn", DAY, NextStep::dueOn, NextStep.Builder::dueOn)
          .defaulted(
              "source",
              Enums.of(ClaimWindow.Source.class),
              ClaimWindow.Source.COMPUTED,
              NextStep::source,
              NextStep.Builder::source)
          .optional("undated", TEXT, NextStep::undated, NextStep.Builder::undated)
          .optional("daysLeft", Numbers.DAYS, NextStep::daysLeft, NextStep.Builder::daysLeft)
          .defaulted("passed", Flags.FLAG, false, NextStep::passed, NextStep.Builder::passed)
          .defaulted("undone", Flags.FLAG, false, NextStep::undone, NextStep.Builder::undone)
          .optional("shortfall", NOT_NEGATIVE, NextStep::shortfall, NextStep.Builder::shortfall)
          .optional(
              "alternative",
              Enums.of(NextStep.Kind.class),
              NextStep::alternative,
              NextStep.Builder::alternative)
          .optional("missing", Numbers.COUNT, NextStep::missing, NextStep.Builder::missing)
          .optional("required", Numbers.COUNT, NextStep::required, NextStep.Builder::required)
          .optional("note", TEXT, NextStep::note, NextStep.Builder::note)
          .defaulted("unmet", CONDITIONS, List.of(), NextStep::unmet, NextStep.Builder::unmet)
          .required(
              "citations", Grounded.CITATIONS, NextStep::citations, NextStep.Builder::citations)
          .defaulted(
              "interpretations",
              Grounded.INTERPRETATIONS,
              List.of(),
              NextStep::interpretations,
              NextStep.Builder::interpretations);

  private static final Codec<LostMonth> LOST_MONTH =
      object(LostMonth::builder, LostMonth.Builder::build)
          .required("month", ClaimCodecs.MONTH, LostMonth::month, LostMonth.Builder::month)
          .required(
              "reason",
              Enums.of(BenefitMonth.LossReason.class),
              LostMonth::reason,
              LostMonth.Builder::reason)
          .optional("amount", NOT_NEGATIVE, LostMonth::amount, LostMonth.Builder::amount);

  private static final Codec<Warning> WARNING =
      object(WarningDraft::new, WarningDraft::warning)
          .required(
              "code", Enums.of(Warning.Code.class), Warning::code, (draft, v) -> draft.code = v)
          .required("paths", Lists.of(TEXT), Warning::paths, (draft, v) -> draft.paths = v)
          .required("facts", Facts.FACTS, Warning::facts, (draft, v) -> draft.facts = v);

  public static final ObjectCodec<Answer, Answer.Builder> ANSWER =
      object(Answer::builder, StandingCodecs::answer)
          .optional("id", TEXT, Answer::id, Answer.Builder::id)
          .required("asOf", DAY, Answer::asOf, Answer.Builder::asOf)
          .optional("factsDigest", TEXT, Answer::factsDigest, Answer.Builder::factsDigest)
          .required("standing", STANDING, Answer::standing, Answer.Builder::standing)
          .required("verdict", AnswerCodecs.VERDICT, Answer::verdict, Answer.Builder::verdict)
          .optional("benefit", AnswerCodecs.BENEFIT, Answer::benefit, Answer.Builder::benefit)
          .required(
              "months", Lists.of(ClaimCodecs.BENEFIT_MONTH), Answer::months, Answer.Builder::months)
          .defaulted("next", Lists.of(STEP), List.of(), Answer::next, Answer.Builder::next)
          .optional("paid", NOT_NEGATIVE, Answer::paid, Answer.Builder::paid)
          .optional("outstanding", NOT_NEGATIVE, Answer::outstanding, Answer.Builder::outstanding)
          .optional("doubtful", NOT_NEGATIVE, Answer::doubtful, Answer.Builder::doubtful)
          .optional("ended", NOT_NEGATIVE, Answer::ended, Answer.Builder::ended)
          .optional("overpaid", NOT_NEGATIVE, Answer::overpaid, Answer.Builder::overpaid)
          .defaulted("lost", Lists.of(LOST_MONTH), List.of(), Answer::lost, Answer.Builder::lost)
          .defaulted(
              "deadlines",
              Lists.of(AnswerCodecs.DEADLINE),
              List.of(),
              Answer::deadlines,
              Answer.Builder::deadlines)
          .defaulted(
              "liabilities",
              Lists.of(AnswerCodecs.LIABILITY),
              List.of(),
              Answer::liabilities,
              Answer.Builder::liabilities)
          .defaulted(
              "warnings", Lists.of(WARNING), List.of(), Answer::warnings, Answer.Builder::warnings)
          .optional(
              "interpretationEffects",
              Lists.of(EffectCodecs.EFFECT),
              Answer::interpretationEffects,
              Answer.Builder::interpretationEffects)
          .optional("remedies", RemedyCodecs.REMEDIES, Answer::remedies, Answer.Builder::remedies);

  static final List<Binding<?>> BINDINGS =
      List.of(
          new Binding<>(Answer.class, ANSWER),
          new Binding<>(Standing.class, STANDING),
          new Binding<>(NextStep.class, STEP),
          new Binding<>(LostMonth.class, LOST_MONTH),
          new Binding<>(Warning.class, WARNING),
          Binding.term(Standing.State.class),
          Binding.term(Standing.Reason.class),
          Binding.term(NextStep.Kind.class),
          Binding.term(Warning.Code.class));

  private StandingCodecs() {}

  private static Answer answer(Answer.Builder builder) {
    Answer answer = builder.build();
    List<Integer> months = answer.months().stream().map(BenefitMonth::month).toList();
    List<Integer> all = IntStream.rangeClosed(1, BenefitMonths.MAX).boxed().toList();
    if (!months.equals(all)) {
      throw new IllegalArgumentException("months are not months 1 to 6 in order; they must be");
    }
    return answer;
  }

  @SuppressWarnings("NullAway.Init")
  private static final class WarningDraft {
    private Warning.Code code;
    private List<String> paths;
    private List<Fact> facts;

    Warning warning() {
      return new Warning(code, paths, facts);
    }
  }
}
