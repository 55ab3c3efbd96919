package io.github.jkpsdk.json.engine;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a place in a document, such as {@code $.contributions[2].month}. */
public final class JsonPath {

  public static final String ROOT = "$";

  private static final String HIDDEN_NAME = "['...']";

  private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,39}");

  /** A fact as messages name it, such as employment.agreement.start or months[1].paidOn. */
  private static final Pattern FACT =
      Pattern.compile("[a-z][A-Za-z0-9]*(\\[[0-9]+])?([.][a-z][A-Za-z0-9]*(\\[[0-9]+])?)*(?= )");

  private JsonPath() {}

  /** Goes down into a field; a name that could be anything, even a person's, is not repeated. */
  public static String member(String path, String name) {
    return path + (PLAIN_NAME.matcher(name).matches() ? "." + name : HIDDEN_NAME);
  }

  /** The path of a field without its name, which could be anything. */
  static String withoutName(String path, String name) {
    String member = member("", name);
    return path.substring(0, path.length() - member.length()) + HIDDEN_NAME;
  }

  public static String element(String path, int index) {
    return path + "[" + index + "]";
  }

  /** The fact at a path, as messages name it. */
  public static String fact(String path) {
    return path.equals(ROOT) ? "document" : path.substring(path.startsWith("$.") ? 2 : 1);
  }

  /**
   * Goes down to the fact that a message starts with, where it is of one of the fields. The message
   * may name it from higher up: months.paidAmount for the paidAmount of a month.
   */
  static String named(String path, String message, Set<String> fields) {
    Matcher fact = FACT.matcher(message);
    if (!fact.lookingAt()) {
      return path;
    }
    String name = fact.group();
    while (!fields.contains(name.split("[.\\[]", 2)[0])) {
      int next = name.indexOf('.') + 1;
      if (next == 0) {
        return path;
      }
      name = name.substring(next);
    }
    return path + "." + name;
  }
}
