package io.github.jkpsdk.internal;

/** What the personal values share: digits are ASCII digits, and print is masked. */
public final class Personal {

  private Personal() {}

  public static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  public static String showFirst(String text, int visible) {
    return text.substring(0, visible) + "*".repeat(text.length() - visible);
  }

  public static String showLast(String text, int visible) {
    int hidden = text.length() - visible;
    return "*".repeat(hidden) + text.substring(hidden);
  }
}
