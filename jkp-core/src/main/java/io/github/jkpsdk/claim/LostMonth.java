package io.github.jkpsdk.claim;

import java.io.Serializable;
import java.util.Objects;

/**
 * A benefit month that was lost by a missed window.
 *
 * @param month the benefit month, 1 to 6
 * @param reason why it is lost
 */
public record LostMonth(int month, LossReason reason) implements Serializable {

  /** Checks that the reason is given. */
  public LostMonth {
    Objects.requireNonNull(reason, "reason");
  }
}
