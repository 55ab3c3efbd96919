package io.github.jkpsdk.json.tables;

import static io.github.jkpsdk.json.engine.Dates.DAY;
import static io.github.jkpsdk.json.engine.ObjectCodec.object;
import static io.github.jkpsdk.json.engine.Texts.TEXT;

import io.github.jkpsdk.activity.Activities;
import io.github.jkpsdk.activity.ActivityMonth;
import io.github.jkpsdk.activity.JobApplication;
import io.github.jkpsdk.activity.MissionMonth;
import io.github.jkpsdk.activity.Recommendation;
import io.github.jkpsdk.activity.SelectionCall;
import io.github.jkpsdk.activity.Training;
import io.github.jkpsdk.activity.TrainingAttendance;
import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Enums;
import io.github.jkpsdk.json.engine.Lists;
import io.github.jkpsdk.json.engine.Numbers;
import io.github.jkpsdk.law.BenefitMonths;
import java.time.LocalDate;
import java.util.List;

/** What a participant does to find work. */
final class ActivityCodecs {

  private static final Codec<Integer> LATER_MONTH = Numbers.from(2, BenefitMonths.MAX);

  static final Codec<ActivityMonth> ACTIVITY_MONTH =
      object(Draft::new, draft -> new ActivityMonth(draft.from, draft.to))
          .required("from", DAY, ActivityMonth::from, (draft, v) -> draft.from = v)
          .required("to", DAY, ActivityMonth::to, (draft, v) -> draft.to = v);

  private static final Codec<JobApplication> APPLICATION =
      object(JobApplication::builder, JobApplication.Builder::build)
          .required("on", DAY, JobApplication::on, JobApplication.Builder::on)
          .required("company", TEXT, JobApplication::company, JobApplication.Builder::company)
          .optional("position", TEXT, JobApplication::position, JobApplication.Builder::position);

  private static final Codec<SelectionCall> CALL =
      object(Draft::new, draft -> new SelectionCall(draft.on, draft.company, draft.kind))
          .required("on", DAY, SelectionCall::on, (draft, v) -> draft.on = v)
          .required("company", TEXT, SelectionCall::company, (draft, v) -> draft.company = v)
          .required(
              "kind",
              Enums.of(SelectionCall.Kind.class),
              SelectionCall::kind,
              (draft, v) -> draft.kind = v);

  private static final Codec<Training> TRAINING =
      object(Training::builder, Training.Builder::build)
          .required("startsOn", DAY, Training::startsOn, Training.Builder::startsOn)
          .required("endsOn", DAY, Training::endsOn, Training.Builder::endsOn)
          .optional("provider", TEXT, Training::provider, Training.Builder::provider);

  private static final Codec<TrainingAttendance> ATTENDANCE =
      object(Draft::new, Draft::attendance)
          .required("from", DAY, TrainingAttendance::from, (draft, v) -> draft.from = v)
          .required("to", DAY, TrainingAttendance::to, (draft, v) -> draft.to = v)
          .required(
              "attended",
              Numbers.COUNT,
              TrainingAttendance::attended,
              (draft, v) -> draft.attended = v)
          .required("held", Numbers.COUNT, TrainingAttendance::held, (draft, v) -> draft.held = v);

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
              "confirmedMonths",
              Lists.of(LATER_MONTH),
              List.of(),
              Activities::confirmedMonths,
              Activities.Builder::confirmedMonths)
          .optional(
              "statusFormFilledOn",
              DAY,
              Activities::statusFormFilledOn,
              Activities.Builder::statusFormFilledOn);

  private static final Codec<MissionMonth> MISSION_MONTH =
      object(MissionMonth::builder, MissionMonth.Builder::build)
          .required("month", LATER_MONTH, MissionMonth::month, MissionMonth.Builder::month)
          .required("asOf", DAY, MissionMonth::asOf, MissionMonth.Builder::asOf)
          .optional("reference", DAY, MissionMonth::reference, MissionMonth.Builder::reference)
          .optional("filedOn", DAY, MissionMonth::filedOn, MissionMonth.Builder::filedOn)
          .optional("closesOn", DAY, MissionMonth::closesOn, MissionMonth.Builder::closesOn);

  static final List<Binding<?>> BINDINGS =
      List.of(
          new Binding<>(ActivityMonth.class, ACTIVITY_MONTH),
          new Binding<>(JobApplication.class, APPLICATION),
          new Binding<>(SelectionCall.class, CALL),
          new Binding<>(Training.class, TRAINING),
          new Binding<>(TrainingAttendance.class, ATTENDANCE),
          new Binding<>(Activities.class, ACTIVITIES),
          new Binding<>(MissionMonth.class, MISSION_MONTH),
          Binding.term(SelectionCall.Kind.class),
          Binding.term(Recommendation.class));

  private ActivityCodecs() {}

  @SuppressWarnings("NullAway.Init")
  private static final class Draft {
    private LocalDate on;
    private String company;
    private SelectionCall.Kind kind;
    private LocalDate from;
    private LocalDate to;
    private int attended;
    private int held;

    TrainingAttendance attendance() {
      return new TrainingAttendance(from, to, attended, held);
    }
  }
}
