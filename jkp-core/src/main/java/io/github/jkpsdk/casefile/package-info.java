/**
 * All facts of one job loss.
 *
 * <p>Facts know no law: what they come to, {@link io.github.jkpsdk.Jkp} is asked.
 *
 * <pre>{@code
 * JkpCase.builder()
 *     .termination(end -> end.date(LocalDate.of(2026, 6, 15)))
 *     .build()
 *     .commitment() // Optional.empty
 * }</pre>
 */
@NullMarked
package io.github.jkpsdk.casefile;

import org.jspecify.annotations.NullMarked;
