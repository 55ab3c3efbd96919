/**
 * The employer, the job that was lost and its work agreement.
 *
 * <p>What they decide: PP 37/2021 article 4(2)c (wage earners), 4(3) (programmes by size), 11 and
 * 21 (the wage), 19(1) and 20(2) (a fixed term), 36 (several employers).
 *
 * <pre>{@code
 * WorkAgreement.permanent(LocalDate.of(2021, 3, 1)).type() // Optional[PKWTT]
 * }</pre>
 */
@NullMarked
package io.github.jkpsdk.employment;

import org.jspecify.annotations.NullMarked;
