package io.github.jkpsdk.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A situation that people met, what is asked about it, and what is right. */
record Situation(JsonNode told) {

  private static final Path FOLDER = Path.of("src", "test", "resources", "situations");
  private static final JsonMapper MAPPER = new JsonMapper();

  static Stream<Situation> all() {
    return StreamSupport.stream(
            MAPPER.readTree(text(FOLDER.resolve("situations.json"))).spliterator(), false)
        .map(Situation::new);
  }

  static Situation of(String id) {
    return all().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  static JsonNode json(String text) {
    return MAPPER.readTree(text);
  }

  private String id() {
    return told.get("id").asString();
  }

  String input() {
    return FOLDER.resolve(told.get("input").asString()).toString();
  }

  String inputMadeBefore() {
    return FOLDER.resolve(told.get("madeBefore").asString()).toString();
  }

  String content() {
    return text(Path.of(input()));
  }

  /** What is written after the name of the program. */
  List<String> arguments() {
    List<String> words =
        StreamSupport.stream(told.get("command").spliterator(), false)
            .map(word -> word.asString().equals("INPUT") ? input() : word.asString())
            .toList();
    int program = 0;
    while (!words.get(program).startsWith("jkp")) {
      program++;
    }
    return words.subList(program + 1, words.size());
  }

  CommandRun run() {
    return CommandRun.of(arguments().toArray(String[]::new));
  }

  boolean has(String expectation) {
    return told.has(expectation);
  }

  JsonNode expected(String expectation) {
    return told.path(expectation);
  }

  /** The texts of a list; none where there is no such list. */
  List<String> names(String expectation) {
    return StreamSupport.stream(told.path(expectation).spliterator(), false)
        .map(JsonNode::asString)
        .toList();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return id() + " " + told.get("right").asString();
  }
}
