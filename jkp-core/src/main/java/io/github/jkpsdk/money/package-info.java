/** Exact amounts in rupiah and the bridge to JSR 354. */
@NullMarked
package io.github.jkpsdk.money;

import org.jspecify.annotations.NullMarked;
