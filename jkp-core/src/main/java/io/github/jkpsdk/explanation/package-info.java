/**
 * Words for people, in Indonesian and English, made from findings and their facts.
 *
 * <p>The sentences cite no article that a finding does not; they may change with any version.
 *
 * <pre>{@code
 * Explanation.of(
 *         Jkp.standard()
 *             .assess(
 *                 JkpCase.builder().termination(end -> end.date(LocalDate.of(2026, 6, 15))).build()),
 *         Locale.ENGLISH)
 *     .findings()
 *     .size() // 15
 * }</pre>
 */
@NullMarked
package io.github.jkpsdk.explanation;

import org.jspecify.annotations.NullMarked;
