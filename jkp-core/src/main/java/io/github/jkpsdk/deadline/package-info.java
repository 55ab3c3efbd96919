/** Duties with their time limits, and the filing windows of a claim. */
@NullMarked
package io.github.jkpsdk.deadline;

import org.jspecify.annotations.NullMarked;
