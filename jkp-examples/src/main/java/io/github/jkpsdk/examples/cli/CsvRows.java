package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.json.Columns;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Some values of an answer, or of what stands in its place, as a row of CSV (RFC 4180).
 *
 * @param paths where they stand, such as {@code standing.state} or {@code months[1].status}
 * @param columns takes them out of an answer
 */
record CsvRows(List<String> paths, Columns columns) implements LineShape {

  private static final Pattern TO_BE_QUOTED = Pattern.compile("[\",\r\n]");

  /**
   * {@return rows with values at some places}
   *
   * @throws IllegalArgumentException if one is no path
   */
  static CsvRows of(List<String> paths) {
    return new CsvRows(List.copyOf(paths), Columns.of(paths));
  }

  /** {@return the part of an answer in which a value stands} */
  static String part(String path) {
    return path.split("[.\\[]", 2)[0];
  }

  @Override
  public String header() {
    return row(paths) + "\n";
  }

  @Override
  public void write(Object answer, Writer out) {
    try {
      out.write(row(columns.row(answer)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An error is no value of the SDK, so it is looked at as it is written. */
  @Override
  public String error(String json) {
    JsonNode error = AnswerTree.of(json);
    return row(paths.stream().map(path -> text(error.at(pointer(path)))).toList());
  }

  @Override
  public Set<String> parts() {
    return paths.stream().map(CsvRows::part).collect(Collectors.toUnmodifiableSet());
  }

  private static String pointer(String path) {
    return "/" + path.replace("]", "").replaceAll("[.\\[]", "/");
  }

  /** An object or a list is written as JSON. */
  private static String text(JsonNode value) {
    return value.isContainer() ? value.toString() : value.asString("");
  }

  /** The line feed of a batch follows. */
  private static String row(List<String> cells) {
    return cells.stream().map(CsvRows::cell).collect(Collectors.joining(",", "", "\r"));
  }

  private static String cell(String text) {
    return TO_BE_QUOTED.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
