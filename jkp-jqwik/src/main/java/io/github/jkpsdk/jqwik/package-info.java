/**
 * Generators of what goes into the SDK and comes out of it, for property tests and samples; {@link
 * io.github.jkpsdk.jqwik.JkpArbitraries} is the door.
 *
 * <pre>{@code
 * Samples.ofSeed(1).cases(1_000).size() // 1000
 * }</pre>
 */
@NullMarked
package io.github.jkpsdk.jqwik;

import org.jspecify.annotations.NullMarked;
