/** All facts of one job loss. */
@NullMarked
package io.github.jkpsdk.casefile;

import org.jspecify.annotations.NullMarked;
