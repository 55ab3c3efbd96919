/** The open points of the law and how they are read, one enum for each point. */
@NullMarked
package io.github.jkpsdk.interpretation;

import org.jspecify.annotations.NullMarked;
