package io.github.jkpsdk.claim;

import io.github.jkpsdk.activity.Activities;
import io.github.jkpsdk.activity.SelectionCall;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * All that was done to find work, read once for all months.
 *
 * @param applications the applications, in the order of their days
 * @param calls the days of the calls to a selection, in order
 */
record Searches(List<Application> applications, List<LocalDate> calls) {

  /**
   * An application for work.
   *
   * @param on its day
   * @param company the company; two spellings that differ in case and spaces only are one
   */
  record Application(LocalDate on, String company) {}

  /** White space that is not a single blank. */
  private static final Pattern SPACES = Pattern.compile("\\s{2,}|[\\s&&[^ ]]");

  static Searches of(Activities done) {
    return new Searches(
        done.applications().stream()
            .map(applied -> new Application(applied.on(), normalised(applied.company())))
            .toList(),
        done.calls().stream().map(SelectionCall::on).toList());
  }

  private static String normalised(String company) {
    String trimmed = company.strip();
    String spaced = isPlain(trimmed) ? trimmed : SPACES.matcher(trimmed).replaceAll(" ");
    return spaced.toLowerCase(Locale.ROOT);
  }

  /** Most names are; a pattern would cost more than the rest of the search. */
  private static boolean isPlain(String name) {
    char before = 0;
    for (int i = 0; i < name.length(); i++) {
      char next = name.charAt(i);
      if (Character.isWhitespace(next) && (next != ' ' || before == ' ')) {
        return false;
      }
      before = next;
    }
    return true;
  }

  boolean isEmpty() {
    return applications.isEmpty() && calls.isEmpty();
  }
}
