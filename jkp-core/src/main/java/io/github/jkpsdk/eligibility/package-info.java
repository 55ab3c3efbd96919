/**
 * The fifteen conditions of entitlement.
 *
 * <p>PP 37/2021 articles 4, 5, 19, 20, 35 and 40, as amended by PP 6/2025. Each condition is one
 * file that binds its numbers, reads its facts and makes its finding; all are asked, so that a
 * person is told everything that fails. Who pays first is settled here as well: articles 39 and
 * 39A.
 *
 * <pre>{@code
 * Eligibility.under(
 *         Rulebook.standard(), Interpretations.standard(), IndonesianHolidays.standard())
 *     .assess(
 *         JkpCase.builder().termination(end -> end.date(LocalDate.of(2026, 6, 15))).build(),
 *         LocalDate.of(2026, 6, 20))
 *     .findings()
 *     .size() // 15
 * }</pre>
 */
@NullMarked
package io.github.jkpsdk.eligibility;

import org.jspecify.annotations.NullMarked;
