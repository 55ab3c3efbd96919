/** The life of a claim, from the report of the termination to the last payment. */
@NullMarked
package io.github.jkpsdk.claim;

import org.jspecify.annotations.NullMarked;
