package io.github.jkpsdk.benchmarks;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.jqwik.Samples;
import java.util.List;

/** Realistic cases, the same in every run. */
final class CaseMix {

  /** A power of two. */
  static final int SIZE = 1024;

  private static final long SEED = 20250207;

  private CaseMix() {}

  static List<JkpCase> draw() {
    return Samples.ofSeed(SEED).cases(SIZE);
  }
}
