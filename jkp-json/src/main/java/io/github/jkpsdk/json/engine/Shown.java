package io.github.jkpsdk.json.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How much of a wrong value a refusal repeats. Whoever mistakes a field may have put a person's
 * name or number into it, so a value is repeated only where it is close to what is allowed there.
 */
final class Shown {

  /** Days in the ways that people write them, and times that begin with one. */
  private static final Pattern DAY_OR_MONTH =
      Pattern.compile(
          "[+-]?[0-9]{4}[-/. ][0-9]{1,2}([-/. ][0-9]{1,2}([T ][0-9]{2}:[0-9:.]{2,12}Z?)?)?"
              + "|[0-9]{1,2}[-/. ]([0-9]{1,2}[-/. ])?[0-9]{4}");

  /** Of the letters of a term one in so many may be wrong, one more or one missing. */
  private static final int LETTERS_FOR_A_MISTAKE = 3;

  private Shown() {}

  /** A text that is like a day or a month. */
  static boolean isLikeDay(String text) {
    return DAY_OR_MONTH.matcher(text).matches();
  }

  /** A number of no more digits than one that is allowed; longer ones are of people. */
  static boolean hasAtMost(int digits, String number) {
    return digitsIn(number) <= digits;
  }

  /** What stands in the place of a value that is not repeated. */
  static String described(Token token, String text) {
    if (text.isBlank()) {
      return "blank";
    }
    return token == Token.STRING
        ? "a text of " + text.length() + " characters"
        : "a number of " + digitsIn(text) + " digits";
  }

  private static long digitsIn(String number) {
    return number.chars().filter(c -> c >= '0' && c <= '9').count();
  }

  /** The term that a text could be, misspelt or said in another word. */
  static Optional<String> nearest(Collection<String> terms, String text) {
    String written = plain(text);
    return OtherWords.of(written)
        .filter(terms::contains)
        .or(
            () ->
                terms.stream()
                    .filter(term -> isLike(plain(term), written))
                    .min(Comparator.comparing(term -> distance(plain(term), written))));
  }

  private static boolean isLike(String term, String text) {
    int mistakes = Math.max(1, term.length() / LETTERS_FOR_A_MISTAKE);
    return Math.abs(term.length() - text.length()) <= mistakes && distance(term, text) <= mistakes;
  }

  private static String plain(String term) {
    return term.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
  }

  /** How many letters must be changed, added or left out to come from one text to another. */
  private static int distance(String one, String other) {
    int[] before = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, 1 + Math.min(before[j], row[j - 1]));
      }
      before = row;
    }
    return before[other.length()];
  }
}
