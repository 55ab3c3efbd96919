/** Tokens and whole documents with Jackson 2. */
@NullMarked
package io.github.jkpsdk.json.jackson2;

import org.jspecify.annotations.NullMarked;
