/**
 * Tokens and whole documents with Jackson 3.
 *
 * <pre>{@code
 * tools.jackson.databind.json.JsonMapper.builder()
 *     .addModule(new JkpJackson3Module())
 *     .build()
 *     .writeValueAsString(Rupiah.of(100)) // {"amount":100,"currency":"IDR"}
 * }</pre>
 */
@NullMarked
package io.github.jkpsdk.json.jackson3;

import org.jspecify.annotations.NullMarked;
