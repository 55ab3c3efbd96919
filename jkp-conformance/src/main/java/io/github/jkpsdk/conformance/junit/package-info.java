/** The cases as dynamic tests of JUnit; needs junit-jupiter-api. */
@NullMarked
package io.github.jkpsdk.conformance.junit;

import org.jspecify.annotations.NullMarked;
