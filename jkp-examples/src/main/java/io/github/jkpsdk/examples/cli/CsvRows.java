package io.github.jkpsdk.examples.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.jkpsdk.json.Columns;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Some values of an answer, or of what stands in its place, as a row of CSV (RFC 4180).
 *
 * @param headings what the columns are called; of an error they are paths into its JSON
 * @param parts the parts of an answer that the columns are taken from
 * @param cells takes them out of an answer
 */
record CsvRows(List<String> headings, Set<String> parts, Function<Object, List<String>> cells)
    implements LineShape {

  private static final String MESSAGE = "error.message";

  /**
   * {@return rows with values at some places}
   *
   * @param columns where they stand, such as {@code standing.state} or {@code months[1].status}, or
   *     the name of a cell
   * @param named cells that have a name
   * @throws IllegalArgumentException if one is no path and no name
   */
  static CsvRows of(List<String> columns, Map<String, Function<Object, String>> named) {
    List<String> paths = columns.stream().filter(column -> !named.containsKey(column)).toList();
    Columns places = Columns.of(paths);
    return new CsvRows(
        List.copyOf(columns),
        paths.stream().map(CsvRows::part).collect(Collectors.toUnmodifiableSet()),
        answer -> {
          Iterator<String> found = places.row(answer).iterator();
          return columns.stream()
              .map(column -> cell(named.get(column), answer).orElseGet(found::next))
              .toList();
        });
  }

  private static Optional<String> cell(@Nullable Function<Object, String> named, Object answer) {
    return Optional.ofNullable(named).map(cell -> cell.apply(answer));
  }

  /** {@return the part of an answer in which a value stands} */
  static String part(String path) {
    return path.split("[.\\[]", 2)[0];
  }

  @Override
  public String header() {
    StringWriter row = new StringWriter();
    write(headings, row);
    return row + "\n";
  }

  @Override
  public void write(Object answer, Writer out) {
    write(cells.apply(answer), out);
  }

  @Override
  public String error(String json) {
    JsonNode error = JsonMapper.shared().readTree(json);
    StringWriter row = new StringWriter();
    write(headings.stream().map(path -> cell(error, path)).toList(), row);
    return row.toString();
  }

  /** A row has one cell for all that is wrong with a line. */
  private static String cell(JsonNode error, String path) {
    return path.equals(MESSAGE) && error.has("errors")
        ? error.get("errors").valueStream().map(CsvRows::message).collect(Collectors.joining("; "))
        : text(error.at(pointer(path)));
  }

  private static String message(JsonNode problem) {
    return (problem.has("heading") ? text(problem.get("heading")) + ": " : "")
        + text(problem.get("message"));
  }

  private static String pointer(String path) {
    return "/" + path.replace("]", "").replaceAll("[.\\[]", "/");
  }

  /** An object or a list is written as JSON. */
  private static String text(JsonNode value) {
    return value.isContainer() ? value.toString() : value.asString("");
  }

  /** The line feed of a batch follows. */
  private static void write(List<String> cells, Writer out) {
    CsvWriter.builder().lineDelimiter(LineDelimiter.CR).bufferSize(0).build(out).writeRecord(cells);
  }
}
