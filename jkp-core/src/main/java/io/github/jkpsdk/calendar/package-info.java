/**
 * Public holidays by decree, and working days counted over them.
 *
 * <p>The days are those of the joint decrees of three ministers (SKB); joint leave is optional for
 * private firms.
 *
 * <pre>{@code
 * IndonesianHolidays.standard().on(LocalDate.of(2026, 8, 17)).get(0).kind() // NATIONAL
 * }</pre>
 */
@NullMarked
package io.github.jkpsdk.calendar;

import org.jspecify.annotations.NullMarked;
