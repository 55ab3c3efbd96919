/** JMH benchmarks, with the peers a user would pick instead. */
@NullMarked
package io.github.jkpsdk.benchmarks;

import org.jspecify.annotations.NullMarked;
