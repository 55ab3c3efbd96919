package io.github.jkpsdk.json;

import io.github.jkpsdk.json.engine.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Compares an answer with what a conformance case says of it, as docs/conformance/README.md tells.
 */
final class PartialMatch {

  private static final List<String> KEYS = List.of("rule", "duty", "step", "kind", "code");
  private static final List<String> MONTHS = List.of("month", "contributionMonth");
  private static final String ABSENT = "absent";

  private final List<String> differences = new ArrayList<>();

  private PartialMatch() {}

  /** Where the answer is not what is expected, and how. */
  static List<String> differences(JsonNode expected, JsonNode actual) {
    PartialMatch match = new PartialMatch();
    match.compare(JsonPath.ROOT, expected, actual);
    return match.differences;
  }

  private void compare(String path, JsonNode expected, JsonNode actual) {
    if (expected.isNull()) {
      check(path, actual.isMissingNode() || actual.isNull(), expected, actual);
    } else if (expected.isObject()) {
      expected
          .properties()
          .forEach(
              member ->
                  compare(
                      path + "." + member.getKey(),
                      member.getValue(),
                      actual.path(member.getKey())));
    } else if (isKeyed(expected)) {
      expected.forEach(element -> compareKeyed(path, element, actual));
    } else if (expected.isArray()) {
      compareInOrder(path, expected, actual);
    } else {
      check(path, isSame(expected, actual), expected, actual);
    }
  }

  private void compareKeyed(String path, JsonNode expected, JsonNode actual) {
    List<String> keys = keysOf(expected);
    String place = path + keys.stream().map(key -> key + "=" + expected.get(key)).toList();
    JsonNode found =
        StreamSupport.stream(actual.spliterator(), false)
            .filter(
                element ->
                    keys.stream().allMatch(key -> isSame(expected.get(key), element.path(key))))
            .findFirst()
            .orElse(MissingNode.getInstance());
    if (expected.path(ABSENT).asBoolean(false)) {
      check(place, found.isMissingNode(), expected, found);
    } else {
      compare(place, expected, found);
    }
  }

  private void compareInOrder(String path, JsonNode expected, JsonNode actual) {
    check(path, actual.isArray() && expected.size() == actual.size(), expected, actual);
    for (int i = 0; i < expected.size(); i++) {
      compare(path + "[" + i + "]", expected.get(i), actual.path(i));
    }
  }

  private void check(String path, boolean holds, JsonNode expected, JsonNode actual) {
    if (!holds) {
      differences.add(path + " is " + actual + "; expected is " + expected);
    }
  }

  /** An array that has at least one element, all of them objects with a key. */
  private static boolean isKeyed(JsonNode expected) {
    return expected.isArray()
        && !expected.isEmpty()
        && StreamSupport.stream(expected.spliterator(), false)
            .noneMatch(element -> keysOf(element).isEmpty());
  }

  /** The first name that the element has, and its month, of which there may be several. */
  private static List<String> keysOf(JsonNode element) {
    return Stream.concat(
            KEYS.stream().filter(element::has).limit(1), MONTHS.stream().filter(element::has))
        .toList();
  }

  private static boolean isSame(JsonNode expected, JsonNode actual) {
    return expected.isNumber() && actual.isNumber()
        ? expected.decimalValue().compareTo(actual.decimalValue()) == 0
        : expected.equals(actual);
  }
}
