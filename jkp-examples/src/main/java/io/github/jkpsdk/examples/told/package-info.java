/** What people are told of an answer, in which order; the terminal, the page and others show it. */
@NullMarked
package io.github.jkpsdk.examples.told;

import org.jspecify.annotations.NullMarked;
