package io.github.jkpsdk.examples.docs;

import static io.github.jkpsdk.examples.docs.Markdown.code;

import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.law.Interpretation;
import java.util.Locale;

/** The default reading of every open point. */
final class OpenPointsSection {

  private OpenPointsSection() {}

  static void write(Markdown page, LawWords words) {
    page.heading(words.say("interpretations")).line(words.say("interpretations.text")).line("");
    String linked = words.isEnglish() ? "interpretations.md" : "interpretations.id.md";
    page.table(words.say("column.point"), words.say("column.default"), words.say("column.words"));
    for (Interpretation chosen : Interpretations.standard().all()) {
      String point = chosen.point();
      page.row(
          "[`%s`](%s#%s)".formatted(point, linked, point.toLowerCase(Locale.ROOT)),
          code(chosen.name()),
          words.told("reading." + point + "." + chosen.name()));
    }
  }
}
