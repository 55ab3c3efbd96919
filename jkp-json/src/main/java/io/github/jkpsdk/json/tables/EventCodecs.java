package io.github.jkpsdk.json.tables;

import static io.github.jkpsdk.json.engine.Dates.STATED_DAY;
import static io.github.jkpsdk.json.engine.Texts.TEXT;

import io.github.jkpsdk.activity.JobApplication;
import io.github.jkpsdk.activity.Recommendation;
import io.github.jkpsdk.activity.SelectionCall;
import io.github.jkpsdk.activity.Training;
import io.github.jkpsdk.activity.TrainingAttendance;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.claim.ActivityEvent.Applied;
import io.github.jkpsdk.claim.ActivityEvent.ConfirmationSigned;
import io.github.jkpsdk.claim.ActivityEvent.Counselled;
import io.github.jkpsdk.claim.ActivityEvent.SelectionCalled;
import io.github.jkpsdk.claim.ActivityEvent.SelfAssessmentDone;
import io.github.jkpsdk.claim.ActivityEvent.StatusFormFilled;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.claim.FilingEvent;
import io.github.jkpsdk.claim.FilingEvent.Corrected;
import io.github.jkpsdk.claim.FilingEvent.Filed;
import io.github.jkpsdk.claim.FilingEvent.Rejected;
import io.github.jkpsdk.claim.FilingEvent.Verified;
import io.github.jkpsdk.claim.FilingEvent.WindowShown;
import io.github.jkpsdk.claim.PaymentEvent.Paid;
import io.github.jkpsdk.claim.PaymentEvent.PaidBy;
import io.github.jkpsdk.claim.PaymentEvent.PaymentReturned;
import io.github.jkpsdk.claim.PaymentEvent.Recovered;
import io.github.jkpsdk.claim.PersonEvent.CommitmentSigned;
import io.github.jkpsdk.claim.PersonEvent.Died;
import io.github.jkpsdk.claim.PersonEvent.Hired;
import io.github.jkpsdk.claim.PersonEvent.MembershipDeactivated;
import io.github.jkpsdk.claim.PersonEvent.PlacementReported;
import io.github.jkpsdk.claim.PersonEvent.TerminationReported;
import io.github.jkpsdk.claim.ReimbursementEvent;
import io.github.jkpsdk.claim.ReimbursementEvent.Claimed;
import io.github.jkpsdk.claim.ReimbursementEvent.Reimbursed;
import io.github.jkpsdk.claim.TrainingEvent.TrainingAttended;
import io.github.jkpsdk.claim.TrainingEvent.TrainingCancelled;
import io.github.jkpsdk.claim.TrainingEvent.TrainingCompleted;
import io.github.jkpsdk.claim.TrainingEvent.TrainingEnrolled;
import io.github.jkpsdk.claim.TrainingEvent.TrainingReported;
import io.github.jkpsdk.claim.TrainingEvent.TrainingWithdrawn;
import io.github.jkpsdk.deadline.ShownWindow;
import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Enums;
import io.github.jkpsdk.json.engine.Flags;
import io.github.jkpsdk.json.engine.Limits;
import io.github.jkpsdk.json.engine.Lists;
import io.github.jkpsdk.json.engine.Numbers;
import io.github.jkpsdk.json.engine.ObjectCodec;
import io.github.jkpsdk.json.engine.Parts;
import io.github.jkpsdk.json.engine.Parts.Part;
import io.github.jkpsdk.json.engine.Parts.Values;
import io.github.jkpsdk.json.engine.Texts;
import io.github.jkpsdk.json.engine.Variants;
import io.github.jkpsdk.json.engine.Variants.Variant;
import io.github.jkpsdk.law.BenefitMonths;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.termination.TerminationReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The events of a claim: name, day, and what else the event tells, in one flat object. */
public final class EventCodecs {

  private static final Codec<Integer> MONTH = Numbers.from(1, BenefitMonths.MAX);
  private static final Codec<Integer> CONFIRMED_MONTH = Numbers.from(2, BenefitMonths.MAX);

