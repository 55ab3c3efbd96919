package io.github.jkpsdk.json;

import io.github.jkpsdk.jqwik.JkpArbitraries;
import io.github.jkpsdk.jqwik.Samples;

/** Values as their declarations allow them, with texts that a format has to escape. */
final class Declared {

  private Declared() {}

  static <T> T of(Class<T> type, long seed) {
    return Samples.ofSeed(seed).one(JkpArbitraries.declared(type));
  }
}
