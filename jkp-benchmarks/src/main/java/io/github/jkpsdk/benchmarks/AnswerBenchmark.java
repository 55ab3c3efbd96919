package io.github.jkpsdk.benchmarks;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.InterpretationEffect;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The whole answer, of cases and of claims that have come to their fourth month. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class AnswerBenchmark {

  private final Jkp jkp = Jkp.standard();
  private final JkpCase[] cases = CaseMix.draw().toArray(JkpCase[]::new);
  private final Claim[] claims = ClaimMix.draw().toArray(Claim[]::new);
  private final LocalDate[] days = new LocalDate[CaseMix.SIZE];
  private int next;

  /** Draws cases and claims. */
  public AnswerBenchmark() {
    for (int i = 0; i < CaseMix.SIZE; i++) {
      days[i] = cases[i].dayOfAssessment();
    }
  }

  /** The answer to a case on its day. */
  @Benchmark
  public Answer answerCase() {
    int i = next++ & (CaseMix.SIZE - 1);
    return jkp.answer(cases[i], days[i]);
  }

  /** The answer to a claim of thirty events on the day of the last one. */
  @Benchmark
  public Answer answerClaim() {
    return jkp.answer(claims[next++ & (ClaimMix.SIZE - 1)]);
  }

  /** What other interpretations would change in the answer to such a claim. */
  @Benchmark
  public List<InterpretationEffect> interpretationEffects() {
    return jkp.interpretationEffects(claims[next++ & (ClaimMix.SIZE - 1)]);
  }
}
