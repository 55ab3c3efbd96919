package io.github.jkpsdk.json;

import io.github.jkpsdk.json.FuzzCorpus.Seed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Damages a document in its characters, its tokens or its tree. */
final class FuzzMutations {

  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final Pattern TOKEN =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[\\[\\]{},:]|[^\\s\\[\\]{},:\"]+");
  private static final List<JsonNode> VALUES =
      values(
          "null,true,false,0,-1,1,7,13,1e9,9223372036854775807,-9223372036854775808,0.001,{},[],"
              + "[[]],[null],\"\",\" \",\"2021-02-01\",\"2021-02-02\",\"2025-02-06\",\"2025-02-07\","
              + "\"2024-02-29\",\"2026-02-29\",\"2028-01-01\",\"0000-01-01\",\"0001-01-01\","
              + "\"9999-12-31\",\"+10000-01-01\",\"-0001-01-01\",\"+999999999-12-31\",\"0000-01\","
              + "\"9999-12\",\"2021-02\",\"IDR\",\"ROUNDING=UP\",\"\\u0000\",\"\\u202e\",\"[0]\"");
  private static final List<String> NUMBERS =
      List.of(
          "1e400", "-0", "1E-400", "9".repeat(400), "0." + "0".repeat(300) + "1", "1e-9", "007");

  private final List<Seed> seeds;
  private final Random random;

  FuzzMutations(List<Seed> seeds, long seed) {
    this.seeds = seeds;
    random = new Random(seed);
  }

  Seed pick() {
    return seeds.get(random.nextInt(seeds.size()));
  }

  String damaged(Seed seed) {
    int choice = random.nextInt(1_000);
    if (choice < 250) {
      return new Damage(random.nextLong()).of(seed.text());
    }
    if (choice < 450) {
      return retokened(seed.text());
    }
    JsonNode tree = seed.tree().deepCopy();
    for (int i = random.nextInt(4); i >= 0; i--) {
      changeSomewhere(tree);
    }
    return choice < 999 ? tree.toString() : blownUp(tree.toString());
  }

  private String retokened(String text) {
    List<String> tokens = tokens(text);
    for (int i = random.nextInt(3); i >= 0 && tokens.size() > 1; i--) {
      int at = random.nextInt(tokens.size());
      switch (random.nextInt(5)) {
        case 0 -> tokens.remove(at);
        case 1 -> tokens.add(at, tokens.get(random.nextInt(tokens.size())));
        case 2 -> tokens.set(at, tokens.set(random.nextInt(tokens.size()), tokens.get(at)));
        case 3 -> tokens.set(at, NUMBERS.get(random.nextInt(NUMBERS.size())));
        default -> tokens.set(at, tokens.get(random.nextInt(tokens.size())));
      }
    }
    return String.join(random.nextBoolean() ? "" : " ", tokens);
  }

  private static List<String> tokens(String text) {
    return new ArrayList<>(TOKEN.matcher(text).results().map(MatchResult::group).toList());
  }

  private void changeSomewhere(JsonNode tree) {
    List<JsonNode> parents = new ArrayList<>();
    collect(tree, parents);
    if (parents.isEmpty()) {
      return;
    }
    JsonNode parent = parents.get(random.nextInt(parents.size()));
    if (parent instanceof ArrayNode array) {
      changeArray(array);
    } else {
      changeObject((ObjectNode) parent);
    }
  }

  /** The objects and arrays that hold something. */
  private static void collect(JsonNode node, List<JsonNode> parents) {
    if (node.isContainer() && !node.isEmpty()) {
      parents.add(node);
      node.forEach(child -> collect(child, parents));
    }
  }

  private void changeArray(ArrayNode array) {
    int at = random.nextInt(array.size());
    switch (random.nextInt(5)) {
      case 0 -> array.remove(at);
      case 1 -> array.insert(at, array.get(random.nextInt(array.size())).deepCopy());
      case 2 -> array.set(at, array.get(random.nextInt(array.size())).deepCopy());
      case 3 -> array.insert(at, foreign());
      default -> array.set(at, other(array.get(at)));
    }
  }

  private void changeObject(ObjectNode object) {
    List<String> names = List.copyOf(object.propertyNames());
    String name = names.get(random.nextInt(names.size()));
    switch (random.nextInt(8)) {
      case 0 -> object.remove(name);
      case 1 -> object.set(foreignName(), object.get(name).deepCopy());
      case 2 -> object.set(foreignName(), foreign());
      case 3 -> object.set(name, object.get(names.get(random.nextInt(names.size()))).deepCopy());
      default -> object.set(name, other(object.get(name)));
    }
  }

  private JsonNode other(JsonNode value) {
    return switch (random.nextInt(4)) {
      case 0 -> anyValue();
      case 1 -> foreign();
      default -> nudged(value);
    };
  }

  private JsonNode anyValue() {
    return VALUES.get(random.nextInt(VALUES.size())).deepCopy();
  }

  /** Something else of the same kind: a number near it, or a text with one other character. */
  private JsonNode nudged(JsonNode value) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (value.isNumber()) {
      return nodes.numberNode(value.decimalValue().add(BigDecimal.valueOf(random.nextInt(5) - 2L)));
    }
    if (value.isString() && !value.asString().isEmpty()) {
      StringBuilder text = new StringBuilder(value.asString());
      text.setCharAt(random.nextInt(text.length()), (char) ('0' + random.nextInt(10)));
      return nodes.stringNode(text.toString());
    }
    return anyValue();
  }

  /** Any value of any document. */
  private JsonNode foreign() {
    JsonNode node = pick().tree();
    while (node.isContainer() && !node.isEmpty() && random.nextInt(5) > 0) {
      List<JsonNode> children = new ArrayList<>();
      node.forEach(children::add);
      node = children.get(random.nextInt(children.size()));
    }
    return node.deepCopy();
  }

  private String foreignName() {
    JsonNode node = pick().tree();
    List<String> names = List.copyOf(node.propertyNames());
    return names.isEmpty() ? "x" : names.get(random.nextInt(names.size()));
  }

  /** One token a great many times: what is large must be refused early. */
  private String blownUp(String text) {
    List<String> tokens = tokens(text);
    int at = random.nextInt(tokens.size());
    int times = 1 << (8 + random.nextInt(10));
    String token = tokens.get(at);
    tokens.set(
        at,
        token.startsWith("\"")
            ? "\"" + "x".repeat(times) + "\""
            : token.equals(",") ? ",{}".repeat(times) + "," : token.repeat(times));
    return String.join("", tokens);
  }

  private static List<JsonNode> values(String values) {
    JsonNode array = MAPPER.readTree("[" + values + "]");
    List<JsonNode> nodes = new ArrayList<>();
    array.forEach(nodes::add);
    return List.copyOf(nodes);
  }
}
