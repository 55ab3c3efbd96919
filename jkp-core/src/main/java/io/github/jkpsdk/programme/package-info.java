/**
 * The other programmes of BPJS Ketenagakerjaan that meet a laid-off worker: what may be claimed,
 * where, and with which papers, as the agency's claim guide has it.
 */
@NullMarked
package io.github.jkpsdk.programme;

import org.jspecify.annotations.NullMarked;
