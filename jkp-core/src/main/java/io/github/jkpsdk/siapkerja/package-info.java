/**
 * The portal SIAPkerja: its account, its reports and claim forms, and the numbers only they use.
 *
 * <p>The reports of a termination: Permenaker 2/2025 article 9(1) and (2). The account, the forms
 * and the numbers are practice of the portal.
 *
 * <pre>{@code
 * LoginIdentifier.of("siti@example.com").kind() // EMAIL
 * }</pre>
 */
@NullMarked
package io.github.jkpsdk.siapkerja;

import org.jspecify.annotations.NullMarked;
