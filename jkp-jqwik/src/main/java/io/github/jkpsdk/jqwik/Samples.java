package io.github.jkpsdk.jqwik;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.JqwikException;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;

/**
 * Values without jqwik's tests: for JUnit, benchmarks and load tests. The same seed gives the same
 * values with the same version of this library, and the first ones do not depend on how many are
 * asked for.
 *
 * <p>Immutable and thread-safe.
 */
public final class Samples {

  /** How far apart values may be; that of jqwik's properties. */
  private static final int SPREAD = 1_000;

  private final long seed;

  private Samples(long seed) {
    this.seed = seed;
  }

  /**
   * {@return samples of a seed}
   *
   * @param seed any number
   */
  public static Samples ofSeed(long seed) {
    return new Samples(seed);
  }

  /**
   * {@return realistic cases}
   *
   * @param count how many
   * @throws IllegalArgumentException if the count is negative
   */
  public List<JkpCase> cases(int count) {
    return of(JkpArbitraries.cases(), count);
  }

  /**
   * {@return realistic claims}
   *
   * @param count how many
   * @throws IllegalArgumentException if the count is negative
   */
  public List<Claim> claims(int count) {
    return of(JkpArbitraries.claims(), count);
  }

  /**
   * {@return a value of any kind}
   *
   * @param kind what to make
   * @param <T> the type
   */
  public <T> T one(Arbitrary<T> kind) {
    return of(kind, 1).get(0);
  }

  /**
   * {@return values of any kind, such as {@code JkpArbitraries.cases().entitled()}}
   *
   * @param kind what to make
   * @param count how many
   * @param <T> the type
   * @throws IllegalArgumentException if the count is negative
   */
  public <T> List<T> of(Arbitrary<T> kind, int count) {
    Objects.requireNonNull(kind, "kind");
    if (count < 0) {
      throw new IllegalArgumentException("count is " + count + "; it must not be negative");
    }
    List<T> made = new ArrayList<>(count);
    boolean isOurs = hasStarted();
    try {
      make(kind, count, made);
    } finally {
      if (isOurs) {
        JqwikSession.finish();
      }
    }
    return made;
  }

  /** Whether a session had to be started: a property of jqwik has its own, and refuses others. */
  private static boolean hasStarted() {
    if (JqwikSession.isActive()) {
      return false;
    }
    try {
      JqwikSession.start();
      return true;
    } catch (JqwikException e) {
      return false;
    }
  }

  private <T> void make(Arbitrary<T> kind, int count, List<T> made) {
    RandomGenerator<T> generator = kind.generator(SPREAD);
    Random random = new Random(seed);
    Stream.generate(() -> generator.next(random).value()).limit(count).forEach(made::add);
  }
}
