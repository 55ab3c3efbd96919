/** Public holidays by decree, and working days counted over them. */
@NullMarked
package io.github.jkpsdk.calendar;

import org.jspecify.annotations.NullMarked;
