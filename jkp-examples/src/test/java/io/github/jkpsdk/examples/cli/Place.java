package io.github.jkpsdk.examples.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A place in a JSON document, such as {@code a.b[0].c} or {@code a.b[key=value].c}, the element
 * whose key has that value.
 */
final class Place {

  private static final Pattern STEP =
      Pattern.compile("(?<name>\\w+)|\\[(?<index>\\d+)]|\\[(?<key>\\w+)=(?<value>[^]]*)]");

  private Place() {}

  /** The node there; a missing one where there is none. */
  static JsonNode find(JsonNode document, String path) {
    JsonNode node = document;
    Matcher step = STEP.matcher(path);
    while (step.find()) {
      node = next(node, step);
    }
    return node;
  }

  private static JsonNode next(JsonNode node, Matcher step) {
    if (step.group("name") != null) {
      return node.path(step.group("name"));
    }
    if (step.group("index") != null) {
      return node.path(Integer.parseInt(step.group("index")));
    }
    return StreamSupport.stream(node.spliterator(), false)
        .filter(element -> element.path(step.group("key")).asString("").equals(step.group("value")))
        .findFirst()
        .orElse(MissingNode.getInstance());
  }
}
