package io.github.jkpsdk.jqwik;

import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimEvent;
import java.util.Objects;

/**
 * An event that a claim refuses: {@link Claim#apply} throws, and the claim stays as it is.
 *
 * <p>Immutable and thread-safe.
 *
 * @param claim the claim, all of whose events were accepted
 * @param event the event
 */
public record RefusedEvent(Claim claim, ClaimEvent event) {

  /** Checks that both are given. */
  public RefusedEvent {
    Objects.requireNonNull(claim, "claim");
    Objects.requireNonNull(event, "event");
  }
}
