package io.github.jkpsdk.participant;

/** What the personal values share: digits are ASCII digits, and print is masked. */
final class Personal {

  private Personal() {}

  static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  static String showFirst(String text, int visible) {
    return text.substring(0, visible) + "*".repeat(text.length() - visible);
  }

  static String showLast(String text, int visible) {
    int hidden = text.length() - visible;
    return "*".repeat(hidden) + text.substring(hidden);
  }
}
