/** The employer, the job that was lost and its work agreement. */
@NullMarked
package io.github.jkpsdk.employment;

import org.jspecify.annotations.NullMarked;
