/** The {@code jkp} command line. */
@NullMarked
package io.github.jkpsdk.examples.cli;

import org.jspecify.annotations.NullMarked;
