package io.github.jkpsdk.peers;

import io.github.jkpsdk.verdict.Condition;
import java.util.Set;

/** Decides the fifteen conditions of the simplified task. */
@FunctionalInterface
interface Peer {

  /** {@return the conditions that are not met, as {@link NotMet#bits()}} */
  Set<Condition> notMet(Worker worker);
}
