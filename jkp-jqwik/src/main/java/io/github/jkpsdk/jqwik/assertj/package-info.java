/** Assertions of AssertJ on verdicts, findings, answers and benefit months; needs assertj-core. */
@NullMarked
package io.github.jkpsdk.jqwik.assertj;

import org.jspecify.annotations.NullMarked;
