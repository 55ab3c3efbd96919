package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.jkpsdk.json.FuzzCorpus.Kind;
import io.github.jkpsdk.json.FuzzCorpus.Seed;
import io.github.jkpsdk.json.engine.JsonPath;
import io.github.jkpsdk.json.engine.Line;
import io.github.jkpsdk.json.engine.Refusal;
import io.github.jkpsdk.json.engine.Size;
import io.github.jkpsdk.json.jackson2.Jackson2;
import io.github.jkpsdk.json.jackson3.Jackson3;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Reads a great many damaged documents with both lines of Jackson, as text and as bytes, and
 * answers those that are still right. Nothing but {@link JkpJsonException} may come out, and no
 * document may take long or much memory.
 *
 * <p>Document {@code i} of a seed is always the same, whatever the number of threads: a failure
 * names both. {@code -Djkp.fuzz.seed} and {@code -Djkp.fuzz.documents} change them.
 *
 * <p>Not coverage-guided: jazzer-junit only replays its corpus unless an environment variable is
 * set, runs one fuzz test per JVM then, and brings an agent and native code that instrument every
 * class beside JaCoCo's. That asks for a build of its own rather than a plain {@code mvn verify}.
 */
class FuzzTest {

  private static final int DOCUMENTS = Integer.getInteger("jkp.fuzz.documents", 100_000);
  private static final long SEED = Long.getLong("jkp.fuzz.seed", 20_261_120L);
  private static final long LIMIT = Duration.ofMillis(100).toNanos();
  private static final long BYTES = 64L << 20;
  private static final int MESSAGE_CHARACTERS = 4_000;
  private static final Line THREE = new Jackson3();
  private static final Line TWO = new Jackson2();
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final List<Seed> seeds = new FuzzCorpus().seeds();
  private final LongAdder accepted = new LongAdder();

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void refusesWhatIsDamagedSoonAndWithNothingButItsException() {
    System.out.println("fuzz: " + DOCUMENTS + " documents of seed " + SEED);
    warmUp();
    long start = System.nanoTime();
    List<String> failures =
        IntStream.range(0, DOCUMENTS)
            .parallel()
            .mapToObj(this::failure)
            .flatMap(Optional::stream)
            .limit(20)
            .toList();
    System.out.printf(
        "fuzz: %d were read, in %d s%n",
        accepted.sum(), Duration.ofNanos(System.nanoTime() - start).toSeconds());

    assertThat(failures).isEmpty();
    assertThat(accepted.sum()).as("documents that are still right").isPositive();
  }

  /** Classes are loaded and compiled before anything is measured. */
  private void warmUp() {
    for (int round = 0; round < 10; round++) {
      seeds.forEach(
          seed -> {
            read(0, seed.kind(), seed.text());
            read(1, seed.kind(), seed.text());
          });
    }
    accepted.reset();
  }

  private Optional<String> failure(int number) {
    FuzzMutations mutations = new FuzzMutations(seeds, SEED * 1_000_003 + number);
    Seed seed = mutations.pick();
    String document = mutations.damaged(seed);
    try {
      return excess(number, seed.kind(), document)
          .flatMap(once -> excess(number, seed.kind(), document))
          .map(excess -> described(number, seed.kind(), document, excess));
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      return Optional.of(
          described(number, seed.kind(), document, e + " at " + e.getStackTrace()[0]));
    }
  }

  /** By how much a document goes over a limit; the caller asks twice, for pauses of the JVM. */
  private Optional<String> excess(int number, Kind kind, String document) {
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    long cpu = THREADS.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    read(number, kind, document);
    long nanos = Math.min(System.nanoTime() - start, THREADS.getCurrentThreadCpuTime() - cpu);
    long allocated = THREADS.getCurrentThreadAllocatedBytes() - bytes;
    if (nanos > LIMIT) {
      return Optional.of("took " + TimeUnit.NANOSECONDS.toMillis(nanos) + " ms");
    }
    return allocated > BYTES ? Optional.of("took " + (allocated >> 20) + " MiB") : Optional.empty();
  }

  private void read(int number, Kind kind, String document) {
    Line line = number % 2 == 0 ? THREE : TWO;
    try {
      Object value =
          number % 4 < 2
              ? line.read(document, kind.codec(), Size.ONE)
              : line.read(
                  new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)),
                  kind.codec(),
                  Size.ONE);
      kind.use(value);
      accepted.increment();
    } catch (Refusal e) {
      requireSane(JkpJsonException.of(e));
    } catch (JkpJsonException e) {
      requireSane(e);
    }
  }

  private static void requireSane(JkpJsonException refusal) {
    assertThat(refusal.path()).startsWith(JsonPath.ROOT);
    assertThat(String.valueOf(refusal.getMessage())).hasSizeLessThan(MESSAGE_CHARACTERS);
  }

  private static String described(int number, Kind kind, String document, String what) {
    String shown = document.length() > 2_000 ? document.substring(0, 2_000) + "..." : document;
    return "document "
        + number
        + " of seed "
        + SEED
        + ", "
        + kind
        + ", "
        + document.length()
        + " characters, "
        + what
        + ": "
        + shown;
  }
}
