/**
 * Jackson bindings of the SDK's values, and strict mappers.
 *
 * <pre>{@code
 * JkpJson.readCase("{\"termination\": {\"date\": \"2026-06-15\"}}").termination().date() // 2026-06-15
 * }</pre>
 */
@NullMarked
package io.github.jkpsdk.json;

import org.jspecify.annotations.NullMarked;
