package io.github.jkpsdk.claim;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A kind of event: its stable name, why a ledger refuses it, and what it enters there. Both answers
 * stand in the record of the event, beside its fields.
 *
 * @param <E> the record of the event
 */
record EventKind<E extends ClaimEvent>(
    String name,
    Class<E> type,
    BiFunction<E, ClaimLedger, @Nullable String> refusal,
    BiConsumer<E, ClaimLedger> entry,
    boolean mayPrecedeTermination,
    boolean mayFollowDeath) {

  EventKind(
      String name,
      Class<E> type,
      BiFunction<E, ClaimLedger, @Nullable String> refusal,
      BiConsumer<E, ClaimLedger> entry) {
    this(name, type, refusal, entry, false, false);
  }

  /** For what may happen in the notice period. */
  EventKind<E> evenBeforeTermination() {
    return new EventKind<>(name, type, refusal, entry, true, mayFollowDeath);
  }

  EventKind<E> evenAfterDeath() {
    return new EventKind<>(name, type, refusal, entry, mayPrecedeTermination, true);
  }

  /** Why the ledger refuses the event, and what would be allowed; null where it accepts it. */
  @Nullable String refusal(ClaimEvent event, ClaimLedger before) {
    return refusal.apply(type.cast(event), before);
  }

  void enter(ClaimEvent event, ClaimLedger ledger) {
    entry.accept(type.cast(event), ledger);
  }
}
