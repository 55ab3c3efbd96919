/** The answer as one HTML page. */
@NullMarked
package io.github.jkpsdk.examples.html;

import org.jspecify.annotations.NullMarked;
