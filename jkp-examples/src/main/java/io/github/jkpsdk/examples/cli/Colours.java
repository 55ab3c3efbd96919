package io.github.jkpsdk.examples.cli;

import java.util.stream.Collectors;
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
    String first = report.lines().findFirst().orElse("");
    return report
        .lines()
        .map(line -> line.equals(first) ? in(Style.bold, line) : coloured(line))
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
