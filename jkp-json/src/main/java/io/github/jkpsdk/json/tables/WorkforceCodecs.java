package io.github.jkpsdk.json.tables;

import static io.github.jkpsdk.json.engine.Dates.DAY;
import static io.github.jkpsdk.json.engine.Dates.MONTH;
import static io.github.jkpsdk.json.engine.ObjectCodec.object;
import static io.github.jkpsdk.json.engine.Texts.TEXT;
import static io.github.jkpsdk.json.tables.Amounts.NOT_NEGATIVE;

import io.github.jkpsdk.answer.Workforce;
import io.github.jkpsdk.answer.Workforce.DutyOnDay;
import io.github.jkpsdk.answer.Workforce.Later;
import io.github.jkpsdk.answer.Workforce.Owed;
import io.github.jkpsdk.answer.Workforce.Worker;
import io.github.jkpsdk.benefit.EmployerLiability;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Enums;
import io.github.jkpsdk.json.engine.Lists;
import io.github.jkpsdk.json.engine.Numbers;
import io.github.jkpsdk.json.engine.ObjectCodec;
import io.github.jkpsdk.money.Rupiah;
import java.util.List;

/** What a planned day of termination would mean, for one worker and for many. */
final class WorkforceCodecs {

  private static final Codec<Worker> WORKER =
      object(Worker::builder, Worker.Builder::build)
          .optional("id", TEXT, Worker::id, Worker.Builder::id)
          .required(
              "terminationDate", DAY, Worker::terminationDate, Worker.Builder::terminationDate)
          .required(
              "outcome", Enums.of(Worker.Outcome.class), Worker::outcome, Worker.Builder::outcome)
          .optional("earliest", MONTH, Worker::earliest, Worker.Builder::earliest)
          .required("remedies", RemedyCodecs.REMEDIES, Worker::remedies, Worker.Builder::remedies)
          .optional("benefit", NOT_NEGATIVE, Worker::benefit, Worker.Builder::benefit)
          .defaulted(
              "liabilities",
              Lists.of(AnswerCodecs.LIABILITY),
              List.of(),
              Worker::liabilities,
              Worker.Builder::liabilities)
          .defaulted(
              "duties",
              Lists.of(AnswerCodecs.DEADLINE),
              List.of(),
              Worker::duties,
              Worker.Builder::duties);

  private static final Codec<Later> LATER =
      ObjectCodec.made(
          parts -> {
            var month = parts.required("month", MONTH, Later::month);
            var workers = parts.required("workers", Numbers.COUNT, Later::workers);
            return read -> new Later(month.of(read), workers.of(read));
          });

  private static final Codec<Owed> OWED =
      ObjectCodec.made(
          parts -> {
            var kind = parts.required("kind", Enums.of(EmployerLiability.Kind.class), Owed::kind);
            var workers = parts.required("workers", Numbers.COUNT, Owed::workers);
            var amount = parts.required("amount", NOT_NEGATIVE, Owed::amount);
            return read -> new Owed(kind.of(read), workers.of(read), amount.of(read));
          });

  private static final Codec<DutyOnDay> DUTY =
      object(DutyOnDay::builder, DutyOnDay.Builder::build)
          .required("duty", Enums.of(Duty.class), DutyOnDay::duty, DutyOnDay.Builder::duty)
          .optional("dueOn", DAY, DutyOnDay::dueOn, DutyOnDay.Builder::dueOn)
          .required("workers", Numbers.COUNT, DutyOnDay::workers, DutyOnDay.Builder::workers);

  private static final Codec<Workforce> WORKFORCE =
      object(Draft::new, Draft::workforce)
          .required("workers", Numbers.COUNT, Workforce::workers, (draft, v) -> draft.workers = v)
          .required(
              "qualifying",
              Numbers.COUNT,
              Workforce::qualifying,
              (draft, v) -> draft.builder.qualifying(v))
          .required(
              "qualifyingIfSettled",
              Numbers.COUNT,
              Workforce::qualifyingIfSettled,
              (draft, v) -> draft.builder.qualifyingIfSettled(v))
          .defaulted(
              "later",
              Lists.of(LATER),
              List.of(),
              Workforce::later,
              (draft, v) -> draft.builder.later(v))
          .required("never", Numbers.COUNT, Workforce::never, (draft, v) -> draft.builder.never(v))
          .required(
              "undecided",
              Numbers.COUNT,
              Workforce::undecided,
              (draft, v) -> draft.builder.undecided(v))
          .required(
              "benefits",
              NOT_NEGATIVE,
              Workforce::benefits,
              (draft, v) -> draft.builder.benefits(v))
          .defaulted(
              "benefitsPaidFirst",
              NOT_NEGATIVE,
              Rupiah.ZERO,
              Workforce::benefitsPaidFirst,
              (draft, v) -> draft.builder.benefitsPaidFirst(v))
          .defaulted(
              "owed",
              Lists.of(OWED),
              List.of(),
              Workforce::owed,
              (draft, v) -> draft.builder.owed(v))
          .defaulted(
              "duties",
              Lists.of(DUTY),
              List.of(),
              Workforce::duties,
              (draft, v) -> draft.builder.duties(v));

  static final List<Binding<?>> BINDINGS =
      List.of(
          new Binding<>(Workforce.class, WORKFORCE),
          new Binding<>(Worker.class, WORKER),
          new Binding<>(Later.class, LATER),
          new Binding<>(Owed.class, OWED),
          new Binding<>(DutyOnDay.class, DUTY),
          Binding.term(Worker.Outcome.class));

  private WorkforceCodecs() {}

  private static final class Draft {
    private final Workforce.Builder builder = Workforce.builder();
    private int workers;

    Workforce workforce() {
      Workforce workforce = builder.build();
      AnswerCodecs.requireAgreement("workers", workers, workforce.workers());
      return workforce;
    }
  }
}
