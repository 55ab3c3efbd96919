package io.github.jkpsdk.jqwik.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.jqwik.Samples;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * One door for four threads at once, for as long as {@code jkp.soak.seconds} says: a few seconds in
 * every build, ten minutes in a long one. Whoever asks gets what one thread alone got, and nothing
 * is kept.
 */
class SoakTest {

  private static final int THREADS = 4;
  private static final int CLAIMS = 120;
  private static final Duration TIME = Duration.ofSeconds(Long.getLong("jkp.soak.seconds", 3));
  private static final List<Locale> LANGUAGES =
      List.of(Locale.forLanguageTag("id"), Locale.ENGLISH);

  /** What may be added by chance, such as code that is compiled meanwhile. */
  private static final long LITTLE = 8L << 20;

  /**
   * What is asked again and again.
   *
   * @param claim the claim
   * @param asOf the day of asking
   */
  private record Question(Claim claim, LocalDate asOf) {

    /** Everything that may be said to it. */
    List<Object> answers(Jkp jkp) {
      Answer answer = jkp.answer(claim, asOf);
      List<Object> said = new ArrayList<>(List.of(answer));
      LANGUAGES.forEach(language -> said.add(Explanation.of(answer, language).headline()));
      if (claim.events().size() % 4 == 0) {
        said.add(jkp.interpretationEffects(claim, asOf));
        said.add(jkp.remedies(claim, asOf));
      }
      return said;
    }
  }

  private static List<Question> questions(long seed) {
    Samples samples = Samples.ofSeed(seed);
    return Stream.concat(
            samples.claims(CLAIMS / 2).stream(), samples.cases(CLAIMS / 2).stream().map(Claim::of))
        .map(claim -> new Question(claim, claim.latestDay().plusDays(claim.events().size())))
        .toList();
  }

  @Test
  void manyThreadsAreToldWhatOneIsToldAndNothingIsKept() throws Exception {
    List<Question> questions = questions(11);
    List<List<Object>> alone = questions.stream().map(one -> one.answers(Jkp.standard())).toList();
    Jkp shared = Jkp.builder().build();
    round(shared, questions, alone, Duration.ZERO);
    long before = usedMemory();

    long rounds = round(shared, questions, alone, TIME);

    assertThat(rounds).isGreaterThanOrEqualTo(THREADS);
    assertThat(usedMemory() - before).isLessThan(LITTLE);
  }

  /** Every thread asks all questions, each from a place of its own, until the time is over. */
  private static long round(
      Jkp jkp, List<Question> questions, List<List<Object>> expected, Duration time)
      throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      long start = System.nanoTime();
      List<Callable<Long>> asking =
          IntStream.range(0, THREADS)
              .<Callable<Long>>mapToObj(
                  thread -> () -> ask(jkp, questions, expected, thread, start + time.toNanos()))
              .toList();
      long rounds = 0;
      for (Future<Long> done : threads.invokeAll(asking)) {
        rounds += done.get();
      }
      return rounds;
    } finally {
      threads.shutdownNow();
    }
  }

  private static long ask(
      Jkp jkp, List<Question> questions, List<List<Object>> expected, int thread, long end) {
    int first = thread * questions.size() / THREADS;
    long rounds = 0;
    do {
      for (int i = 0; i < questions.size(); i++) {
        int index = (first + i) % questions.size();
        if (!questions.get(index).answers(jkp).equals(expected.get(index))) {
          throw new AssertionError("another answer to " + questions.get(index));
        }
      }
      rounds++;
    } while (System.nanoTime() < end);
    return rounds;
  }

  private static long usedMemory() throws InterruptedException {
    Runtime machine = Runtime.getRuntime();
    long used = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      System.gc();
      Thread.sleep(50);
      used = Math.min(used, machine.totalMemory() - machine.freeMemory());
    }
    return used;
  }
}
