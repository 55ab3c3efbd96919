/** The account at the ministry's portal ({@index SIAPkerja}): registration, login and profile. */
@NullMarked
package io.github.jkpsdk.account;

import org.jspecify.annotations.NullMarked;
