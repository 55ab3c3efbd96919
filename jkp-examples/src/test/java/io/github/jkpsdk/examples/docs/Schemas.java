package io.github.jkpsdk.examples.docs;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas of the documents, and what their parts are called on the pages. */
final class Schemas {

  /** The parts that have a name of their own; others are shown as what they are made of. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("day", "day"),
          Map.entry("month", "month"),
          Map.entry("text", "text"),
          Map.entry("count", "number"),
          Map.entry("benefitMonth", "1 to 6"),
          Map.entry("amount", "[amount](answer.md#amount)"),
          Map.entry("notNegative", "[amount](answer.md#amount)"),
          Map.entry("positive", "[amount](answer.md#amount)"),
          Map.entry("wage", "[amount](answer.md#amount)"),
          Map.entry("rate", "share"),
          Map.entry("basis", "term"),
          Map.entry("rule", "[condition](../law/parameters.md#conditions-of-entitlement)"),
          Map.entry("citation", "citation"),
          Map.entry("citations", "list: citation"),
          Map.entry("reading", "[reading](../law/interpretations.md)"),
          Map.entry("facts", "named values"),
          Map.entry("finding", "[finding](answer.md#finding)"),
          Map.entry("cause", "term"),
          Map.entry("duty", "[duty](../law/parameters.md#duties)"),
          Map.entry("deadline", "[deadline](answer.md#deadline)"),
          Map.entry("liability", "[liability](answer.md#liability)"),
          Map.entry("remedies", "[remedies](answer.md#remedies)"),
          Map.entry("remedy", "[remedy](answer.md#remedy)"),
          Map.entry("change", "[change](answer.md#change)"),
          Map.entry("value", "term, day or amount"),
          Map.entry("event", "[event](events.md)"),
          Map.entry("case.json", "[case](case.md)"),
          Map.entry("events.json", "list: [event](events.md)"));

  private static final JsonMapper MAPPER = new JsonMapper();

  private final Map<String, JsonNode> documents = new HashMap<>();

  JsonNode document(String name) {
    return documents.computeIfAbsent(
        name, any -> MAPPER.readTree(Path.of("..", "docs", "schema", name + ".json")));
  }

  /** A part of a document, {@code answer} or {@code answer#month}. */
  JsonNode part(String place) {
    String[] names = place.split("#");
    JsonNode document = document(names[0]);
    return names.length == 1 ? document : document.path("$defs").path(names[1]);
  }

  Optional<String> named(JsonNode schema) {
    String reference = schema.path("$ref").asString("");
    if (reference.isEmpty()) {
      return Optional.empty();
    }
    String name = reference.substring(reference.lastIndexOf('/') + 1);
    if (!NAMES.containsKey(name)) {
      throw new AssertionError("the pages have no name for " + reference + ": teach it here");
    }
    return Optional.of(NAMES.get(name));
  }

  /** What a reference points to, where it is a list of terms; else the schema itself. */
  JsonNode resolved(JsonNode schema) {
    String reference = schema.path("$ref").asString("");
    String name = reference.substring(reference.lastIndexOf('/') + 1);
    return switch (name) {
      case "cause" -> part("case#cause");
      case "basis" -> part("common#basis");
      default -> schema;
    };
  }
}
