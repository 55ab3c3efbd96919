/** Paid contribution months (masa iur). */
@NullMarked
package io.github.jkpsdk.contribution;

import org.jspecify.annotations.NullMarked;
