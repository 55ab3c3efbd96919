/** Codecs over tokens that know no JSON library, and what a refusal says. */
@NullMarked
package io.github.jkpsdk.json.engine;

import org.jspecify.annotations.NullMarked;
