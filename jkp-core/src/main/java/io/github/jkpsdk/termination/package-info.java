/**
 * Termination of employment (PHK), its cause and its evidence.
 *
 * <p>Which causes exclude, PP 37/2021 article 20(1) says; which proofs are valid, article 20(3) and
 * Permenaker 2/2025 article 9(3). Both are judged in {@code eligibility}: facts know no law.
 *
 * <pre>{@code
 * TerminationEvidence.acceptanceAndReport(TerminationEvidence.ReportOffice.REGENCY_OR_CITY)
 *     .kind() // ACCEPTANCE_AND_REPORT
 * }</pre>
 */
@NullMarked
package io.github.jkpsdk.termination;

import org.jspecify.annotations.NullMarked;
