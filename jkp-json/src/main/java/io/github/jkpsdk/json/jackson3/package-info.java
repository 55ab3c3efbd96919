/** Tokens and whole documents with Jackson 3. */
@NullMarked
package io.github.jkpsdk.json.jackson3;

import org.jspecify.annotations.NullMarked;
