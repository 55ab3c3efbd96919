package io.github.jkpsdk.benchmarks;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Verdict;
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
import org.openjdk.jmh.infra.Blackhole;

/** An explained verdict on a mix of cases, beside plain Java that decides without explaining. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class AssessBenchmark {

  private final Jkp jkp = Jkp.standard();
  private final JkpCase[] cases = new JkpCase[CaseMix.SIZE];
  private final LocalDate[] days = new LocalDate[CaseMix.SIZE];
  private final FlatCase[] flatCases = new FlatCase[CaseMix.SIZE];
  private int next;

  /** Draws the cases. */
  public AssessBenchmark() {
    List<JkpCase> mix = CaseMix.draw();
    for (int i = 0; i < CaseMix.SIZE; i++) {
      cases[i] = mix.get(i);
      days[i] = cases[i].dayOfAssessment();
      flatCases[i] = FlatCase.of(cases[i], days[i]);
    }
  }

  private int next() {
    return next++ & (CaseMix.SIZE - 1);
  }

  /** The fifteen findings, ready to be read. */
  @Benchmark
  public Verdict assess() {
    int i = next();
    return jkp.assess(cases[i], days[i]);
  }

  /** The same, and everything in them is read: facts, citations, missing facts and readings. */
  @Benchmark
  public void assessAndRead(Blackhole reader) {
    int i = next();
    for (Finding finding : jkp.assess(cases[i], days[i]).findings()) {
      reader.consume(finding.outcome());
      reader.consume(finding.facts());
      reader.consume(finding.citations());
      reader.consume(finding.missingFacts());
      reader.consume(finding.interpretations());
    }
  }

  /** The fifteen outcomes and the payer as bits, from facts laid out for it. */
  @Benchmark
  public long floor() {
    return Floor.decide(flatCases[next()]);
  }
}
