package io.github.jkpsdk.examples.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A report for the terminal, read back: its sections with the lines that were broken put together.
 *
 * @param text the report
 * @param texts the words of its headings
 */
record TerminalText(String text, ReportText texts) {

  private static final Pattern BROKEN = Pattern.compile("\n    (?=\\S)");
  private static final Pattern ROW = Pattern.compile("(?=\\b[1-6] {3})");

  static TerminalText of(String text, Locale locale) {
    return new TerminalText(text, new ReportText(locale));
  }

  /** {@return the first sentence} */
  String headline() {
    return text.substring(0, text.indexOf("\n" + texts.text("stateOn") + " "))
        .replaceAll("\\s+", " ");
  }

  boolean has(String heading) {
    return text.contains("\n\n" + texts.text(heading) + "\n");
  }

  /** {@return the items of a section; none where there is no such section} */
  List<String> items(String heading) {
    return Arrays.stream(BROKEN.matcher(section(heading)).replaceAll(" ").split("\n"))
        .filter(line -> line.startsWith("  - "))
        .map(line -> line.substring(4))
        .toList();
  }

  /** {@return all of a section in one line} */
  String line(String heading) {
    return section(heading).replaceAll("\\s+", " ");
  }

  private String section(String heading) {
    String start = "\n\n" + texts.text(heading) + "\n";
    int from = text.indexOf(start);
    if (from < 0) {
      return "";
    }
    int to = text.indexOf("\n\n", from + start.length());
    return text.substring(from + start.length(), to < 0 ? text.length() : to);
  }

  /** {@return the rows of the table of months} */
  List<String> months() {
    int from = text.indexOf("\n\n" + texts.text("claim.month") + " ");
    String table = text.substring(from + 2, text.indexOf("\n\n", from + 2));
    return Arrays.stream(ROW.split(table.replace('\n', ' ')))
        .skip(1)
        .filter(row -> !row.isBlank())
        .toList();
  }
}
