/** Jackson bindings of the SDK's values, and strict mappers. */
@NullMarked
package io.github.jkpsdk.json;

import org.jspecify.annotations.NullMarked;
