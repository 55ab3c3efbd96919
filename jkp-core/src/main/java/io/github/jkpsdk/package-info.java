/**
 * The door of the SDK: what most callers need.
 *
 * <p>{@link io.github.jkpsdk.Jkp} is made once and kept. It is asked with facts and a day, since
 * nothing here reads the clock.
 */
@NullMarked
package io.github.jkpsdk;

import org.jspecify.annotations.NullMarked;
