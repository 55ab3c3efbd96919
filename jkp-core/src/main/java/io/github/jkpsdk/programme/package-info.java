/**
 * The other programmes of BPJS Ketenagakerjaan that meet a laid-off worker: what may be claimed,
 * where, and with which papers, as the agency's claim guide has it.
 *
 * <p>The guide is no law: what rests on it is practice.
 *
 * <pre>{@code
 * ProgrammeClaim.JHT_TERMINATION.programme() // JHT
 * }</pre>
 */
@NullMarked
package io.github.jkpsdk.programme;

import org.jspecify.annotations.NullMarked;
