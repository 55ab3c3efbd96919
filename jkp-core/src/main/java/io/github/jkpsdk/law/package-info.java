/**
 * Instruments, citations and dated parameters: how a figure is tied to the text that sets it.
 *
 * <p>A citation is written as the law writes it: Pasal, ayat, huruf.
 *
 * <pre>{@code
 * Instrument.PP_37_2021.article(21).paragraph(3) // PP 37/2021 Pasal 21 ayat (3)
 * }</pre>
 */
@NullMarked
package io.github.jkpsdk.law;

import org.jspecify.annotations.NullMarked;
