/**
 * What is paid for each month: history (masa iur), contributions, payrolls and their bills.
 *
 * <p>Rates, ceiling and shares: PP 37/2021 article 11, as amended. JKK and JKM, out of which JKP is
 * recomposed ({@index rekomposisi}), and the late fee: PP 44/2015 articles 16, 18, 21 and 22.
 *
 * <pre>{@code
 * Jkp.standard()
 *     .contribution(Rupiah.of(4_250_000), YearMonth.of(2026, 5), RiskClass.LOW)
 *     .governmentShare()
 *     .amount() // Rp9350
 * }</pre>
 */
@NullMarked
package io.github.jkpsdk.contribution;

import org.jspecify.annotations.NullMarked;
