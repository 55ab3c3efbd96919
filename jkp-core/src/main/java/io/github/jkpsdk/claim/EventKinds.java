package io.github.jkpsdk.claim;

import io.github.jkpsdk.claim.ActivityEvent.Applied;
import io.github.jkpsdk.claim.ActivityEvent.ConfirmationSigned;
import io.github.jkpsdk.claim.ActivityEvent.Counselled;
import io.github.jkpsdk.claim.ActivityEvent.SelectionCalled;
import io.github.jkpsdk.claim.ActivityEvent.SelfAssessmentDone;
import io.github.jkpsdk.claim.ActivityEvent.StatusFormFilled;
import io.github.jkpsdk.claim.FilingEvent.Corrected;
import io.github.jkpsdk.claim.FilingEvent.Filed;
import io.github.jkpsdk.claim.FilingEvent.Rejected;
import io.github.jkpsdk.claim.FilingEvent.Verified;
import io.github.jkpsdk.claim.FilingEvent.WindowShown;
import io.github.jkpsdk.claim.PaymentEvent.Paid;
import io.github.jkpsdk.claim.PaymentEvent.PaymentReturned;
import io.github.jkpsdk.claim.PaymentEvent.Recovered;
import io.github.jkpsdk.claim.PersonEvent.CommitmentSigned;
import io.github.jkpsdk.claim.PersonEvent.Died;
import io.github.jkpsdk.claim.PersonEvent.Hired;
import io.github.jkpsdk.claim.PersonEvent.MembershipDeactivated;
import io.github.jkpsdk.claim.PersonEvent.PlacementReported;
import io.github.jkpsdk.claim.PersonEvent.TerminationReported;
import io.github.jkpsdk.claim.TrainingEvent.TrainingAttended;
import io.github.jkpsdk.claim.TrainingEvent.TrainingCancelled;
import io.github.jkpsdk.claim.TrainingEvent.TrainingCompleted;
import io.github.jkpsdk.claim.TrainingEvent.TrainingEnrolled;
import io.github.jkpsdk.claim.TrainingEvent.TrainingReported;
import io.github.jkpsdk.claim.TrainingEvent.TrainingWithdrawn;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every kind of event by its record. A record that is not here fails as soon as one is used. */
final class EventKinds {

  private static final List<EventKind<?>> ALL =
      List.of(
          kind(
                  "TERMINATION_REPORTED",
                  TerminationReported.class,
                  TerminationReported::refusal,
                  TerminationReported::enter)
              .evenBeforeTermination(),
          kind(
                  "MEMBERSHIP_DEACTIVATED",
                  MembershipDeactivated.class,
                  MembershipDeactivated::refusal,
                  MembershipDeactivated::enter)
              .evenBeforeTermination(),
          kind(
              "COMMITMENT_SIGNED",
              CommitmentSigned.class,
              CommitmentSigned::refusal,
              CommitmentSigned::enter),
          kind("FILED", Filed.class, Filed::refusal, Filed::enter),
          kind("VERIFIED", Verified.class, Verified::refusal, Verified::enter),
          kind("REJECTED", Rejected.class, Rejected::refusal, Rejected::enter),
          kind("CORRECTED", Corrected.class, Corrected::refusal, Corrected::enter),
          kind("PAID", Paid.class, Paid::refusal, Paid::enter).evenAfterDeath(),
          kind(
                  "PAYMENT_RETURNED",
                  PaymentReturned.class,
                  PaymentReturned::refusal,
                  PaymentReturned::enter)
              .evenAfterDeath(),
          kind("RECOVERED", Recovered.class, Recovered::refusal, Recovered::enter).evenAfterDeath(),
          kind(
              "REIMBURSEMENT_CLAIMED",
              ReimbursementEvent.Claimed.class,
              ReimbursementEvent.Claimed::refusal,
              ReimbursementEvent.Claimed::enter),
          kind(
              "REIMBURSED",
              ReimbursementEvent.Reimbursed.class,
              ReimbursementEvent.Reimbursed::refusal,
              ReimbursementEvent.Reimbursed::enter),
          kind(
                  "SELF_ASSESSMENT_DONE",
                  SelfAssessmentDone.class,
                  EventKinds::always,
                  SelfAssessmentDone::enter)
              .evenBeforeTermination(),
          kind("APPLIED", Applied.class, EventKinds::always, Applied::enter)
              .evenBeforeTermination(),
          kind(
                  "SELECTION_CALLED",
                  SelectionCalled.class,
                  EventKinds::always,
                  SelectionCalled::enter)
              .evenBeforeTermination(),
          kind("COUNSELLED", Counselled.class, Counselled::refusal, Counselled::enter),
          kind(
              "TRAINING_ENROLLED",
              TrainingEnrolled.class,
              TrainingEnrolled::refusal,
              TrainingEnrolled::enter),
          kind(
              "TRAINING_CANCELLED",
              TrainingCancelled.class,
              TrainingCancelled::refusal,
              TrainingCancelled::enter),
          kind(
              "TRAINING_ATTENDED",
              TrainingAttended.class,
              TrainingAttended::refusal,
              TrainingAttended::enter),
          kind(
              "TRAINING_WITHDRAWN",
              TrainingWithdrawn.class,
              TrainingWithdrawn::refusal,
              TrainingWithdrawn::enter),
          kind(
              "TRAINING_COMPLETED",
              TrainingCompleted.class,
              TrainingCompleted::refusal,
              TrainingCompleted::enter),
          kind(
              "TRAINING_REPORTED",
              TrainingReported.class,
              TrainingReported::refusal,
              TrainingReported::enter),
          kind(
              "PLACEMENT_REPORTED",
              PlacementReported.class,
              PlacementReported::refusal,
              PlacementReported::enter),
          kind(
              "CONFIRMATION_SIGNED",
              ConfirmationSigned.class,
              EventKinds::always,
              ConfirmationSigned::enter),
          kind(
              "STATUS_FORM_FILLED",
              StatusFormFilled.class,
              EventKinds::always,
              StatusFormFilled::enter),
          kind("WINDOW_SHOWN", WindowShown.class, EventKinds::always, WindowShown::enter),
          kind("HIRED", Hired.class, Hired::refusal, Hired::enter),
          kind("DIED", Died.class, Died::refusal, Died::enter).evenAfterDeath());

