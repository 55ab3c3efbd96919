/** The numbers of the law by date. */
@NullMarked
package io.github.jkpsdk.rulebook;

import org.jspecify.annotations.NullMarked;
