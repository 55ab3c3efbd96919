package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.json.JkpJson;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** The options that say what of an answer is written. */
final class ShapeOptions {

  /** What stands beside the parts of an answer, or in their place. */
  private static final Set<String> OF_A_LINE = Set.of("id", "line", "error", "errors");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "PART",
      description =
          "Only these parts of each answer, such as standing,next; with them also"
              + " interpretationEffects and remedies.")
  private Set<String> only = new LinkedHashSet<>();

  @Option(
      names = "--columns",
      split = ",",
      paramLabel = "PATH",
      description =
          "CSV with these values of each answer, such as"
              + " id,standing.state,months[0].status,outstanding.amount,error.code.")
  private List<String> columns = new ArrayList<>();

  /**
   * What is written of documents of a kind.
   *
   * @param schema the schema of the document, which tells its parts
   * @throws ParameterException if an option has a value that is not allowed
   */
  LineShape shape(String schema) {
    if (!only.isEmpty() && !columns.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "give --only or --columns, not both");
    }
    Set<String> parts = parts(schema);
    only.forEach(part -> require("--only", part, parts));
    columns.forEach(path -> requirePath(path, parts));
    if (!columns.isEmpty()) {
      return CsvRows.of(columns);
    }
    return only.isEmpty() ? LineShape.whole() : new PartsOnly(Set.copyOf(only));
  }

  private void requirePath(String path, Set<String> parts) {
    try {
      CsvRows.of(List.of(path));
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage()).replaceFirst("^path", "--columns");
      throw new ParameterException(spec.commandLine(), message, e);
    }
    if (!OF_A_LINE.contains(CsvRows.part(path))) {
      require("--columns", CsvRows.part(path), parts);
    }
  }

  private void require(String option, String part, Set<String> parts) {
    if (!parts.contains(part)) {
      throw new ParameterException(
          spec.commandLine(),
          option + " is " + WrongUsage.shown(part) + "; it must be one of " + parts);
    }
  }

  private static Set<String> parts(String schema) {
    String resource = "schema/" + schema + ".json";
    InputStream text =
        Objects.requireNonNull(JkpJson.class.getResourceAsStream(resource), resource);
    return new TreeSet<>(JsonMapper.shared().readTree(text).get("properties").propertyNames());
  }
}
