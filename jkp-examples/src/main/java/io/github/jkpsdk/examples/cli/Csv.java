package io.github.jkpsdk.examples.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Opens CSV as spreadsheets write it. */
final class Csv {

  /** What is told of a file whose rest cannot be read; the library's message may repeat it. */
  static final String BROKEN =
      "the file must be CSV as in RFC 4180; a quote is not where it may be";

  private static final int LONGEST_HEADINGS = 1 << 16;

  private Csv() {}

  /** The rows of a text in UTF-8, with commas or semicolons as its first line has them. */
  static CsvReader<CsvRecord> rows(InputStream in) throws IOException {
    BufferedInputStream text = new BufferedInputStream(in, LONGEST_HEADINGS);
    return CsvReader.builder()
        .fieldSeparator(separator(text))
        .detectBomHeader(true)
        .allowMissingFields(true)
        .allowExtraFields(true)
        .ofCsvRecord(text);
  }

  /** Spreadsheets write semicolons where a comma stands in numbers, as in Indonesia. */
  private static char separator(InputStream text) throws IOException {
    text.mark(LONGEST_HEADINGS);
    char separator = ',';
    int left = LONGEST_HEADINGS;
    for (int c = text.read(); c >= 0 && c != '\n' && --left > 0; c = text.read()) {
      separator = c == ';' ? ';' : separator;
    }
    text.reset();
    return separator;
  }
}
