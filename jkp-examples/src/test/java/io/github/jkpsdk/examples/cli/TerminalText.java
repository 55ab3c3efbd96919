package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.examples.told.ToldTexts;
import io.github.jkpsdk.explanation.AnswerExplanation.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A report for the terminal, read back: its sections with the lines that were broken put together.
 *
 * @param text the report
 * @param locale its language
 */
record TerminalText(String text, Locale locale) {

  private static final Pattern BROKEN = Pattern.compile("\n    (?=\\S)");
  private static final Pattern ROW = Pattern.compile("(?=\\b[1-6] {3})");

  static TerminalText of(String text, Locale locale) {
    return new TerminalText(text, locale);
  }

  /** {@return the first sentence} */
  String headline() {
    return text.substring(0, text.indexOf("\n\n")).replaceAll("\\s+", " ");
  }

  /** {@return a text of all forms, or of the terminal alone} */
  String text(String key) {
    return new ReportText(locale).text(key);
  }

  boolean has(String heading) {
    return start(heading).isPresent();
  }

  /** A heading has another form for the worker and for others. */
  private Optional<String> start(String heading) {
    return Stream.concat(
            Stream.of(Reader.values()).map(reader -> told(heading, reader)),
            Stream.of(heading).filter(key -> key.startsWith("benefit")).map(this::text))
        .map(words -> "\n\n" + words + "\n")
        .filter(text::contains)
        .findFirst();
  }

  private String told(String heading, Reader reader) {
    ToldTexts texts = ToldTexts.in(locale, reader);
    return texts.texts().containsKey(heading)
        ? texts.text(heading).toUpperCase(Locale.ROOT)
        : "no such heading";
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
    Optional<String> found = start(heading);
    if (found.isEmpty()) {
      return "";
    }
    String start = found.get();
    int from = text.indexOf(start);
    int to = text.indexOf("\n\n", from + start.length());
    return text.substring(from + start.length(), to < 0 ? text.length() : to);
  }

  /** {@return the rows of the table of months} */
  List<String> months() {
    int from = text.indexOf("\n\n" + text("claim.month") + " ");
    String table = text.substring(from + 2, text.indexOf("\n\n", from + 2));
    return Arrays.stream(ROW.split(table.replace('\n', ' ')))
        .skip(1)
        .filter(row -> !row.isBlank())
        .toList();
  }
}
