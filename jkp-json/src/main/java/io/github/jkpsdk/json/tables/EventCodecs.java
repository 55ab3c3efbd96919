package io.github.jkpsdk.json.tables;

import static io.github.jkpsdk.json.engine.Dates.STATED_DAY;
import static io.github.jkpsdk.json.engine.Texts.TEXT;

import io.github.jkpsdk.activity.JobApplication;
import io.github.jkpsdk.activity.Recommendation;
import io.github.jkpsdk.activity.SelectionCall;
import io.github.jkpsdk.activity.Training;
import io.github.jkpsdk.activity.TrainingAttendance;
import io.github.jkpsdk.casefile.WorkKind;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.deadline.ShownWindow;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Enums;
import io.github.jkpsdk.json.engine.Flags;
import io.github.jkpsdk.json.engine.Numbers;
import io.github.jkpsdk.json.engine.ObjectCodec;
import io.github.jkpsdk.json.engine.Texts;
import io.github.jkpsdk.json.engine.Variants;
import io.github.jkpsdk.json.engine.Variants.Variant;
import io.github.jkpsdk.law.BenefitMonths;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.termination.Reporter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The events of a claim: name, day, and what else the event tells, in one flat object. */
public final class EventCodecs {

  private static final Codec<Integer> MONTH = Numbers.from(1, BenefitMonths.MAX);
  private static final Codec<Integer> CONFIRMED_MONTH = Numbers.from(2, BenefitMonths.MAX);

  public static final List<Variant<? extends ClaimEvent>> FORMS =
      List.of(
          form(
              "TERMINATION_REPORTED",
              ClaimEvent.TerminationReported.class,
              draft -> new ClaimEvent.TerminationReported(draft.on, draft.by),
              event ->
                  event.required(
                      "by",
                      Enums.of(Reporter.class),
                      ClaimEvent.TerminationReported::by,
                      (draft, v) -> draft.by = v)),
          form(
              "MEMBERSHIP_DEACTIVATED",
              ClaimEvent.MembershipDeactivated.class,
              draft -> new ClaimEvent.MembershipDeactivated(draft.on)),
          monthForm(
              "FILED",
              ClaimEvent.Filed.class,
              draft -> new ClaimEvent.Filed(draft.on, draft.month)),
          monthForm(
              "VERIFIED",
              ClaimEvent.Verified.class,
              draft -> new ClaimEvent.Verified(draft.on, draft.month)),
          form(
              "REJECTED",
              ClaimEvent.Rejected.class,
              draft -> new ClaimEvent.Rejected(draft.on, draft.month, draft.note),
              event ->
                  ofMonth(event)
                      .required(
                          "note", TEXT, ClaimEvent.Rejected::note, (draft, v) -> draft.note = v)),
          monthForm(
              "CORRECTED",
              ClaimEvent.Corrected.class,
              draft -> new ClaimEvent.Corrected(draft.on, draft.month)),
          form(
              "PAID",
              ClaimEvent.Paid.class,
              draft -> new ClaimEvent.Paid(draft.on, draft.month, draft.amount),
              event ->
                  ofMonth(event)
                      .required(
                          "amount",
                          Amounts.NOT_NEGATIVE,
                          ClaimEvent.Paid::amount,
                          (draft, v) -> draft.amount = v)),
          form(
              "SELF_ASSESSMENT_DONE",
              ClaimEvent.SelfAssessmentDone.class,
              draft -> new ClaimEvent.SelfAssessmentDone(draft.on)),
          form(
              "APPLIED",
              ClaimEvent.Applied.class,
              draft -> new ClaimEvent.Applied(draft.application()),
              event ->
                  event
                      .required(
                          "company",
                          TEXT,
                          applied -> applied.application().company(),
                          (draft, v) -> draft.company = v)
                      .optional(
                          "position",
                          TEXT,
                          applied -> applied.application().position(),
                          (draft, v) -> draft.position = v)),
          form(
              "SELECTION_CALLED",
              ClaimEvent.SelectionCalled.class,
              draft ->
                  new ClaimEvent.SelectionCalled(
                      new SelectionCall(draft.on, draft.company, draft.call)),
              event ->
                  event
                      .required(
                          "company",
                          TEXT,
                          called -> called.call().company(),
                          (draft, v) -> draft.company = v)
                      .required(
                          "kind",
                          Enums.of(SelectionCall.Kind.class),
                          called -> called.call().kind(),
                          (draft, v) -> draft.call = v)),
          form(
              "COUNSELLED",
              ClaimEvent.Counselled.class,
              draft -> new ClaimEvent.Counselled(draft.on, draft.recommends),
              event ->
                  event.required(
                      "recommends",
                      Enums.of(Recommendation.class),
                      ClaimEvent.Counselled::recommends,
                      (draft, v) -> draft.recommends = v)),
          form(
              "TRAINING_ENROLLED",
              ClaimEvent.TrainingEnrolled.class,
              draft -> new ClaimEvent.TrainingEnrolled(draft.on, draft.training()),
              event ->
                  event
                      .required(
                          "startsOn",
                          STATED_DAY,
                          enrolled -> enrolled.training().startsOn(),
                          (draft, v) -> draft.from = v)
                      .required(
                          "endsOn",
                          STATED_DAY,
                          enrolled -> enrolled.training().endsOn(),
                          (draft, v) -> draft.to = v)
                      .optional(
                          "provider",
                          TEXT,
                          enrolled -> enrolled.training().provider(),
                          (draft, v) -> draft.company = v)),
          form(
              "TRAINING_ATTENDED",
              ClaimEvent.TrainingAttended.class,
              draft ->
                  new ClaimEvent.TrainingAttended(
                      draft.on,
                      new TrainingAttendance(draft.from, draft.to, draft.attended, draft.held)),
              EventCodecs::attendance),
          form(
              "TRAINING_WITHDRAWN",
              ClaimEvent.TrainingWithdrawn.class,
              draft -> new ClaimEvent.TrainingWithdrawn(draft.on)),
          form(
              "TRAINING_COMPLETED",
              ClaimEvent.TrainingCompleted.class,
              draft -> new ClaimEvent.TrainingCompleted(draft.on, draft.certified),
              event ->
                  event.defaulted(
                      "certified",
                      Flags.FLAG,
                      false,
                      ClaimEvent.TrainingCompleted::certified,
                      (draft, v) -> draft.certified = v)),
          form(
              "CONFIRMATION_SIGNED",
              ClaimEvent.ConfirmationSigned.class,
              draft -> new ClaimEvent.ConfirmationSigned(draft.on, draft.month),
              event -> ofMonth(event, CONFIRMED_MONTH)),
          form(
              "STATUS_FORM_FILLED",
              ClaimEvent.StatusFormFilled.class,
              draft -> new ClaimEvent.StatusFormFilled(draft.on)),
          form(
              "WINDOW_SHOWN",
              ClaimEvent.WindowShown.class,
              draft -> new ClaimEvent.WindowShown(draft.on, draft.month, draft.window()),
              event ->
                  ofMonth(event)
                      .required(
                          "opensOn",
                          STATED_DAY,
                          shown -> shown.window().opensOn(),
                          (draft, v) -> draft.from = v)
                      .optional(
                          "closesOn",
                          STATED_DAY,
                          shown -> shown.window().closesOn(),
                          (draft, v) -> draft.to = v)),
          form(
              "HIRED",
              ClaimEvent.Hired.class,
              draft -> new ClaimEvent.Hired(draft.on, draft.work),
              event ->
                  event.required(
                      "kind",
                      Enums.of(WorkKind.class),
                      ClaimEvent.Hired::kind,
                      (draft, v) -> draft.work = v)),
          form("DIED", ClaimEvent.Died.class, draft -> new ClaimEvent.Died(draft.on)));

