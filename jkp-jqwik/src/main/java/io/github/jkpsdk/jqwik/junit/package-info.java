/** Generated values as arguments of parameterized tests of JUnit; needs junit-jupiter-params. */
@NullMarked
package io.github.jkpsdk.jqwik.junit;

import org.jspecify.annotations.NullMarked;
