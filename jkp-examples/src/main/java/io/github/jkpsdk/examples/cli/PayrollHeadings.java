package io.github.jkpsdk.examples.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The headings of a payroll file.
 *
 * @param columns what each column holds, where nothing is wrong
 * @param faults what is wrong; no heading is repeated, as it may be a row of a file without
 */
record PayrollHeadings(List<PayrollColumn> columns, List<String> faults) {

  static PayrollHeadings of(List<String> headings) {
    List<Optional<PayrollColumn>> read =
        headings.stream()
            .map(heading -> NamedColumn.headed(PayrollColumn.values(), heading))
            .toList();
    List<PayrollColumn> columns = read.stream().flatMap(Optional::stream).toList();
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      if (read.get(i).isEmpty()) {
        faults.add(
            "heading "
                + (i + 1)
                + " is not known; allowed are "
                + NamedColumn.allowed(PayrollColumn.values()));
      }
    }
    columns.stream()
        .distinct()
        .filter(column -> Collections.frequency(columns, column) > 1)
        .forEach(column -> faults.add("heading " + column + " is there twice"));
    if (read.isEmpty() || !read.get(0).equals(Optional.of(PayrollColumn.ID))) {
      faults.add("the first heading must be " + PayrollColumn.ID);
    }
    if (Collections.disjoint(columns, PayrollColumn.WAGES)) {
      faults.add("no heading is that of a wage; one of " + PayrollColumn.WAGES + " is required");
    }
    return new PayrollHeadings(columns, faults);
  }

  /** The cells of a row that are not blank. */
  Map<PayrollColumn, String> cells(List<String> row) {
    Map<PayrollColumn, String> cells = new EnumMap<>(PayrollColumn.class);
    for (int i = 0; i < Math.min(columns.size(), row.size()); i++) {
      if (!row.get(i).isBlank()) {
        cells.put(columns.get(i), row.get(i).strip());
      }
    }
    return cells;
  }

  /** Whether a row has cells to the right of the last heading. */
  boolean areExceededBy(List<String> row) {
    return row.stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank());
  }
}
