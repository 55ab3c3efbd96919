package io.github.jkpsdk.json.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document at which a value is picked, or below which one is. Not changed once made.
 */
public final class Pick {

  private static final Pattern PATH = Pattern.compile("\\w+(\\.\\w+|\\[\\d{1,5}])*");
  private static final Pattern STEP = Pattern.compile("\\[(\\d+)]|\\w+");

  private final Map<String, Pick> members = new HashMap<>();
  private final Map<Integer, Pick> elements = new HashMap<>();
  private final List<Integer> columns = new ArrayList<>();
  private int count;

  private Pick() {}

  /**
   * The whole document, with some places in it.
   *
   * @param paths such as {@code standing.state} or {@code months[1].status}
   * @throws IllegalArgumentException if one is no path
   */
  public static Pick of(List<String> paths) {
    Pick whole = new Pick();
    for (String path : paths) {
      whole.add(path);
    }
    return whole;
  }

  private void add(String path) {
    if (!PATH.matcher(path).matches()) {
      throw new IllegalArgumentException(
          "path is a text of "
              + path.length()
              + " characters; it must be one such as standing.state or months[0].status");
    }
    Pick place = this;
    Matcher step = STEP.matcher(path);
    while (step.find()) {
      place = place.at(step.group(), step.group(1));
    }
    place.columns.add(count++);
  }

  private Pick at(String name, @Nullable String index) {
    return index == null
        ? members.computeIfAbsent(name, missing -> new Pick())
        : elements.computeIfAbsent(Integer.valueOf(index), missing -> new Pick());
  }

  int count() {
    return count;
  }

  @Nullable Pick member(String name) {
    return members.get(name);
  }

  @Nullable Pick element(int index) {
    return elements.get(index);
  }

  boolean isPicked() {
    return !columns.isEmpty();
  }

  void put(String text, String[] texts) {
    for (int column : columns) {
      texts[column] = text;
    }
  }
}
