package io.github.jkpsdk.examples.docs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A field of a schema.
 *
 * @param path its name, after those of the objects that hold it
 * @param schema what the schema says of it
 * @param isRequired whether it must be there
 */
record SchemaField(String path, JsonNode schema, boolean isRequired) {

  /** The fields of an object and of all objects within, in the order of the schema. */
  static List<SchemaField> within(JsonNode object, String prefix) {
    List<SchemaField> fields = new ArrayList<>();
    Set<String> required = new LinkedHashSet<>();
    object.path("required").forEach(name -> required.add(name.asString()));
    object
        .path("properties")
        .properties()
        .forEach(
            property -> {
              String path = prefix + "." + property.getKey();
              JsonNode schema = property.getValue();
              fields.add(new SchemaField(path, schema, required.contains(property.getKey())));
              fields.addAll(within(schema, path));
              fields.addAll(within(schema.path("items"), path + "[]"));
            });
    return fields;
  }

  String name() {
    return path.substring(path.indexOf('.') + 1);
  }

  String description() {
    return schema.path("description").asString("");
  }

  /** The terms that it may be; none where it is no term. */
  List<String> terms(Schemas schemas) {
    return terms(schema, schemas);
  }

  private static List<String> terms(JsonNode schema, Schemas schemas) {
    JsonNode own = schemas.resolved(schema);
    List<String> terms = new ArrayList<>();
    own.path("enum").forEach(term -> add(terms, term));
    if (terms.isEmpty()) {
      own.path("anyOf").forEach(choice -> terms.addAll(terms(choice, schemas)));
      if (own.path("items").isObject()) {
        terms.addAll(terms(own.path("items"), schemas));
      }
    }
    return terms;
  }

  private static void add(List<String> terms, JsonNode term) {
    if (term.isString()) {
      terms.add(term.asString());
    }
  }

  /** What kind of value it holds, in words. */
  String type(Schemas schemas) {
    return type(schema, schemas);
  }

  private static String type(JsonNode schema, Schemas schemas) {
    Optional<String> named = schemas.named(schema);
    if (named.isPresent()) {
      return named.get();
    }
    if (schema.has("enum")) {
      return schema.path("enum").path(0).isString() ? "term" : "number";
    }
    for (JsonNode choice : schema.path("anyOf")) {
      if (!choice.path("type").asString("").equals("null") && !choice.has("required")) {
        return type(choice, schemas);
      }
    }
    if (schema.has("const")) {
      return "`" + schema.path("const").asString() + "`";
    }
    JsonNode type = schema.path("type");
    return switch (type.isArray() ? type.path(0).asString() : type.asString("")) {
      case "array" -> list(schema, schemas);
      case "boolean" -> "true or false";
      case "integer", "number" -> "number";
      case "string" -> "text";
      default -> "object";
    };
  }

  private static String list(JsonNode schema, Schemas schemas) {
    JsonNode items =
        schema.path("items").isObject()
            ? schema.path("items")
            : schema.path("allOf").path(0).path("items");
    return "list: " + type(items, schemas);
  }
}
