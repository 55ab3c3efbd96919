package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.json.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/** The headings of a file of workers, the first one {@code id}. */
final class CaseHeadings {

  private final List<CaseColumn> columns = new ArrayList<>();
  private final List<String> names;
  private final List<Problem> faults = new ArrayList<>();

  /**
   * Reads headings; no heading is repeated, as it may be a row of a file without.
   *
   * @param headings the cells of the first row
   */
  CaseHeadings(List<String> headings) {
    names = headings;
    for (int i = 0; i < headings.size(); i++) {
      Optional<CaseColumn> column = NamedColumn.headed(CaseColumn.values(), headings.get(i));
      column.ifPresent(columns::add);
      if (column.isEmpty()) {
        fault(
            "heading "
                + (i + 1)
                + " is not known; allowed are "
                + NamedColumn.allowed(CaseColumn.values()));
      }
    }
    columns.stream()
        .distinct()
        .filter(column -> Collections.frequency(columns, column) > 1)
        .forEach(column -> fault("heading " + column + " is there twice"));
    if (!columns.isEmpty() && columns.get(0) != CaseColumn.ID) {
      fault("the first heading must be " + CaseColumn.ID);
    }
  }

  private void fault(String message) {
    faults.add(new Problem(Problem.Code.INVALID_INPUT, Problem.WHOLE, message));
  }

  List<Problem> faults() {
    return faults;
  }

  /** Puts the cells of a row that are not blank into a case. */
  void put(List<String> row, ObjectNode facts) {
    for (int i = 0; i < Math.min(columns.size(), row.size()); i++) {
      String cell = row.get(i).strip();
      if (!cell.isEmpty()) {
        columns.get(i).put(facts, cell);
      }
    }
  }

  /** Whether a row has cells to the right of the last heading. */
  boolean areExceededBy(List<String> row) {
    return row.stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank());
  }

  /** Tells in which column a problem is, by its number from 1 and its heading. */
  void tell(Problem problem, ObjectNode error) {
    IntStream.range(0, columns.size())
        .filter(i -> columns.get(i).isAt(problem.path()))
        .findFirst()
        .ifPresent(i -> error.put("column", i + 1).put("heading", names.get(i).strip()));
  }
}
