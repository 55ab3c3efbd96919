/**
 * What an assessment answers: a verdict and its findings, each with article, facts and what is
 * missing.
 */
@NullMarked
package io.github.jkpsdk.verdict;

import org.jspecify.annotations.NullMarked;
