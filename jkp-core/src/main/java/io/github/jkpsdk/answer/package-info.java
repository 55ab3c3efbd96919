/**
 * All that there is to say about one job loss on one day: composed in one place from one view of
 * the facts, so that no part contradicts another.
 */
@NullMarked
package io.github.jkpsdk.answer;

import org.jspecify.annotations.NullMarked;
