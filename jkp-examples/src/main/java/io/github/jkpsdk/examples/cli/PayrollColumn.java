package io.github.jkpsdk.examples.cli;

import java.util.List;

/** What a column of a payroll file may hold, by its English and its Indonesian name. */
enum PayrollColumn implements NamedColumn {
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

  @Override
  public String english() {
    return english;
  }

  @Override
  public String indonesian() {
    return indonesian;
  }

  @Override
  public String toString() {
    return english;
  }
}
