package io.github.jkpsdk.conformance;

import io.github.jkpsdk.conformance.ConformanceResult.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Compares an answer with what a case expects, as the page docs/conformance tells. */
final class PartialMatch {

  private static final List<String> KEYS = List.of("rule", "duty", "step", "kind", "code");
  private static final List<String> MONTHS = List.of("month", "contributionMonth");
  private static final String ABSENT = "absent";
  private static final String NOTHING = "nothing";

  private final List<Difference> differences = new ArrayList<>();

  private PartialMatch() {}

  /** Where the answer is not what is expected, and how. */
  static List<Difference> differences(JsonNode expected, JsonNode actual) {
    PartialMatch match = new PartialMatch();
    match.compare("$", expected, actual);
    return match.differences;
  }

  private void compare(String path, JsonNode expected, JsonNode actual) {
    if (expected.isNull()) {
      check(path, isAbsent(actual), expected, actual);
    } else if (expected.isObject()) {
      compareMembers(path, expected, actual);
    } else if (isKeyed(expected)) {
      expected.forEach(element -> compareKeyed(path, element, actual));
    } else if (expected.isArray()) {
      compareInOrder(path, expected, actual);
    } else {
      check(path, isSame(expected, actual), expected, actual);
    }
  }

  private void compareMembers(String path, JsonNode expected, JsonNode actual) {
    if (check(path, actual.isObject(), expected, actual)) {
      expected
          .properties()
          .forEach(
              member ->
                  compare(
                      path + "." + member.getKey(),
                      member.getValue(),
                      actual.path(member.getKey())));
    }
  }

  private void compareKeyed(String path, JsonNode expected, JsonNode actual) {
    List<String> keys = keysOf(expected);
    String place = path + keys.stream().map(key -> key + "=" + expected.get(key)).toList();
    Optional<JsonNode> found =
        elements(actual).filter(element -> hasSame(keys, expected, element)).findFirst();
    if (expected.path(ABSENT).asBoolean(false)) {
      found.ifPresent(
          element -> differences.add(new Difference(place, NOTHING, element.toString())));
    } else if (found.isEmpty()) {
      differences.add(new Difference(place, expected.toString(), NOTHING));
    } else {
      compare(place, expected, found.get());
    }
  }

  private void compareInOrder(String path, JsonNode expected, JsonNode actual) {
    boolean isAsLong = actual.isArray() && expected.size() == actual.size();
    if (check(path, isAsLong, expected, actual)) {
      for (int i = 0; i < expected.size(); i++) {
        compare(path + "[" + i + "]", expected.get(i), actual.get(i));
      }
    }
  }

  private boolean check(String path, boolean holds, JsonNode expected, JsonNode actual) {
    if (!holds) {
      String wanted = expected.isNull() ? NOTHING : expected.toString();
      String said = actual.isMissingNode() ? NOTHING : actual.toString();
      differences.add(new Difference(path, wanted, said));
    }
    return holds;
  }

  private static boolean isAbsent(JsonNode actual) {
    return actual.isMissingNode() || actual.isNull();
  }

  /** An array that has at least one element, all of them objects with a key. */
  private static boolean isKeyed(JsonNode expected) {
    return expected.isArray()
        && !expected.isEmpty()
        && elements(expected).noneMatch(element -> keysOf(element).isEmpty());
  }

  /** The first name that the element has, and its month, of which there may be several. */
  private static List<String> keysOf(JsonNode element) {
    return Stream.concat(
            KEYS.stream().filter(element::has).limit(1), MONTHS.stream().filter(element::has))
        .toList();
  }

  private static boolean hasSame(List<String> keys, JsonNode expected, JsonNode element) {
    return keys.stream().allMatch(key -> isSame(expected.get(key), element.path(key)));
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return array.isArray() ? StreamSupport.stream(array.spliterator(), false) : Stream.empty();
  }

  private static boolean isSame(JsonNode expected, JsonNode actual) {
    return (expected.isNumber() && actual.isNumber())
        ? expected.decimalValue().compareTo(actual.decimalValue()) == 0
        : expected.equals(actual);
  }
}
