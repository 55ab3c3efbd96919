/** The verdict of jkp-core beside engines for rules, which are given a simplified task. */
@NullMarked
package io.github.jkpsdk.peers;

import org.jspecify.annotations.NullMarked;
