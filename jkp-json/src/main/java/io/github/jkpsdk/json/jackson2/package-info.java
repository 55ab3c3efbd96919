/**
 * Tokens and whole documents with Jackson 2.
 *
 * <pre>{@code
 * new com.fasterxml.jackson.databind.ObjectMapper()
 *     .registerModule(new JkpJackson2Module())
 *     .writeValueAsString(Rupiah.of(100)) // {"amount":100,"currency":"IDR"}
 * }</pre>
 */
@NullMarked
package io.github.jkpsdk.json.jackson2;

import org.jspecify.annotations.NullMarked;
