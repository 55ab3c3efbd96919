package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.contribution.PayrollMonth.Worker;
import io.github.jkpsdk.contribution.WageBase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The workers of a payroll in CSV, below a line of headings; and every fault in it. */
final class PayrollFile {

  /** More than the payroll of any employer has. */
  private static final int MOST_BYTES = 1 << 26;

  private final WageBase wages;
  private final YearMonth month;
  private final Map<String, Long> lines = new HashMap<>();
  private final List<Worker> workers = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private PayrollFile(WageBase wages, YearMonth month) {
    this.wages = wages;
    this.month = month;
  }

  /**
   * Reads a file, with commas or semicolons.
   *
   * @param wages what makes a monthly wage of another form of pay
   * @param month the month of the payroll
   */
  static PayrollFile read(InputStream in, WageBase wages, YearMonth month) throws IOException {
    PayrollFile file = new PayrollFile(wages, month);
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      file.faults.add("the file is too long; at most " + MOST_BYTES + " bytes are allowed");
      return file;
    }
    file.add(new Csv(new ByteArrayInputStream(bytes)));
    return file;
  }

  /** The workers, in the order of the lines; all of them where nothing is wrong. */
  List<Worker> workers() {
    return workers;
  }

  /** All that is wrong. */
  List<String> faults() {
    return faults;
  }

  private void add(Csv rows) throws IOException {
    Csv.Row first = rows.headings();
    if (first == null) {
      faults.add("the file is empty; it must have headings, such as id,wage");
      return;
    }
    PayrollHeadings headings = PayrollHeadings.of(first.cells());
    List<String> wrong = first.fault().map(List::of).orElse(headings.faults());
    wrong.forEach(fault -> addFault(first, fault));
    if (wrong.isEmpty()) {
      for (Csv.Row row = rows.next(); row != null; row = rows.next()) {
        add(row, headings);
      }
    }
  }

  private void add(Csv.Row row, PayrollHeadings headings) {
    Map<PayrollColumn, String> cells = headings.cells(row.cells());
    if (row.fault().isPresent()) {
      addFault(row, row.fault().get());
    } else if (headings.areExceededBy(row.cells())) {
      addFault(row, "more cells are filled than there are headings");
    } else if (!cells.isEmpty()) {
      PayrollRow read = new PayrollRow(cells);
      read.worker(wages, month).ifPresent(workers::add);
      read.faults().forEach(fault -> addFault(row, fault));
      requireNewId(row, cells);
    }
  }

  private void requireNewId(Csv.Row row, Map<PayrollColumn, String> cells) {
    String id = cells.get(PayrollColumn.ID);
    Long line = id == null ? null : lines.putIfAbsent(id, row.number());
    if (line != null) {
      addFault(row, "id is that of line " + line + "; each worker must have one of his own");
    }
  }

  private void addFault(Csv.Row row, String fault) {
    faults.add("line " + row.number() + ": " + fault);
  }
}
