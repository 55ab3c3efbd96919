package io.github.jkpsdk.json;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeType;
import tools.jackson.databind.node.ObjectNode;

/** Documents that are damaged in one place. */
final class Mutants {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private static final List<JsonNode> OF_EVERY_TYPE =
      Stream.of("null", "true", "7", "7.5", "\"x\"", "[]", "{}").map(MAPPER::readTree).toList();

  /** A document with one node replaced. */
  record Mutant(String path, JsonNodeType was, JsonNode now, String json) {
    @Override
    public String toString() {
      return path + " is " + now;
    }
  }

  private Mutants() {}

  /** The document with one field after the other left out, or joined by one that is not known. */
  static Stream<String> ofFields(JsonNode document) {
    return places(document, JsonPointer.empty())
        .filter(place -> document.at(place).isObject())
        .flatMap(
            place ->
                Stream.concat(
                    document.at(place).propertyNames().stream()
                        .map(name -> changed(document, place, object -> object.remove(name))),
                    Stream.of(changed(document, place, object -> object.put("unknown", 1)))));
  }

  /** The document with one text or number after the other replaced by a likely mistake. */
  static Stream<String> ofValues(JsonNode document, List<String> values) {
    return places(document, JsonPointer.empty())
        .filter(place -> document.at(place).isValueNode())
        .flatMap(
            place ->
                values.stream()
                    .map(
                        value ->
                            replaced(document.deepCopy(), place, MAPPER.readTree(value))
                                .toString()));
  }

  private static String changed(JsonNode document, JsonPointer place, Consumer<ObjectNode> change) {
    JsonNode copy = document.deepCopy();
    change.accept((ObjectNode) copy.at(place));
    return copy.toString();
  }

  /** The document with every node replaced by one of every type, and every field left out. */
  static Stream<Mutant> of(JsonNode document) {
    return places(document, JsonPointer.empty())
        .flatMap(place -> OF_EVERY_TYPE.stream().map(node -> mutant(document, place, node)));
  }

  private static Stream<JsonPointer> places(JsonNode node, JsonPointer place) {
    Stream<JsonPointer> below =
        node.isArray()
            ? IntStream.range(0, node.size())
                .boxed()
                .flatMap(i -> places(node.get(i), place.appendIndex(i)))
            : node.properties().stream()
                .flatMap(e -> places(e.getValue(), place.appendProperty(e.getKey())));
    return Stream.concat(Stream.of(place), below);
  }

  private static Mutant mutant(JsonNode document, JsonPointer place, JsonNode now) {
    return new Mutant(
        "$" + place.toString().replaceAll("/([0-9]+)", "[$1]").replace('/', '.'),
        document.at(place).getNodeType(),
        now,
        replaced(document.deepCopy(), place, now).toString());
  }

  private static JsonNode replaced(JsonNode document, JsonPointer place, JsonNode now) {
    if (place.matches()) {
      return now;
    }
    JsonNode parent = document.at(place.head());
    if (parent instanceof ArrayNode array) {
      array.set(place.last().getMatchingIndex(), now);
    } else {
      ((ObjectNode) parent).set(place.last().getMatchingProperty(), now);
    }
    return document;
  }
}
