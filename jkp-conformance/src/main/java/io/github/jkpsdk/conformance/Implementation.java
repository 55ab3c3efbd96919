package io.github.jkpsdk.conformance;

/**
 * What is held against the cases: takes a question as JSON and answers as JSON. The page
 * docs/conformance has the questions and what an answer looks like.
 *
 * <pre>{@code
 * Implementation ours = (kind, question) -> service.post("/" + kind.member(), question);
 * }</pre>
 */
@FunctionalInterface
public interface Implementation {

  /**
   * Answers a question.
   *
   * @param kind which of its members is the question
   * @param question an object with that member, the day asked for ({@code asOf}) where the kind has
   *     one, and the {@code interpretations} that differ from the default, if any
   * @return the answer as JSON; it may say more than is looked at
   * @throws QuestionRefusedException for a question whose facts are impossible or not allowed, or
   *     about a day that the law does not cover
   * @throws Exception for anything else, which fails the case
   */
  String answer(ConformanceCase.Kind kind, String question) throws Exception;

  /**
   * Tells whether a case is within what this implementation does; others are skipped, and counted
   * as such. Unless overridden, all are.
   *
   * @param question the case, which tells its {@linkplain ConformanceCase#kind kind}, the
   *     {@linkplain ConformanceCase#parts parts} of the answer that it looks at and its {@linkplain
   *     ConformanceCase#interpretations interpretations}
   * @return whether it is to be asked
   */
  default boolean supports(ConformanceCase question) {
    return true;
  }
}
