/** The programs of the guides in docs/guides. */
@NullMarked
package io.github.jkpsdk.examples.guide;

import org.jspecify.annotations.NullMarked;
