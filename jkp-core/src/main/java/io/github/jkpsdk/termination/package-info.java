/** Termination of employment (PHK), its cause and its evidence. */
@NullMarked
package io.github.jkpsdk.termination;

import org.jspecify.annotations.NullMarked;
