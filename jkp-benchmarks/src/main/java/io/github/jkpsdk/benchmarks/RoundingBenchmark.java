package io.github.jkpsdk.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.concurrent.TimeUnit;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;
import org.javamoney.moneta.function.MonetaryOperators;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Sixty per cent of a wage, rounded to whole rupiah. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RoundingBenchmark {

  private static final BigDecimal RATE = new BigDecimal("0.60");

  private final BigDecimal wage = new BigDecimal("4321987");
  private final MonetaryAmount amount = Money.of(wage, "IDR");

  /** Creates the state. */
  public RoundingBenchmark() {}

  /** Exact decimals with one explicit rounding. */
  @Benchmark
  public BigDecimal decimal() {
    return wage.multiply(RATE).setScale(0, RoundingMode.HALF_UP);
  }

  /** The same with Moneta's amounts. */
  @Benchmark
  public MonetaryAmount moneta() {
    return amount.multiply(RATE).with(MonetaryOperators.rounding(RoundingMode.HALF_UP, 0));
  }
}
