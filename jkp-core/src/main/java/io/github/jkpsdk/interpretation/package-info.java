/**
 * The open points of the law and how they are read, one enum for each point.
 *
 * <p>The first constant of an enum is the default ({@index penafsiran}). A finding that rests on a
 * reading names it, and {@code Jkp.interpretationEffects} tells what another would change.
 *
 * <pre>{@code
 * Interpretations.standard().with(Rounding.DOWN).of(Rounding.class) // DOWN
 * }</pre>
 */
@NullMarked
package io.github.jkpsdk.interpretation;

import org.jspecify.annotations.NullMarked;
