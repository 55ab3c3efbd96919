package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.json.JkpJson;
import java.io.File;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** The options that say what of an answer is written. */
final class ShapeOptions {

  /** What stands beside the parts of an answer, or in their place. */
  private static final Set<String> OF_A_LINE = Set.of("id", "line", "error", "errors");

  /** The schemas of what a line is answered with. */
  static final String ANSWER = "answer";

  static final String WORKER = "worker";

  /** Stands for the columns of who names none. */
  private static final String STANDARD = "standard";

  /** Those of a worker of a planned day. */
  private static final List<String> OF_A_WORKER =
      List.of(
          "id",
          "outcome",
          "earliest",
          "benefit.amount",
          "remedies.outcome",
          "line",
          "error.code",
          "error.path",
          "error.heading",
          "error.message");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "PART",
      description =
          "Only these parts of each answer, such as standing,next; with them also"
              + " interpretationEffects and remedies.")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--columns",
      split = ",",
      arity = "0..1",
      fallbackValue = STANDARD,
      paramLabel = "PATH",
      description =
          "CSV with these values of each answer, such as"
              + " id,standing.state,months[0].status,outstanding.amount,error.code. With standard,"
              + " or nothing after FILE: what it comes to, why, and what is paid.")
  private List<String> columns = new ArrayList<>();

  /**
   * What is written of documents of a kind.
   *
   * @param schema {@link #ANSWER} or {@link #WORKER}; the schema tells the parts
   * @throws ParameterException if an option has a value that is not allowed
   */
  LineShape shape(String schema) {
    if (!only.isEmpty() && !columns.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "give --only or --columns, not both");
    }
    if (columns.equals(List.of(STANDARD))) {
      return schema.equals(WORKER) ? CsvRows.of(OF_A_WORKER, Map.of()) : OutcomeColumns.rows();
    }
    Set<String> parts = parts(schema);
    for (int i = 0; i < only.size(); i++) {
      if (!parts.contains(only.get(i))) {
        throw unknown("part " + (i + 1) + " of --only", only.get(i), parts);
      }
    }
    if (!columns.isEmpty()) {
      return rows(parts, schema.equals(WORKER) ? Map.of() : OutcomeColumns.named());
    }
    return only.isEmpty() ? LineShape.whole() : new PartsOnly(Set.copyOf(only));
  }

  /** A part is what it is in JSON, also where a usual column has the same name. */
  private CsvRows rows(Set<String> parts, Map<String, Function<Object, String>> usual) {
    Map<String, Function<Object, String>> named = new HashMap<>(usual);
    named.keySet().removeAll(parts);
    Set<String> first = new HashSet<>(parts);
    first.addAll(OF_A_LINE);
    Set<String> allowed = new TreeSet<>(first);
    allowed.addAll(named.keySet());
    for (int i = 0; i < columns.size(); i++) {
      String path = columns.get(i);
      String name = "column " + (i + 1) + " of --columns";
      requirePath(path, name);
      if (!named.containsKey(path) && !first.contains(CsvRows.part(path))) {
        throw unknown(name, path, allowed);
      }
    }
    return CsvRows.of(columns, named);
  }

  private void requirePath(String path, String name) {
    if (new File(path).exists()) {
      throw new ParameterException(
          spec.commandLine(), "--columns takes FILE for a column; write FILE before it");
    }
    try {
      CsvRows.of(List.of(path), Map.of());
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage()).replaceFirst("^path", name);
      throw new ParameterException(spec.commandLine(), message, e);
    }
  }

  private ParameterException unknown(String name, String part, Set<String> allowed) {
    return new ParameterException(
        spec.commandLine(),
        name + " is " + WrongUsage.shown(part) + "; it must be one of " + allowed);
  }

  private static Set<String> parts(String schema) {
    String resource = "schema/" + schema + ".json";
    InputStream text =
        Objects.requireNonNull(JkpJson.class.getResourceAsStream(resource), resource);
    return new TreeSet<>(JsonMapper.shared().readTree(text).get("properties").propertyNames());
  }
}
