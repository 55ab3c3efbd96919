/** The forms of a claim, and what every form has: its errors, all at once and by field. */
@NullMarked
package io.github.jkpsdk.form;

import org.jspecify.annotations.NullMarked;
