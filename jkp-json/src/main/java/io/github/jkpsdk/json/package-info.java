/** Jackson binding of the SDK's values and a strict mapper. */
@NullMarked
package io.github.jkpsdk.json;

import org.jspecify.annotations.NullMarked;
