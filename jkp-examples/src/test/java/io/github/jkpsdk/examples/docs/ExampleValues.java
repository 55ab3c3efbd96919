package io.github.jkpsdk.examples.docs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the documents of docs/examples have at a place. */
final class ExampleValues {

  private static final int LONGEST = 60;
  private static final JsonMapper MAPPER = new JsonMapper();

  private final List<JsonNode> cases =
      Stream.of("case", "case-with-remedies", "claim", "worker")
          .map(ExampleValues::document)
          .flatMap(one -> one.has("case") ? Stream.of(one.path("case"), one) : Stream.of(one))
          .toList();
  private final List<JsonNode> answers =
      Stream.of(document("answer"), document("remedies"), document("interpretation-effects"))
          .toList();
  private final JsonNode events = document("events");

  private static JsonNode document(String name) {
    return MAPPER.readTree(Path.of("..", "docs", "examples", name + ".json"));
  }

  /** The first short value at a place such as {@code case.participant.birthDate}. */
  Optional<String> at(String path) {
    String[] steps = path.split("\\.", 2);
    Stream<JsonNode> values =
        switch (steps[0]) {
          case "case", "claim" -> cases.stream().flatMap(one -> find(one, steps[1]));
          case "event" -> find(events, "[]." + steps[1]);
          case "answer" -> answers.stream().flatMap(one -> find(one, steps[1]));
          default ->
              Stream.concat(answers.stream(), Stream.of(events))
                  .flatMap(one -> anywhere(one, steps[0], steps[1]));
        };
    return values
        .map(JsonNode::toString)
        .filter(text -> text.length() <= LONGEST && !text.equals("[]"))
        .findFirst();
  }

  private static Stream<JsonNode> find(JsonNode from, String path) {
    Stream<JsonNode> at = Stream.of(from);
    for (String step : path.split("\\.")) {
      String name = step.replace("[]", "");
      at = at.map(node -> name.isEmpty() ? node : node.path(name));
      if (step.endsWith("[]")) {
        at = at.flatMap(JsonNode::valueStream);
      }
      at = at.filter(node -> !node.isMissingNode());
    }
    return at;
  }

  /** Parts of an answer are told by the list or field that holds them. */
  private static Stream<JsonNode> anywhere(JsonNode answer, String part, String path) {
    return switch (part) {
      case "deadline" -> find(answer, "deadlines[]." + path);
      case "liability" ->
          Stream.concat(
              find(answer, "liabilities[]." + path),
              find(answer, "remedies.liabilities[]." + path));
      case "month" -> find(answer, "months[]." + path);
      case "finding" -> find(answer, "verdict.findings[]." + path);
      case "remedies" -> find(answer, path);
      case "remedy" -> find(answer, "remedies[]." + path);
      case "change" -> find(answer, "[].changes[]." + path);
      default -> find(answer, "benefit.total." + path);
    };
  }
}
