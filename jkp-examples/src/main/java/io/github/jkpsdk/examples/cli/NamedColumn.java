package io.github.jkpsdk.examples.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A column of a file, which may be headed by its English or by its Indonesian name. */
interface NamedColumn {

  /** The name in English. */
  String english();

  /** The name in Indonesian. */
  String indonesian();

  /** The column with a heading; blanks and hyphens are as underscores. */
  static <C extends NamedColumn> Optional<C> headed(C[] columns, String heading) {
    String name = heading.strip().toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_");
    return Arrays.stream(columns)
        .filter(column -> name.equals(column.english()) || name.equals(column.indonesian()))
        .findFirst();
  }

  /** All names, for messages. */
  static String allowed(NamedColumn... columns) {
    return Arrays.stream(columns)
        .map(column -> column.english() + " (" + column.indonesian() + ")")
        .collect(Collectors.joining(", "));
  }
}
