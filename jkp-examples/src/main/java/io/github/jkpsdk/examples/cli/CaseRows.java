package io.github.jkpsdk.examples.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.jkpsdk.json.JkpJackson3Module;
import io.github.jkpsdk.json.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The workers of a file in CSV, below a line of headings, each as the line of a case. */
final class CaseRows implements LineSource {

  private static final JsonMapper MAPPER = JkpJackson3Module.strictMapper();

  private final Iterator<CsvRecord> rows;
  private final Optional<LocalDate> planned;
  private @Nullable CaseHeadings headings;
  private boolean isBroken;

  /**
   * Opens a file.
   *
   * @param planned the planned day of termination of those for whom the file tells none
   */
  CaseRows(InputStream in, Optional<LocalDate> planned) throws IOException {
    CsvReader<CsvRecord> reader = Csv.rows(in);
    this.rows = reader.iterator();
    this.planned = planned;
  }

  @Override
  public @Nullable Line next() {
    long number = 1;
    try {
      while (!isBroken && rows.hasNext()) {
        CsvRecord row = rows.next();
        number = row.getStartingLineNumber();
        Line line = headings == null ? headings(row) : line(row, headings);
        if (line != null) {
          return line;
        }
      }
    } catch (CsvParseException e) {
      isBroken = true;
      return Line.wrong(number, whole(Csv.BROKEN));
    }
    return null;
  }

  /** Says nothing where the headings are right; where they are not, no row can be read. */
  private @Nullable Line headings(CsvRecord row) {
    headings = new CaseHeadings(row.getFields());
    isBroken = !headings.faults().isEmpty();
    return isBroken
        ? Line.wrong(row.getStartingLineNumber(), headings.faults().toArray(Problem[]::new))
        : null;
  }

  private @Nullable Line line(CsvRecord row, CaseHeadings headings) {
    List<String> cells = row.getFields();
    if (cells.stream().allMatch(String::isBlank)) {
      return null;
    }
    long number = row.getStartingLineNumber();
    if (headings.areExceededBy(cells)) {
      return Line.wrong(number, whole("more cells are filled than there are headings"));
    }
    ObjectNode facts = MAPPER.createObjectNode();
    headings.put(cells, facts);
    planned
        .filter(day -> !facts.withObject("termination").has("date"))
        .ifPresent(day -> facts.withObject("termination").put("date", day.toString()));
    return Line.ofRow(number, MAPPER.writeValueAsBytes(facts), headings);
  }

  private static Problem whole(String message) {
    return new Problem(Problem.Code.INVALID_INPUT, Problem.WHOLE, message);
  }

  /** A file is there as a whole. */
  @Override
  public boolean isPausing() {
    return false;
  }
}
