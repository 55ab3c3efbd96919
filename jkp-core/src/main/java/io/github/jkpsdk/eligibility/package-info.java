/** The fifteen conditions of entitlement. */
@NullMarked
package io.github.jkpsdk.eligibility;

import org.jspecify.annotations.NullMarked;
