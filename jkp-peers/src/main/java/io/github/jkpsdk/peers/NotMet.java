package io.github.jkpsdk.peers;

import io.github.jkpsdk.verdict.Condition;
import java.util.EnumSet;
import java.util.Set;

/** Takes down the conditions that are not met. */
public final class NotMet {

  private Set<Condition> conditions = EnumSet.noneOf(Condition.class);

  /** Adds a condition. */
  public void add(Condition condition) {
    conditions.add(condition);
  }

  /** Gives what was taken down, and starts anew. */
  Set<Condition> taken() {
    Set<Condition> taken = conditions;
    conditions = EnumSet.noneOf(Condition.class);
    return taken;
  }
}
