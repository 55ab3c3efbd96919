/**
 * All that there is to say about one job loss on one day: composed in one place from one view of
 * the facts, so that no part contradicts another.
 *
 * <p>Who is entitled, PP 37/2021 articles 4 and 19 to 21; who pays, articles 39 and 39A; what an
 * employer owes, articles 23 and 37; when a right ends, article 40.
 *
 * <pre>{@code
 * Jkp.standard()
 *     .answer(JkpCase.builder().termination(end -> end.date(LocalDate.of(2026, 6, 15))).build())
 *     .standing()
 *     .state() // UNDECIDED
 * }</pre>
 */
@NullMarked
package io.github.jkpsdk.answer;

import org.jspecify.annotations.NullMarked;
