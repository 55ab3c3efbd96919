/** Verdicts and answers for many cases in Apache Spark. */
@NullMarked
package io.github.jkpsdk.spark;

import org.jspecify.annotations.NullMarked;
