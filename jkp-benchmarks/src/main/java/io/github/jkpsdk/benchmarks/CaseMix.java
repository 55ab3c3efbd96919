package io.github.jkpsdk.benchmarks;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.fixture.ArbitraryCases;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;

/** Realistic cases, the same in every run. */
final class CaseMix {

  /** A power of two. */
  static final int SIZE = 1024;

  private static final long SEED = 20250207;

  private CaseMix() {}

  static List<JkpCase> draw() {
    List<JkpCase> drawn = new ArrayList<>();
    JqwikSession.run(
        () ->
            ArbitraryCases.realistic().generator(SIZE).stream(new Random(SEED))
                .limit(SIZE)
                .map(Shrinkable::value)
                .forEach(drawn::add));
    return drawn;
  }
}
