/** Short programs that show how the SDK is used; each is run by a test. */
@NullMarked
package io.github.jkpsdk.examples;

import org.jspecify.annotations.NullMarked;