  public static final List<Variant<? extends ClaimEvent>> FORMS =
      List.of(
          form(TerminationReported.class, EventCodecs::terminationReported),
          dayOnly(MembershipDeactivated.class, MembershipDeactivated::new),
          dayOnly(CommitmentSigned.class, CommitmentSigned::new),
          monthOnly(Filed.class, Filed::new),
          monthOnly(Verified.class, Verified::new),
          form(Rejected.class, EventCodecs::rejected),
          monthOnly(Corrected.class, Corrected::new),
          form(Paid.class, EventCodecs::paid),
          form(PaymentReturned.class, EventCodecs::paymentReturned),
          form(Recovered.class, EventCodecs::recovered),
          reimbursement(Claimed.class, Claimed::new),
          reimbursement(Reimbursed.class, Reimbursed::new),
          dayOnly(SelfAssessmentDone.class, SelfAssessmentDone::new),
          form(Applied.class, EventCodecs::applied),
          form(SelectionCalled.class, EventCodecs::selectionCalled),
          form(Counselled.class, EventCodecs::counselled),
          form(TrainingEnrolled.class, EventCodecs::trainingEnrolled),
          dayOnly(TrainingCancelled.class, TrainingCancelled::new),
          form(TrainingAttended.class, EventCodecs::trainingAttended),
          dayOnly(TrainingWithdrawn.class, TrainingWithdrawn::new),
          form(TrainingCompleted.class, EventCodecs::trainingCompleted),
          dayOnly(TrainingReported.class, TrainingReported::new),
          dayOnly(PlacementReported.class, PlacementReported::new),
          form(ConfirmationSigned.class, EventCodecs::confirmationSigned),
          dayOnly(StatusFormFilled.class, StatusFormFilled::new),
          form(WindowShown.class, EventCodecs::windowShown),
          form(Hired.class, EventCodecs::hired),
          dayOnly(Died.class, Died::new));

  public static final Codec<ClaimEvent> EVENT = new Variants<>("event", FORMS);

  /** As a claim file without a day; made at once, so that an event that is refused is told. */
  private static final Codec<Claim> CLAIM =
      ObjectCodec.made(
          parts -> {
            var facts = parts.required("case", CaseCodecs.CASE, Claim::facts);
            var events = parts.required("events", Lists.of(EVENT, Limits.EVENTS), Claim::events);
            return read -> Claim.of(facts.of(read), events.of(read));
          });

  static final List<Binding<?>> BINDINGS =
      List.of(new Binding<>(Claim.class, CLAIM), new Binding<>(ClaimEvent.class, EVENT));

  private EventCodecs() {}

  /** Declares what an event tells beside its name and its day. */
  private interface Declaration<E> {

    Function<Values, E> of(Parts<E> event, Part<LocalDate> on);
  }

  private static <E extends ClaimEvent> Variant<E> form(Class<E> type, Declaration<E> declaration) {
    String name = ClaimEvent.nameOf(type);
    Codec<E> codec =
        ObjectCodec.made(
            event -> {
              event.required("event", Texts.literal(name), ClaimEvent::name);
              return declaration.of(event, event.required("on", STATED_DAY, ClaimEvent::on));
            });
    return new Variant<>(name, type, codec);
  }

  private static <E extends ClaimEvent> Variant<E> dayOnly(
      Class<E> type, Function<LocalDate, E> make) {
    return form(type, (event, on) -> read -> make.apply(on.of(read)));
  }

  private static <E extends FilingEvent> Variant<E> monthOnly(
      Class<E> type, BiFunction<LocalDate, Integer, E> make) {
    return form(
        type,
        (event, on) -> {
          var month = event.required("month", MONTH, FilingEvent::month);
          return read -> make.apply(on.of(read), month.of(read));
        });
  }

  private static <E extends ReimbursementEvent> Variant<E> reimbursement(
      Class<E> type, BiFunction<LocalDate, Optional<Rupiah>, E> make) {
    return form(
        type,
        (event, on) -> {
          var amount = event.optional("amount", Amounts.POSITIVE, ReimbursementEvent::amount);
          return read -> make.apply(on.of(read), amount.of(read));
        });
  }

  private static Function<Values, TerminationReported> terminationReported(
      Parts<TerminationReported> event, Part<LocalDate> on) {
    var by =
        event.required("by", Enums.of(TerminationReport.Reporter.class), TerminationReported::by);
    return read -> new TerminationReported(on.of(read), by.of(read));
  }

  private static Function<Values, Rejected> rejected(Parts<Rejected> event, Part<LocalDate> on) {
    var month = event.required("month", MONTH, Rejected::month);
    var note = event.required("note", TEXT, Rejected::note);
    return read -> new Rejected(on.of(read), month.of(read), note.of(read));
  }

  private static Function<Values, Paid> paid(Parts<Paid> event, Part<LocalDate> on) {
    var month = event.required("month", MONTH, Paid::month);
    var amount = event.required("amount", Amounts.POSITIVE, Paid::amount);
    var by = event.defaulted("by", Enums.of(PaidBy.class), PaidBy.AGENCY, Paid::by);
    return read -> new Paid(on.of(read), month.of(read), amount.of(read), by.of(read));
  }

