package io.github.jkpsdk.conformance;

import java.util.List;
import java.util.Optional;

/**
 * What came of asking one question.
 *
 * @param question the case that was asked
 * @param outcome whether the answer was that of the law
 * @param differences where it was not; empty unless it failed
 * @param thrown what the implementation threw instead of an answer
 */
public record ConformanceResult(
    ConformanceCase question,
    Outcome outcome,
    List<Difference> differences,
    Optional<Exception> thrown) {

  /** Whether a question was answered as the law answers it. */
  public enum Outcome {
    /** The answer says all that is expected. */
    PASSED,
    /** The answer says something else, or there is none. */
    FAILED,
    /** The implementation does not support the question. */
    SKIPPED
  }

  /**
   * A place where an answer says something else.
   *
   * @param path the place, such as {@code $.verdict.findings[rule="QUALIFYING_MONTHS"].outcome}
   * @param expected what the answer has to say there, as JSON or in words
   * @param actual what it says, as JSON or in words
   */
  public record Difference(String path, String expected, String actual) {

    /** {@return the place and both values, a line each} */
    @Override
    public String toString() {
      return path + "\n  expected " + expected + "\n  actual   " + actual;
    }
  }

  /**
   * Takes a copy of the differences.
   *
   * @throws IllegalArgumentException if it failed without a difference, or has one and did not fail
   */
  public ConformanceResult {
    differences = List.copyOf(differences);
    if (differences.isEmpty() == (outcome == Outcome.FAILED)) {
      throw new IllegalArgumentException(outcome + " with the differences " + differences);
    }
  }

  static ConformanceResult skipped(ConformanceCase question) {
    return new ConformanceResult(question, Outcome.SKIPPED, List.of(), Optional.empty());
  }

  static ConformanceResult compared(ConformanceCase question, List<Difference> differences) {
    Outcome outcome = differences.isEmpty() ? Outcome.PASSED : Outcome.FAILED;
    return new ConformanceResult(question, outcome, differences, Optional.empty());
  }

  static ConformanceResult refused(ConformanceCase question, QuestionRefusedException refused) {
    Difference difference =
        new Difference("$", question.expected(), "refused at " + refused.path());
    return compared(question, List.of(difference));
  }

  static ConformanceResult thrown(ConformanceCase question, Exception thrown) {
    Difference difference = new Difference("$", question.expected(), "an exception: " + thrown);
    return new ConformanceResult(
        question, Outcome.FAILED, List.of(difference), Optional.of(thrown));
  }

  /** {@return the outcome, the case with its articles and, where it failed, every difference} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(outcome + " " + question);
    differences.forEach(
        difference -> text.append('\n').append(difference.toString().indent(2).stripTrailing()));
    return text.toString();
  }
}
