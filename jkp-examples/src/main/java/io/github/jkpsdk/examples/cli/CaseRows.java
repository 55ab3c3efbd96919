package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.json.JkpJackson3Module;
import io.github.jkpsdk.json.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The workers of a file in CSV, below a line of headings, each as the line of a case. */
final class CaseRows implements LineSource {

  private static final JsonMapper MAPPER = JkpJackson3Module.strictMapper();

  private static final byte[] NONE = {};

  private final Csv rows;
  private final Optional<LocalDate> planned;
  private @Nullable CaseHeadings headings;
  private boolean isBroken;

  /**
   * Opens a file.
   *
   * @param planned the planned day of termination of those for whom the file tells none
   */
  CaseRows(InputStream in, Optional<LocalDate> planned) {
    this.rows = new Csv(in);
    this.planned = planned;
  }

  @Override
  public @Nullable Line next() throws IOException {
    if (headings == null) {
      return first();
    }
    Csv.Row row = isBroken ? null : rows.next();
    return row == null ? null : line(row, headings);
  }

  /** The first row; where the headings are not right, what is wrong, and no row can be read. */
  private @Nullable Line first() throws IOException {
    Csv.Row row = rows.headings();
    if (row == null) {
      return null;
    }
    headings = new CaseHeadings(row.cells());
    List<Problem> faults =
        row.fault().map(fault -> List.of(whole(fault))).orElse(headings.faults());
    isBroken = !faults.isEmpty();
    return isBroken ? Line.wrong(row.number(), faults) : next();
  }

  private Line line(Csv.Row row, CaseHeadings headings) {
    if (row.fault().isEmpty() && row.cells().stream().allMatch(String::isBlank)) {
      return Line.of(row.number(), NONE);
    }
    ObjectNode facts = MAPPER.createObjectNode();
    headings.put(row.cells(), facts);
    planned
        .filter(day -> !facts.withObject("termination").has("date"))
        .ifPresent(day -> facts.withObject("termination").put("date", day.toString()));
    return Line.ofRow(
        row.number(), MAPPER.writeValueAsBytes(facts), headings, problems(row, headings));
  }

  private static List<Problem> problems(Csv.Row row, CaseHeadings headings) {
    Optional<String> tooMany =
        Optional.of("more cells are filled than there are headings")
            .filter(message -> headings.areExceededBy(row.cells()));
    return row.fault().or(() -> tooMany).stream().map(CaseRows::whole).toList();
  }

  private static Problem whole(String message) {
    return new Problem(Problem.Code.INVALID_INPUT, Problem.WHOLE, message);
  }

  @Override
  public boolean isPausing() throws IOException {
    return rows.isPausing();
  }
}
