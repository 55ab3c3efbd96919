package io.github.jkpsdk.examples.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of CSV in UTF-8 as spreadsheets write it, with commas or semicolons as its first line
 * has them. Each line is a row of its own: what is wrong with one says nothing about the next.
 */
final class Csv {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final String MISPLACED =
      "the row must be CSV as in RFC 4180; a quote is not where it may be";

  private static final String OPEN =
      "the row has a quote that is not closed in its line; a cell may not go over several lines";

  private final LineReader lines;

  /** Tells cells apart; not known before the first line. */
  private CsvReader.@Nullable CsvReaderBuilder cells;

  private char separator;

  /**
   * A row.
   *
   * @param number that of its line, from 1
   * @param cells its cells, none where the line is empty; the first one alone, if any, where it
   *     cannot be read as a whole
   * @param fault why it cannot
   */
  record Row(long number, List<String> cells, Optional<String> fault) {

    boolean isEmpty() {
      return cells.isEmpty() && fault.isEmpty();
    }
  }

  Csv(InputStream in) {
    lines = new LineReader(in, LineAnswers.LIMIT, true);
  }

  /** The first row that is not empty; null if there is none. */
  @Nullable Row headings() throws IOException {
    Row row = next();
    while (row != null && row.isEmpty()) {
      row = next();
    }
    return row;
  }

  /** The next row; null after the last one. */
  @Nullable Row next() throws IOException {
    Line line = lines.next();
    if (line == null) {
      return null;
    }
    if (line.isWrong()) {
      return new Row(line.number(), List.of(), Optional.of(line.problems().get(0).message()));
    }
    String text = new String(line.text(), StandardCharsets.UTF_8);
    boolean isMarked = line.number() == 1 && text.startsWith(BYTE_ORDER_MARK);
    return row(line.number(), isMarked ? text.substring(1) : text);
  }

  /** Whether the next row would have to be waited for, as far as that can be told. */
  boolean isPausing() throws IOException {
    return lines.isPausing();
  }

  private Row row(long number, String text) {
    if (text.isEmpty()) {
      return new Row(number, List.of(), Optional.empty());
    }
    try {
      // The line end comes to be in a cell where a quote is open.
      List<String> read = cells(text).ofSingleCsvRecord(text + "\n").getFields();
      return read.get(read.size() - 1).endsWith("\n")
          ? broken(number, text, OPEN)
          : new Row(number, read, Optional.empty());
    } catch (CsvParseException e) {
      return broken(number, text, MISPLACED);
    }
  }

  private Row broken(long number, String text, String fault) {
    int end = text.indexOf(separator);
    return new Row(
        number, end < 0 ? List.of() : List.of(text.substring(0, end)), Optional.of(fault));
  }

  /** Spreadsheets write semicolons where a comma stands in numbers, as in Indonesia. */
  private CsvReader.CsvReaderBuilder cells(String text) {
    if (cells == null) {
      separator = text.indexOf(';') < 0 ? ',' : ';';
      cells =
          CsvReader.builder()
              .fieldSeparator(separator)
              .allowMissingFields(true)
              .allowExtraFields(true);
    }
    return cells;
  }
}
