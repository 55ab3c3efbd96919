package io.github.jkpsdk.examples.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a column of a payroll file may hold, by its English and its Indonesian name. */
enum PayrollColumn {
  /** The caller's own name of the worker. */
  ID("id", "nomor"),
  /** The monthly wage that counts. */
  WAGE("wage", "upah"),
  /** The basic wage of a month. */
  BASIC("basic", "upah_pokok"),
  /** The fixed allowances of a month. */
  FIXED_ALLOWANCES("fixed_allowances", "tunjangan_tetap"),
  /** The allowances that never count. */
  NON_FIXED_ALLOWANCES("non_fixed_allowances", "tunjangan_tidak_tetap"),
  /** The wage of a day. */
  DAILY_WAGE("daily_wage", "upah_harian");

  /** The columns that each tell a wage; one of them is filled in a row. */
  static final List<PayrollColumn> WAGES = List.of(WAGE, BASIC, DAILY_WAGE);

  /** The columns that tell more of a wage by its components. */
  static final List<PayrollColumn> ALLOWANCES = List.of(FIXED_ALLOWANCES, NON_FIXED_ALLOWANCES);

  private final String english;
  private final String indonesian;

  PayrollColumn(String english, String indonesian) {
    this.english = english;
    this.indonesian = indonesian;
  }

  /** The column with a heading, in either language; blanks and hyphens are as underscores. */
  static Optional<PayrollColumn> headed(String heading) {
    String name = heading.strip().toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_");
    return Arrays.stream(values())
        .filter(column -> name.equals(column.english) || name.equals(column.indonesian))
        .findFirst();
  }

  /** All names, for messages. */
  static String allowed() {
    return Arrays.stream(values())
        .map(column -> column + " (" + column.indonesian + ")")
        .collect(Collectors.joining(", "));
  }

  @Override
  public String toString() {
    return english;
  }
}
