package io.github.jkpsdk.claim;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Something that happened to a claim on a day. What a claim refuses is said with each event;
 * whether it was late, wrong or unpaid is never a reason.
 */
public sealed interface ClaimEvent extends Serializable
    permits ActivityEvent,
        FilingEvent,
        PaymentEvent,
        PersonEvent,
        ReimbursementEvent,
        TrainingEvent {

  /** {@return the day} */
  LocalDate on();

  /** {@return the stable name of its kind, such as {@code TERMINATION_REPORTED}} */
  default String name() {
    return nameOf(getClass());
  }

  /**
   * {@return the stable name of a kind of event}
   *
   * @param kind the record of the event
   */
  static String nameOf(Class<? extends ClaimEvent> kind) {
    return EventKinds.of(Objects.requireNonNull(kind, "kind")).name();
  }
}
