package io.github.jkpsdk.json;

/** Refusals of what is no JSON. They name the place and never repeat the text. */
final class Syntax {

  private Syntax() {}

  static JkpJsonException broken(String path, int line, int column) {
    return refusal(path, "document is not valid JSON" + at(line, column));
  }

  static JkpJsonException cutOff(String path, int line, int column) {
    return refusal(path, "document ends too early" + at(line, column));
  }

  static JkpJsonException notText(String path) {
    return refusal(path, "document is not valid JSON; it must be text in UTF-8");
  }

  /** The library's message says which limit; the name of its setting is of no use to a reader. */
  static JkpJsonException tooLarge(String path, String message) {
    return refusal(path, "document is too large; " + message.replaceAll(", from `[^`]*`", ""));
  }

  static JkpJsonException tooLong(int characters) {
    return refusal(
        JsonPath.ROOT,
        "document has "
            + characters
            + " characters; at most "
            + Limits.DOCUMENT_CHARACTERS
            + " are allowed");
  }

  private static String at(int line, int column) {
    return line < 1 ? "" : " at line " + line + ", column " + column;
  }

  private static JkpJsonException refusal(String path, String message) {
    return new JkpJsonException(path, message, null);
  }
}
