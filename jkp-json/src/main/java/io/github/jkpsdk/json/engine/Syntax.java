package io.github.jkpsdk.json.engine;

import java.io.CharConversionException;
import java.nio.charset.CharacterCodingException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Refusals of what is no JSON. They name the place and never repeat the text. */
public final class Syntax {

  private static final Pattern DETAILS =
      Pattern.compile(", from `[^`]*`| \\([0-9]+\\)(?= exceeds)");

  private Syntax() {}

  public static Refusal broken(String path, int line, int column) {
    return at(path, "document is not valid JSON", new Place(line, column));
  }

  public static Refusal cutOff(String path, int line, int column) {
    return at(path, "document ends too early", new Place(line, column));
  }

  /** Whether reading failed since bytes are not in their encoding: our decoder, or a library's. */
  public static boolean isNoText(@Nullable Throwable e) {
    return e instanceof CharacterCodingException || e instanceof CharConversionException;
  }

  public static Refusal notText(String path) {
    return refusal(path, "document is not valid JSON; it must be text in UTF-8");
  }

  /**
   * The library's message says which limit. The name of its setting is of no use to a reader, and
   * how much was read before it stopped differs by library.
   */
  public static Refusal tooLarge(String path, String message) {
    return refusal(path, "document is too large; " + DETAILS.matcher(message).replaceAll(""));
  }

  public static Refusal tooLong(int characters, Size size) {
    return refusal(
        JsonPath.ROOT,
        "document has "
            + characters
            + " characters; at most "
            + size.characters()
            + " are allowed");
  }

  private static Refusal at(String path, String problem, Place place) {
    String where =
        place.line() < 1 ? "" : " at line " + place.line() + ", column " + place.column();
    return Refusal.last(path, place, problem + where);
  }

  private static Refusal refusal(String path, String message) {
    return Refusal.last(path, Place.UNKNOWN, message);
  }
}
