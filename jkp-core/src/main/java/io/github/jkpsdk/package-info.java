/** The door of the SDK: what most callers need. */
@NullMarked
package io.github.jkpsdk;

import org.jspecify.annotations.NullMarked;
