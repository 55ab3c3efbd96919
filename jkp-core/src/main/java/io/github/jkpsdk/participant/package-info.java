/**
 * The insured worker: identity, registration and programmes.
 *
 * <p>Citizenship and age: PP 37/2021 article 4(2)a and b; programmes and health insurance: article
 * 4(3); the identity number: PP 37/2007 article 37; the commitment to look for work: article 19(2).
 *
 * <pre>{@code
 * Participant.builder().birthDate(LocalDate.of(1997, 9, 6)).build().citizenship() // Optional.empty
 * }</pre>
 */
@NullMarked
package io.github.jkpsdk.participant;

import org.jspecify.annotations.NullMarked;
