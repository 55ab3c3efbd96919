package io.github.jkpsdk.examples.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Leads the eye through a report on a terminal; nothing is said by colour alone. */
final class Colours {

  private Colours() {}

  /**
   * A report in colours, if they are wanted: on a terminal, and where {@code NO_COLOR} is not set.
   *
   * @param report the report, whose marks and headings are coloured
   * @param ansi whether colours are wanted
   */
  static String of(String report, Ansi ansi) {
    if (!ansi.enabled()) {
      return report;
    }
    int headline = (int) report.lines().takeWhile(line -> !line.isEmpty()).count();
    List<String> lines = report.lines().toList();
    return IntStream.range(0, lines.size())
        .mapToObj(i -> i < headline ? in(Style.bold, lines.get(i)) : coloured(lines.get(i)))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String coloured(String line) {
    if (line.startsWith(ReportText.NOT_MET)) {
      return in(Style.fg_red, line);
    }
    if (line.startsWith(ReportText.UNDECIDED)) {
      return in(Style.fg_yellow, line);
    }
    return isHeading(line) ? in(Style.bold, line) : line;
  }

  /** A heading starts with words in capital letters. */
  private static boolean isHeading(String line) {
    return line.length() > 1 && line.substring(0, 2).chars().allMatch(Character::isUpperCase);
  }

  private static String in(IStyle style, String line) {
    return style.on() + line + Style.reset.on();
  }
}
