/** The insured worker: identity, registration and programmes. */
@NullMarked
package io.github.jkpsdk.participant;

import org.jspecify.annotations.NullMarked;
