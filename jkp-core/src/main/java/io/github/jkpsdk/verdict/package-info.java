/**
 * What an assessment answers: a verdict and its findings, each with article, facts and what is
 * missing.
 *
 * <p>What is asked: PP 37/2021 articles 4, 19, 20, 35 and 40; who pays: articles 39 and 39A.
 *
 * <pre>{@code
 * Jkp.standard()
 *     .assess(JkpCase.builder().termination(end -> end.date(LocalDate.of(2026, 6, 15))).build())
 *     .finding(Condition.CITIZENSHIP)
 *     .missingFacts() // [participant.citizenship]
 * }</pre>
 */
@NullMarked
package io.github.jkpsdk.verdict;

import org.jspecify.annotations.NullMarked;
