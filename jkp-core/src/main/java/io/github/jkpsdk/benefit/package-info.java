/** The cash benefit and what an employer owes beside it. */
@NullMarked
package io.github.jkpsdk.benefit;

import org.jspecify.annotations.NullMarked;
