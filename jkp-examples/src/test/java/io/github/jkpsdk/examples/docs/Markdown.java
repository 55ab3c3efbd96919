package io.github.jkpsdk.examples.docs;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** Writes a page line by line. */
public final class Markdown {

  private final StringBuilder page = new StringBuilder();

  public Markdown title(String title) {
    return line("# " + title);
  }

  public Markdown heading(String title) {
    return line("").line("## " + title).line("");
  }

  public Markdown subheading(String title) {
    return line("").line("### " + title).line("");
  }

  public Markdown paragraph(String text) {
    return line("").line(text);
  }

  public Markdown table(String... columns) {
    return row(columns).row(Arrays.stream(columns).map(column -> "---").toArray(String[]::new));
  }

  public Markdown row(String... cells) {
    StringBuilder row = new StringBuilder("|");
    for (String cell : cells) {
      row.append(cell.isEmpty() ? " |" : " " + cell + " |");
    }
    return line(row.toString());
  }

  public Markdown line(String text) {
    page.append(text).append('\n');
    return this;
  }

  public static String code(Object text) {
    return "`" + text + "`";
  }

  public static String codes(Collection<?> terms) {
    return terms.stream().map(Markdown::code).collect(Collectors.joining(", "));
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
