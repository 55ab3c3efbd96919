/** Instruments, citations and dated parameters: how a figure is tied to the text that sets it. */
@NullMarked
package io.github.jkpsdk.law;

import org.jspecify.annotations.NullMarked;
