package io.github.jkpsdk.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a caller's own name of something may be, so that it can be echoed everywhere. */
public final class OpaqueId {

  private static final int MOST = 64;
  private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9_.-]");
  private static final String ALLOWED = "1 to " + MOST + " letters, digits, -, _ and . are allowed";
  private static final Pattern NIK = Pattern.compile("(?<![0-9])[0-9]([._-]?[0-9]){15}(?![0-9])");

  private OpaqueId() {}

  /**
   * Refuses what is no opaque name. The message does not repeat it: it may hold what it must not.
   *
   * @throws IllegalArgumentException if it has other characters, too many, or a NIK
   */
  public static void require(String id) {
    if (id.isEmpty() || id.length() > MOST) {
      throw new IllegalArgumentException("id has " + id.length() + " characters; " + ALLOWED);
    }
    Matcher other = OTHER.matcher(id);
    if (other.find()) {
      throw new IllegalArgumentException(
          "id has a character that is not allowed at place "
              + (other.start() + 1)
              + "; "
              + ALLOWED);
    }
    if (NIK.matcher(id).find()) {
      throw new IllegalArgumentException(
          "id has 16 digits in a row; a NIK is not allowed, use a name of your own");
    }
  }
}
