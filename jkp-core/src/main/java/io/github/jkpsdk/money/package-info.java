/**
 * Exact amounts in rupiah and the bridge to JSR 354.
 *
 * <p>Amounts have two decimals at most (sen); nothing here is rounded unless it says how.
 *
 * <pre>{@code
 * Rupiah.of(2_550_000).format(Locale.ENGLISH) // Rp2,550,000
 * }</pre>
 */
@NullMarked
package io.github.jkpsdk.money;

import org.jspecify.annotations.NullMarked;
