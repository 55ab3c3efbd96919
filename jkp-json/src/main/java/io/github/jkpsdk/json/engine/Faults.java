package io.github.jkpsdk.json.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong in the parts of an object or an array. Reading goes on after each, so that all of
 * them are told at once. There are none for a value that is right.
 */
final class Faults {

  private final List<Refusal> found = new ArrayList<>();

  private Faults() {}

  /**
   * Keeps the refusal of a part, and goes on to the end of the part.
   *
   * @param before what was found so far; null for nothing
   * @throws Refusal if nothing can be read after it, or enough is wrong
   */
  static Faults after(@Nullable Faults before, Refusal refusal, TokenSource source) {
    Faults faults = before == null ? new Faults() : before;
    faults.add(refusal);
    try {
      source.skip();
    } catch (Refusal e) {
      faults.add(e);
    }
    return faults;
  }

  /** Throws all that was found. */
  static void throwAny(@Nullable Faults faults) {
    if (faults != null) {
      throw faults.refusal();
    }
  }

  private void add(Refusal refusal) {
    found.addAll(refusal.all());
    if (refusal.isLast() || found.size() >= Limits.FAULTS) {
      throw refusal();
    }
  }

  private Refusal refusal() {
    return Refusal.ofAll(found.subList(0, Math.min(found.size(), Limits.FAULTS)));
  }
}
