/** Annotations that say which cases, claims and answers a {@code @ForAll} parameter wants. */
@NullMarked
package io.github.jkpsdk.jqwik.constraints;

import org.jspecify.annotations.NullMarked;
