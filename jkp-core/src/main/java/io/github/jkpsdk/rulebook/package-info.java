/** The numbers of the law by date, and the named readings of its open points. */
@NullMarked
package io.github.jkpsdk.rulebook;

import org.jspecify.annotations.NullMarked;