  public static final Codec<ClaimEvent> EVENT = new Variants<>("event", FORMS);

  private EventCodecs() {}

  private static <E extends ClaimEvent> Variant<E> form(
      String name, Class<E> type, Function<Draft, E> finish) {
    return form(name, type, finish, event -> event);
  }

  private static <E extends ClaimEvent.OfMonth> Variant<E> monthForm(
      String name, Class<E> type, Function<Draft, E> finish) {
    return form(name, type, finish, EventCodecs::ofMonth);
  }

  private static <E extends ClaimEvent> Variant<E> form(
      String name,
      Class<E> type,
      Function<Draft, E> finish,
      Function<ObjectCodec<E, Draft>, ObjectCodec<E, Draft>> fields) {
    ObjectCodec<E, Draft> event =
        ObjectCodec.<E, Draft>object(Draft::new, finish)
            .required("event", Texts.literal(name), ClaimEvent::name, (draft, v) -> {})
            .required("on", STATED_DAY, ClaimEvent::on, (draft, v) -> draft.on = v);
    return new Variant<>(name, type, fields.apply(event));
  }

  private static <E extends ClaimEvent.OfMonth> ObjectCodec<E, Draft> ofMonth(
      ObjectCodec<E, Draft> event) {
    return ofMonth(event, MONTH);
  }

  private static <E extends ClaimEvent.OfMonth> ObjectCodec<E, Draft> ofMonth(
      ObjectCodec<E, Draft> event, Codec<Integer> months) {
    return event.required(
        "month", months, ClaimEvent.OfMonth::month, (draft, v) -> draft.month = v);
  }

  private static ObjectCodec<ClaimEvent.TrainingAttended, Draft> attendance(
      ObjectCodec<ClaimEvent.TrainingAttended, Draft> event) {
    return event
        .required("from", STATED_DAY, e -> e.attendance().from(), (draft, v) -> draft.from = v)
        .required("to", STATED_DAY, e -> e.attendance().to(), (draft, v) -> draft.to = v)
        .required(
            "attended",
            Numbers.COUNT,
            e -> e.attendance().attended(),
            (draft, v) -> draft.attended = v)
        .required("held", Numbers.COUNT, e -> e.attendance().held(), (draft, v) -> draft.held = v);
  }

  /** What any event may tell; from and to are the days of a training, a record or a window. */
  @SuppressWarnings("NullAway.Init")
  private static final class Draft {
    private LocalDate on;
    private int month;
    private Reporter by;
    private String note;
    private Rupiah amount;
    private String company;
    private @Nullable String position;
    private SelectionCall.Kind call;
    private WorkKind work;
    private Recommendation recommends;
    private LocalDate from;
    private LocalDate to;
    private int attended;
    private int held;
    private boolean certified;

    JobApplication application() {
      return JobApplication.builder()
          .on(on)
          .company(company)
          .position(Optional.ofNullable(position))
          .build();
    }

    Training training() {
      return Training.builder()
          .startsOn(from)
          .endsOn(to)
          .provider(Optional.ofNullable(company))
          .build();
    }

    ShownWindow window() {
      return ShownWindow.builder().opensOn(from).closesOn(Optional.ofNullable(to)).build();
    }
  }
}
