/**
 * The numbers of the law by date.
 *
 * <p>Every number occurs once, with its first day and its article. A what-if starts from {@code
 * Rulebook.standard().toBuilder()}.
 */
@NullMarked
package io.github.jkpsdk.rulebook;

import org.jspecify.annotations.NullMarked;
