/**
 * Questions about JKP with the answers of the law, as JSON, and what runs an implementation against
 * them; {@link io.github.jkpsdk.conformance.ConformanceCases} is the door.
 *
 * <pre>{@code
 * ConformanceCases.load().run((kind, question) -> "{}").isConformant() // false
 * }</pre>
 */
@NullMarked
package io.github.jkpsdk.conformance;

import org.jspecify.annotations.NullMarked;
