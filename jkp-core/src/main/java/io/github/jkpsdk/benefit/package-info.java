/**
 * The cash benefit and what an employer owes beside it.
 *
 * <p>An instalment ({@index "manfaat uang tunai"}) is a share of the wage up to the ceiling: PP
 * 37/2021 article 21, as amended. An employer owes the shortfall of a wage that was reported too
 * low (article 23), the benefit of a worker who was never enrolled (article 37), and pays first
 * when in long arrears (article 39).
 *
 * <pre>{@code
 * Jkp.standard()
 *     .projectedBenefit(
 *         JkpCase.builder()
 *             .employment(job -> job.reportedWage(4_250_000))
 *             .termination(end -> end.date(LocalDate.of(2026, 6, 15)))
 *             .build())
 *     .orElseThrow()
 *     .total() // Rp15300000
 * }</pre>
 */
@NullMarked
package io.github.jkpsdk.benefit;

import org.jspecify.annotations.NullMarked;
