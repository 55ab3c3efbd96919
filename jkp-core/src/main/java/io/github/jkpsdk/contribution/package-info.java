/** What is paid for each month: history (masa iur), contributions, payrolls and their bills. */
@NullMarked
package io.github.jkpsdk.contribution;

import org.jspecify.annotations.NullMarked;
