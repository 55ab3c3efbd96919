package io.github.jkpsdk.json.tables;

import static io.github.jkpsdk.json.engine.Dates.DAY;
import static io.github.jkpsdk.json.engine.Numbers.COUNT;
import static io.github.jkpsdk.json.engine.ObjectCodec.object;
import static io.github.jkpsdk.json.engine.Texts.TEXT;

import io.github.jkpsdk.activity.Activities;
import io.github.jkpsdk.activity.ActivityMonth;
import io.github.jkpsdk.activity.JobApplication;
import io.github.jkpsdk.activity.SelectionCall;
import io.github.jkpsdk.activity.Training;
import io.github.jkpsdk.activity.TrainingAttendance;
import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Enums;
import io.github.jkpsdk.json.engine.Lists;
import io.github.jkpsdk.json.engine.ObjectCodec;
import io.github.jkpsdk.law.BenefitMonths;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is told of the search for work, beside the events. */
final class ActivityCodecs {

  static final Codec<ActivityMonth> ACTIVITY_MONTH =
      ObjectCodec.made(
          parts -> {
            var from = parts.required("from", DAY, ActivityMonth::from);
            var to = parts.required("to", DAY, ActivityMonth::to);
            return read -> new ActivityMonth(from.of(read), to.of(read));
          });

  private static final Codec<JobApplication> APPLICATION =
      object(JobApplication::builder, JobApplication.Builder::build)
          .required("on", DAY, JobApplication::on, JobApplication.Builder::on)
          .required("company", TEXT, JobApplication::company, JobApplication.Builder::company)
          .optional("position", TEXT, JobApplication::position, JobApplication.Builder::position);

  private static final Codec<Training> TRAINING =
      object(Training::builder, Training.Builder::build)
          .required("startsOn", DAY, Training::startsOn, Training.Builder::startsOn)
          .required("endsOn", DAY, Training::endsOn, Training.Builder::endsOn)
          .optional("provider", TEXT, Training::provider, Training.Builder::provider);

  private static final Codec<SelectionCall> CALL =
      ObjectCodec.made(
          parts -> {
            var on = parts.required("on", DAY, SelectionCall::on);
            var company = parts.required("company", TEXT, SelectionCall::company);
            var kind =
                parts.required("kind", Enums.of(SelectionCall.Kind.class), SelectionCall::kind);
            return read -> new SelectionCall(on.of(read), company.of(read), kind.of(read));
          });

  private static final Codec<TrainingAttendance> ATTENDANCE =
      ObjectCodec.made(
          parts -> {
            var from = parts.required("from", DAY, TrainingAttendance::from);
            var to = parts.required("to", DAY, TrainingAttendance::to);
            var attended = parts.required("attended", COUNT, TrainingAttendance::attended);
            var held = parts.required("held", COUNT, TrainingAttendance::held);
            return read ->
                new TrainingAttendance(
                    from.of(read), to.of(read), attended.of(read), held.of(read));
          });

  private static final Codec<Activities> ACTIVITIES =
      object(Activities::builder, Activities.Builder::build)
          .defaulted(
              "applications",
              Lists.of(APPLICATION),
              List.of(),
              Activities::applications,
              Activities.Builder::applications)
          .defaulted(
              "calls", Lists.of(CALL), List.of(), Activities::calls, Activities.Builder::calls)
          .optional(
              "selfAssessedOn", DAY, Activities::selfAssessedOn, Activities.Builder::selfAssessedOn)
          .optional("training", TRAINING, Activities::training, Activities.Builder::training)
          .optional(
              "leftTrainingOn", DAY, Activities::leftTrainingOn, Activities.Builder::leftTrainingOn)
          .defaulted(
              "attendance",
              Lists.of(ATTENDANCE),
              List.of(),
              Activities::attendance,
              Activities.Builder::attendance)
          .defaulted(
              "confirmations",
              confirmations(),
              Map.of(),
              Activities::confirmations,
              Activities.Builder::confirmations)
          .optional(
              "statusFormFilledOn",
              DAY,
              Activities::statusFormFilledOn,
              Activities.Builder::statusFormFilledOn);

  static final List<Binding<?>> BINDINGS =
      List.of(
          new Binding<>(ActivityMonth.class, ACTIVITY_MONTH),
          new Binding<>(Activities.class, ACTIVITIES),
          new Binding<>(JobApplication.class, APPLICATION),
          new Binding<>(SelectionCall.class, CALL),
          new Binding<>(Training.class, TRAINING),
          new Binding<>(TrainingAttendance.class, ATTENDANCE),
          Binding.term(SelectionCall.Kind.class));

  private ActivityCodecs() {}

  private static Codec<Map<Integer, LocalDate>> confirmations() {
    ObjectCodec<Map<Integer, LocalDate>, Map<Integer, LocalDate>> months =
        object(TreeMap::new, Map::copyOf);
    for (int month = 1; month <= BenefitMonths.MAX; month++) {
      Integer ofMonth = month;
      months =
          months.optional(
              ofMonth.toString(),
              DAY,
              signed -> Optional.ofNullable(signed.get(ofMonth)),
              (signed, day) -> signed.put(ofMonth, day));
    }
    return months;
  }
}
