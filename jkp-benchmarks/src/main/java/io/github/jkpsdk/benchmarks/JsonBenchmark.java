package io.github.jkpsdk.benchmarks;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.json.JkpJson;
import java.io.StringWriter;
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
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Cases from JSON and answers to JSON, beside what Jackson alone needs for the same text. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class JsonBenchmark {

  private static final int TYPICAL_ANSWER = 1 << 14;

  private final JsonFactory jackson = JsonFactory.builder().build();
  private final String[] cases = new String[CaseMix.SIZE];
  private final Answer[] answers = new Answer[CaseMix.SIZE];
  private final TokenTape[] tapes = new TokenTape[CaseMix.SIZE];
  private int next;

  /** Draws cases and answers them. */
  public JsonBenchmark() {
    Jkp jkp = Jkp.standard();
    int i = 0;
    for (JkpCase facts : CaseMix.draw()) {
      cases[i] = JkpJson.write(facts);
      answers[i] = jkp.answer(facts);
      tapes[i] = TokenTape.of(jackson, JkpJson.write(answers[i]));
      i++;
    }
  }

  private int next() {
    return next++ & (CaseMix.SIZE - 1);
  }

  /** Every token and text of a case, with Jackson alone. */
  @Benchmark
  public int floorOfReading() {
    int read = 0;
    try (JsonParser parser = jackson.createParser(ObjectReadContext.empty(), cases[next()])) {
      while (parser.nextToken() != null) {
        read += parser.getString() == null ? 0 : 1;
      }
    }
    return read;
  }

  /** A case, checked. */
  @Benchmark
  public JkpCase readCase() {
    return JkpJson.readCase(cases[next()]);
  }

  /** The tokens of an answer, written with Jackson alone. */
  @Benchmark
  public StringWriter floorOfWriting() {
    StringWriter json = new StringWriter(TYPICAL_ANSWER);
    tapes[next()].replay(jackson, json);
    return json;
  }

  /** An answer. */
  @Benchmark
  public StringWriter writeAnswer() {
    StringWriter json = new StringWriter(TYPICAL_ANSWER);
    JkpJson.write(answers[next()], json);
    return json;
  }
}
