/**
 * The door of the SDK: what most callers need.
 *
 * <p>{@link io.github.jkpsdk.Jkp} is made once and kept. It is asked with facts and a day, since
 * nothing here reads the clock.
 *
 * <pre>{@code
 * Jkp.standard()
 *     .assess(JkpCase.builder().termination(end -> end.date(LocalDate.of(2026, 6, 15))).build())
 *     .outcome() // UNDECIDED
 * }</pre>
 */
@NullMarked
package io.github.jkpsdk;

import org.jspecify.annotations.NullMarked;
