/**
 * The life of a claim, from the report of the termination to the last payment.
 *
 * <p>A claim is a case and its events; an event is refused only where it contradicts those before
 * it. What a month asks for (Permenaker 2/2025 article 13) and what it comes to on a day is one
 * {@link io.github.jkpsdk.claim.BenefitMonth}.
 *
 * <pre>{@code
 * Jkp.standard()
 *     .claim(JkpCase.builder().termination(end -> end.date(LocalDate.of(2026, 6, 15))).build())
 *     .apply(new FilingEvent.Filed(LocalDate.of(2026, 6, 20), 1))
 *     .latestDay() // 2026-06-20
 * }</pre>
 */
@NullMarked
package io.github.jkpsdk.claim;

import org.jspecify.annotations.NullMarked;
