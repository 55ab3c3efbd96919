package io.github.jkpsdk.benchmarks;

import java.util.List;

/**
 * A benchmark, what it is held against in the same run, and what it may cost.
 *
 * @param benchmark the class and the method
 * @param floor the same of its floor; its own for a floor
 * @param goal what it is to cost
 * @param limit what fails the build: generous in times, which move with what else runs
 */
record Figure(String benchmark, String floor, Cost goal, Cost limit) {

  /**
   * What something may cost at most; infinite where nothing is asked for.
   *
   * @param nanos the time
   * @param bytes what is allocated
   * @param times the times that its floor takes
   */
  record Cost(double nanos, double bytes, double times) {

    static final Cost ANY =
        new Cost(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

    Cost nanos(double most) {
      return new Cost(most, bytes, times);
    }

    Cost bytes(double most) {
      return new Cost(nanos, most, times);
    }

    Cost times(double most) {
      return new Cost(nanos, bytes, most);
    }
  }

  private static final String PLAIN_VERDICT = "AssessBenchmark.floor";
  private static final String READING = "JsonBenchmark.floorOfReading";
  private static final String WRITING = "JsonBenchmark.floorOfWriting";
  private static final String PLAIN_PEER = "PeersBenchmark.plainJava";
  private static final int KB = 1024;

  /** All of them, in the order of the page. */
  static final List<Figure> ALL =
      List.of(
          floor(PLAIN_VERDICT),
          of("AssessBenchmark.assess", PLAIN_VERDICT)
              .goal(Cost.ANY.nanos(200).bytes(768).times(5.5))
              .limit(Cost.ANY.bytes(KB).times(12)),
          of("AssessBenchmark.assessAndRead", PLAIN_VERDICT),
          of("AnswerBenchmark.answerCase", PLAIN_VERDICT)
              .goal(Cost.ANY.nanos(5_000).bytes(12 * KB))
              .limit(Cost.ANY.bytes(56 * KB)),
          of("AnswerBenchmark.answerClaim", PLAIN_VERDICT)
              .goal(Cost.ANY.nanos(20_000))
              .limit(Cost.ANY.bytes(100 * KB)),
          of("AnswerBenchmark.interpretationEffects", "AnswerBenchmark.answerClaim")
              .goal(Cost.ANY.times(40)),
          floor(READING),
          of("JsonBenchmark.readCase", READING).goal(Cost.ANY.times(1.6)).limit(Cost.ANY.times(4)),
          floor(WRITING),
          of("JsonBenchmark.writeAnswer", WRITING)
              .goal(Cost.ANY.times(1))
              .limit(Cost.ANY.times(1.6)),
          floor(PLAIN_PEER),
          of("PeersBenchmark.jkp", PLAIN_PEER),
          of("PeersBenchmark.droolsReusedSession", PLAIN_PEER),
          of("PeersBenchmark.droolsNewSession", PLAIN_PEER),
          of("PeersBenchmark.easyRules", PLAIN_PEER),
          of("PeersBenchmark.dmn", PLAIN_PEER));

  private static Figure of(String benchmark, String floor) {
    return new Figure(benchmark, floor, Cost.ANY, Cost.ANY);
  }

  private static Figure floor(String benchmark) {
    return of(benchmark, benchmark);
  }

  private Figure goal(Cost most) {
    return new Figure(benchmark, floor, most, limit);
  }

  private Figure limit(Cost most) {
    return new Figure(benchmark, floor, goal, most);
  }

  boolean isFloor() {
    return benchmark.equals(floor);
  }

  boolean isLimited() {
    return !limit.equals(Cost.ANY);
  }

  /** The name of the group that the page has it in. */
  String group() {
    return benchmark.substring(0, benchmark.indexOf("Benchmark"));
  }

  String method() {
    return benchmark.substring(benchmark.indexOf('.') + 1);
  }
}