  private static final Map<Class<?>, EventKind<?>> BY_TYPE = byType();

  private EventKinds() {}

  private static <E extends ClaimEvent> EventKind<E> kind(
      String name,
      Class<E> type,
      BiFunction<E, ClaimLedger, @Nullable String> refusal,
      BiConsumer<E, ClaimLedger> entry) {
    return new EventKind<>(name, type, refusal, entry);
  }

  /** What contradicts nothing, whenever it happens. */
  private static @Nullable String always(ClaimEvent event, ClaimLedger before) {
    return null;
  }

  private static Map<Class<?>, EventKind<?>> byType() {
    Map<Class<?>, EventKind<?>> kinds =
        ALL.stream().collect(Collectors.toUnmodifiableMap(EventKind::type, Function.identity()));
    List<Class<?>> missing =
        records(ClaimEvent.class).filter(type -> !kinds.containsKey(type)).toList();
    if (!missing.isEmpty()) {
      throw new IllegalStateException("there is no kind of event for " + missing);
    }
    return kinds;
  }

  private static Stream<Class<?>> records(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventKinds::records)
        : Stream.of(type);
  }

  static EventKind<?> of(Class<? extends ClaimEvent> type) {
    EventKind<?> kind = BY_TYPE.get(type);
    if (kind == null) {
      throw new IllegalArgumentException(type.getName() + " is not the record of an event");
    }
    return kind;
  }

  /** Why a ledger refuses an event, and what would be allowed; null where it accepts it. */
  static @Nullable String refusal(ClaimEvent event, ClaimLedger before) {
    EventKind<?> kind = of(event.getClass());
    if (event.on().isBefore(before.termination()) && !kind.mayPrecedeTermination()) {
      return "it lies before the termination, on "
          + before.termination()
          + "; only "
          + names(EventKind::mayPrecedeTermination)
          + " may";
    }
    if (before.isDeadOn(event.on()) && !kind.mayFollowDeath()) {
      return "the participant died on "
          + before.diedOn()
          + "; only "
          + names(EventKind::mayFollowDeath)
          + " may follow";
    }
    return kind.refusal(event, before);
  }

  private static String names(Function<EventKind<?>, Boolean> which) {
    return ALL.stream().filter(which::apply).map(EventKind::name).collect(Collectors.joining(", "));
  }
}
