/** Shared by the packages of this module and not exported. */
@NullMarked
package io.github.jkpsdk.internal;

import org.jspecify.annotations.NullMarked;
