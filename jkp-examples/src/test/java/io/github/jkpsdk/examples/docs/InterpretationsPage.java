package io.github.jkpsdk.examples.docs;

import static io.github.jkpsdk.examples.docs.Markdown.code;

import io.github.jkpsdk.examples.docs.EffectCounts.Differs;
import io.github.jkpsdk.examples.docs.EffectCounts.In;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.law.Interpretation;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The open points of the law, each with its readings and what they would change. */
final class InterpretationsPage {

  private static final String REASONS = " For it: ";

  private final Population population;
  private final EffectCounts counts;
  private final LawWords words;
  private final Markdown page = new Markdown();

  private InterpretationsPage(Population population, EffectCounts counts, LawWords words) {
    this.population = population;
    this.counts = counts;
    this.words = words;
  }

  static String of(Population population, EffectCounts counts, LawWords words) {
    return new InterpretationsPage(population, counts, words).render();
  }

  private String render() {
    page.title(words.say("title"));
    page.paragraph(words.say("other"));
    for (int i = 1; i <= 3; i++) {
      page.paragraph(words.say("introduction." + i));
    }
    page.heading(words.say("counting"));
    page.line(
        words.say(
            "counting.text",
            number(population.cases()),
            number(population.claims()),
            number(population.payrolls())));
    overview();
    Interpretations.standard().all().forEach(this::point);
    return page.toString();
  }

  private String number(int count) {
    return NumberFormat.getIntegerInstance(words.locale()).format(count);
  }

  private void overview() {
    page.heading(words.say("all"));
    page.table(words.say("point"), words.say("usual"), words.say("others"), words.say("most"));
    for (Interpretation usual : Interpretations.standard().all()) {
      List<Interpretation> others = others(usual);
      page.row(
          "[`%s`](#%s)".formatted(usual.point(), usual.point().toLowerCase(Locale.ROOT)),
          code(usual.name()),
          Markdown.codes(others.stream().map(Interpretation::name).toList()),
          most(others));
    }
  }

  private String most(List<Interpretation> others) {
    return Stream.of(
            share(most(others, In.CASES), population.cases(), words.say("cases")),
            share(most(others, In.CLAIMS), population.claims(), words.say("claims")),
            share(most(others, In.PAYROLLS), population.payrolls(), words.say("payrolls")))
        .filter(share -> !share.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private int most(List<Interpretation> others, In in) {
    return others.stream().mapToInt(other -> counts.of(in, other, Differs.ANY)).max().orElse(0);
  }

  private String share(int part, int whole, String what) {
    return part == 0 ? "" : words.say("share", part * 100 / whole, part * 1_000 / whole % 10, what);
  }

  private static List<Interpretation> others(Interpretation usual) {
    return usual.alternatives().stream().filter(other -> other != usual).toList();
  }

  private void point(Interpretation usual) {
    page.heading(usual.point());
    page.line(question(usual)).line("");
    page.table(words.say("reading"), "", words.say("meaning"), words.say("reasons"));
    for (Interpretation reading : usual.alternatives()) {
      page.row(
          code(reading.name()),
          reading == usual ? "**" + words.say("usual") + "**" : "",
          meaning(reading),
          reasons(reading));
    }
    page.line("");
    page.table(
        Stream.of("instead", "in", "changes", "outcome", "sum", "day")
            .map(words::say)
            .toArray(String[]::new));
    for (Interpretation other : others(usual)) {
      row(other, population.cases(), In.CASES);
      row(other, population.claims(), In.CLAIMS);
      row(other, population.payrolls(), In.PAYROLLS);
    }
  }

  private String question(Interpretation usual) {
    return words.isEnglish()
        ? documented(usual, usual.getClass().getSimpleName())
        : words.say(usual.point());
  }

  private String meaning(Interpretation reading) {
    return words.isEnglish()
        ? capital(
            documented(reading, reading.name()).replaceFirst("^Default: ", "").split(REASONS)[0])
        : words.told("reading." + reading.point() + "." + reading.name());
  }

  private String reasons(Interpretation reading) {
    return words.isEnglish()
        ? capital(documented(reading, reading.name()).split(REASONS)[1])
        : words.say(reading.point() + "." + reading.name());
  }

  private static String documented(Interpretation reading, String member) {
    return SourceDocumentation.of(reading.getClass()).text(member);
  }

  private void row(Interpretation other, int of, In in) {
    if (counts.of(in, other, Differs.ANY) > 0) {
      page.row(
          code(other.name()),
          number(of) + " " + words.say(in.name().toLowerCase(Locale.ROOT)),
          shown(in, other, Differs.ANY),
          shown(in, other, Differs.OUTCOME),
          shown(in, other, Differs.SUM),
          shown(in, other, Differs.DAY));
    }
  }

  private String shown(In in, Interpretation other, Differs differs) {
    return number(counts.of(in, other, differs));
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
