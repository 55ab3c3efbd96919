/**
 * Duties with their time limits, and the filing windows of a claim.
 *
 * <p>The first claim: PP 37/2021 article 40 letter a. The report of the termination and the payment
 * of an instalment: Permenaker 2/2025 articles 9 and 13. The windows of months 2 to 6 are practice.
 *
 * <pre>{@code
 * DeadlineCalculator.under(
 *         Rulebook.standard(), Interpretations.standard(), IndonesianHolidays.standard())
 *     .deadline(Duty.REPORT_TERMINATION, LocalDate.of(2026, 6, 15))
 *     .dueOn() // Optional[2026-06-25]
 * }</pre>
 */
@NullMarked
package io.github.jkpsdk.deadline;

import org.jspecify.annotations.NullMarked;
