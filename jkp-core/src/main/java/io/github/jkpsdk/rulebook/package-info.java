/**
 * The numbers of the law by date.
 *
 * <p>Every number occurs once, with its first day and its article. A what-if starts from {@code
 * Rulebook.standard().toBuilder()}.
 *
 * <pre>{@code
 * Rulebook.standard().benefitWageCeiling().on(LocalDate.of(2026, 6, 15)) // Rp5000000
 * }</pre>
 */
@NullMarked
package io.github.jkpsdk.rulebook;

import org.jspecify.annotations.NullMarked;
