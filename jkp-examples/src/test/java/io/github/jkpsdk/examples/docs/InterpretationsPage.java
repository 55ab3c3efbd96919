package io.github.jkpsdk.examples.docs;

import static io.github.jkpsdk.examples.docs.Markdown.code;

import io.github.jkpsdk.examples.docs.EffectCounts.Differs;
import io.github.jkpsdk.examples.docs.EffectCounts.In;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.law.Interpretation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The open points of the law, each with its readings and what they would change. */
final class InterpretationsPage {

  private static final String INTRODUCTION =
      """
        # Interpretations

        Where a text of the law is silent, or can be read in more than one way, this library does
        not decide in silence: each such point has a name, its readings, and a default. A finding
        that rests on a reading names it. A caller chooses another with
        `Interpretations.standard().with(Rounding.DOWN)`, on the command line with
        `--interpretation ROUNDING=DOWN`, and asks what the others would change with
        `jkp.interpretationEffects(claim, asOf)`.

        What speaks for a reading speaks against the others. It is what texts and practice say, in
        our words, and no opinion of the agency or the ministry.

        Rendered from the code; do not edit by hand. A test holds this page equal to the code and
        renders it anew with
        `mvn -pl jkp-examples -am test -Dtest=InterpretationsPageTest -Dsurefire.failIfNoSpecifiedTests=false -Djkp.pages.update=true`.

        ## How the numbers are counted

        What a reading changes is counted in a population that the test kit generates with a fixed
        seed: %,d cases and %,d claims, each asked on the last day on which something happened, and
        %,d payroll months. The cases are realistic and come often to the edges of conditions; they are not a sample of real workers, so a number says which readings matter
        much and which hardly, not how many people each touches. *An outcome* is a condition, a status
        or who pays; *a sum* is an amount of the answer or the bill; *a day* is a first or last
        day.\
        """;

  private final Population population;
  private final EffectCounts counts;
  private final Markdown page = new Markdown();

  private InterpretationsPage(Population population, EffectCounts counts) {
    this.population = population;
    this.counts = counts;
  }

  static String of(Population population, EffectCounts counts) {
    return new InterpretationsPage(population, counts).render();
  }

  private String render() {
    page.line(
        String.format(
            Locale.ROOT,
            INTRODUCTION,
            population.cases(),
            population.claims(),
            population.payrolls()));
    overview();
    Interpretations.standard().all().forEach(this::point);
    return page.toString();
  }

  private void overview() {
    page.heading("All points");
    page.table("point", "default", "others", "changes at most");
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
            share(most(others, In.CASES), population.cases(), "cases"),
            share(most(others, In.CLAIMS), population.claims(), "claims"),
            share(most(others, In.PAYROLLS), population.payrolls(), "payrolls"))
        .filter(share -> !share.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private int most(List<Interpretation> others, In in) {
    return others.stream().mapToInt(other -> counts.of(in, other, Differs.ANY)).max().orElse(0);
  }

  private static String share(int part, int whole, String what) {
    return part == 0
        ? ""
        : "%d.%d%% of the %s".formatted(part * 100 / whole, part * 1_000 / whole % 10, what);
  }

  private static List<Interpretation> others(Interpretation usual) {
    return usual.alternatives().stream().filter(other -> other != usual).toList();
  }

  private void point(Interpretation usual) {
    SourceDocumentation docs = SourceDocumentation.of(usual.getClass());
    page.heading(usual.point());
    page.line(docs.text(usual.getClass().getSimpleName())).line("");
    page.table("reading", "", "what it says", "what speaks for it", "in Indonesian");
    for (Interpretation reading : usual.alternatives()) {
      String[] said = docs.text(reading.name()).replaceFirst("^Default: ", "").split(" For it: ");
      page.row(
          code(reading.name()),
          reading == usual ? "**default**" : "",
          capital(said[0]),
          capital(said[1]),
          LawWords.INDONESIAN.told("reading." + usual.point() + "." + reading.name()));
    }
    page.line("");
    page.table("instead of the default", "in", "changes", "an outcome", "a sum", "a day");
    for (Interpretation other : others(usual)) {
      row(other, population.cases(), In.CASES);
      row(other, population.claims(), In.CLAIMS);
      row(other, population.payrolls(), In.PAYROLLS);
    }
  }

  private void row(Interpretation other, int of, In in) {
    if (counts.of(in, other, Differs.ANY) > 0) {
      page.row(
          code(other.name()),
          String.format(Locale.ROOT, "%,d %s", of, in.name().toLowerCase(Locale.ROOT)),
          shown(in, other, Differs.ANY),
          shown(in, other, Differs.OUTCOME),
          shown(in, other, Differs.SUM),
          shown(in, other, Differs.DAY));
    }
  }

  private String shown(In in, Interpretation other, Differs differs) {
    return String.format(Locale.ROOT, "%,d", counts.of(in, other, differs));
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