  private static Function<Values, PaymentReturned> paymentReturned(
      Parts<PaymentReturned> event, Part<LocalDate> on) {
    var month = event.required("month", MONTH, PaymentReturned::month);
    var note = event.optional("note", TEXT, PaymentReturned::note);
    return read -> new PaymentReturned(on.of(read), month.of(read), note.of(read));
  }

  private static Function<Values, Recovered> recovered(Parts<Recovered> event, Part<LocalDate> on) {
    var month = event.required("month", MONTH, Recovered::month);
    var amount = event.required("amount", Amounts.POSITIVE, Recovered::amount);
    return read -> new Recovered(on.of(read), month.of(read), amount.of(read));
  }

  private static Function<Values, Applied> applied(Parts<Applied> event, Part<LocalDate> on) {
    var company = event.required("company", TEXT, applied -> applied.application().company());
    var position = event.optional("position", TEXT, applied -> applied.application().position());
    return read ->
        new Applied(
            JobApplication.builder()
                .on(on.of(read))
                .company(company.of(read))
                .position(position.of(read))
                .build());
  }

  private static Function<Values, SelectionCalled> selectionCalled(
      Parts<SelectionCalled> event, Part<LocalDate> on) {
    var company = event.required("company", TEXT, called -> called.call().company());
    var kind =
        event.required("kind", Enums.of(SelectionCall.Kind.class), called -> called.call().kind());
    return read ->
        new SelectionCalled(new SelectionCall(on.of(read), company.of(read), kind.of(read)));
  }

  private static Function<Values, Counselled> counselled(
      Parts<Counselled> event, Part<LocalDate> on) {
    var recommends =
        event.required("recommends", Enums.of(Recommendation.class), Counselled::recommends);
    return read -> new Counselled(on.of(read), recommends.of(read));
  }

  private static Function<Values, TrainingEnrolled> trainingEnrolled(
      Parts<TrainingEnrolled> event, Part<LocalDate> on) {
    var starts = event.required("startsOn", STATED_DAY, enrolled -> enrolled.training().startsOn());
    var ends = event.required("endsOn", STATED_DAY, enrolled -> enrolled.training().endsOn());
    var provider = event.optional("provider", TEXT, enrolled -> enrolled.training().provider());
    return read ->
        new TrainingEnrolled(
            on.of(read),
            Training.builder()
                .startsOn(starts.of(read))
                .endsOn(ends.of(read))
                .provider(provider.of(read))
                .build());
  }

  private static Function<Values, TrainingAttended> trainingAttended(
      Parts<TrainingAttended> event, Part<LocalDate> on) {
    var from = event.required("from", STATED_DAY, record -> record.attendance().from());
    var to = event.required("to", STATED_DAY, record -> record.attendance().to());
    var attended =
        event.required("attended", Numbers.COUNT, record -> record.attendance().attended());
    var held = event.required("held", Numbers.COUNT, record -> record.attendance().held());
    return read ->
        new TrainingAttended(
            on.of(read),
            new TrainingAttendance(from.of(read), to.of(read), attended.of(read), held.of(read)));
  }

  private static Function<Values, TrainingCompleted> trainingCompleted(
      Parts<TrainingCompleted> event, Part<LocalDate> on) {
    var certified = event.defaulted("certified", Flags.FLAG, false, TrainingCompleted::certified);
    return read -> new TrainingCompleted(on.of(read), certified.of(read));
  }

  private static Function<Values, ConfirmationSigned> confirmationSigned(
      Parts<ConfirmationSigned> event, Part<LocalDate> on) {
    var month = event.required("month", CONFIRMED_MONTH, ConfirmationSigned::month);
    return read -> new ConfirmationSigned(on.of(read), month.of(read));
  }

  private static Function<Values, WindowShown> windowShown(
      Parts<WindowShown> event, Part<LocalDate> on) {
    var month = event.required("month", MONTH, WindowShown::month);
    var opens = event.required("opensOn", STATED_DAY, shown -> shown.window().opensOn());
    var closes = event.optional("closesOn", STATED_DAY, shown -> shown.window().closesOn());
    return read ->
        new WindowShown(
            on.of(read),
            month.of(read),
            ShownWindow.builder().opensOn(opens.of(read)).closesOn(closes.of(read)).build());
  }

  private static Function<Values, Hired> hired(Parts<Hired> event, Part<LocalDate> on) {
    var kind = event.required("kind", Enums.of(Reemployment.Kind.class), Hired::kind);
    return read -> new Hired(on.of(read), kind.of(read));
  }
}
