/** Calendar files as text: iCalendar (RFC 5545), the same bytes under any locale and zone. */
@NullMarked
package io.github.jkpsdk.examples.ical;

import org.jspecify.annotations.NullMarked;
