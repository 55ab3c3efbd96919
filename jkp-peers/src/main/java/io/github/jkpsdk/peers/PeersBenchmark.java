package io.github.jkpsdk.peers;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Verdict;
import java.util.List;
import java.util.Set;
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

/**
 * The simplified task, by engines for rules and by jkp: which of the fifteen conditions are not
 * met. The engines read facts that were prepared for them and keep no reasons; jkp reads the case
 * and makes its findings.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PeersBenchmark {

  private final Jkp jkp = Jkp.standard();
  private final List<Task> tasks = Task.draw();
  private final Peer plainJava = new PlainJava();
  private final Peer easyRules = new EasyRules();
  private final Peer dmn = new Dmn();
  private final Peer reused;
  private final Peer renewed;
  private int next;

  /** Draws the cases, and makes sure that all peers agree on them. */
  public PeersBenchmark() {
    Drools drools = Drools.compiled();
    reused = drools.withOneSession();
    renewed = drools.withNewSessions();
    for (Peer peer : List.of(plainJava, easyRules, dmn, reused, renewed)) {
      Task.requireAgreement(tasks, peer);
    }
  }

  private Task next() {
    return tasks.get(next++ & (Task.SIZE - 1));
  }

  /** Predicates in plain Java. */
  @Benchmark
  public Set<Condition> plainJava() {
    return plainJava.notMet(next().worker());
  }

  /** The findings of jkp, and which of them are not met. */
  @Benchmark
  public Set<Condition> jkp() {
    JkpCase facts = next().facts();
    Verdict verdict = jkp.assess(facts, facts.dayOfAssessment());
    return Task.notMet(verdict);
  }

  /** Easy Rules. */
  @Benchmark
  public Set<Condition> easyRules() {
    return easyRules.notMet(next().worker());
  }

  /** Drools, one session for all. */
  @Benchmark
  public Set<Condition> droolsReusedSession() {
    return reused.notMet(next().worker());
  }

  /** Drools, a session for each. */
  @Benchmark
  public Set<Condition> droolsNewSession() {
    return renewed.notMet(next().worker());
  }

  /** The DMN engine of Drools. */
  @Benchmark
  public Set<Condition> dmn() {
    return dmn.notMet(next().worker());
  }
}
