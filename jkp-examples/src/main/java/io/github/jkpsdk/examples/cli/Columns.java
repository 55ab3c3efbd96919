package io.github.jkpsdk.examples.cli;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Some values of an answer, or of what stands in its place, as a row of CSV (RFC 4180).
 *
 * @param paths where they stand, such as {@code standing.state} or {@code months[1].status}
 */
record Columns(List<String> paths) implements LineShape {

  private static final Pattern PATH = Pattern.compile("\\w+(\\.\\w+|\\[\\d+])*");
  private static final Pattern TO_BE_QUOTED = Pattern.compile("[\",\r\n]");

  /** {@return whether a text says where a value stands} */
  static boolean isPath(String text) {
    return PATH.matcher(text).matches();
  }

  /** {@return the part of an answer in which a value stands} */
  static String part(String path) {
    return path.split("[.\\[]", 2)[0];
  }

  @Override
  public String header() {
    return paths.stream().map(Columns::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  @Override
  public String answer(String json) {
    JsonNode answer = AnswerTree.of(json);
    return paths.stream()
            .map(path -> cell(text(answer.at(pointer(path)))))
            .collect(Collectors.joining(","))
        + "\r";
  }

  @Override
  public String error(String json) {
    return answer(json);
  }

  @Override
  public Set<String> parts() {
    return paths.stream().map(Columns::part).collect(Collectors.toUnmodifiableSet());
  }

  private static String pointer(String path) {
    return "/" + path.replace("]", "").replaceAll("[.\\[]", "/");
  }

  /** An object or a list is written as JSON. */
  private static String text(JsonNode value) {
    return value.isContainer() ? value.toString() : value.asString("");
  }

  private static String cell(String text) {
    return TO_BE_QUOTED.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
