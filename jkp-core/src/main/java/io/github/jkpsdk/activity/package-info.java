/** The search for work, training and forms that a benefit month asks for. */
@NullMarked
package io.github.jkpsdk.activity;

import org.jspecify.annotations.NullMarked;
