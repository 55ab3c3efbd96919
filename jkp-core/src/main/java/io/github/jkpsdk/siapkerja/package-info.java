/**
 * The portal SIAPkerja: its account, its reports and claim forms, and the numbers only they use.
 */
@NullMarked
package io.github.jkpsdk.siapkerja;

import org.jspecify.annotations.NullMarked;
