package io.github.jkpsdk.explanation;

import io.github.jkpsdk.answer.Remedies.Remedy.MissingFact;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the sentence of a finding from its rule, its outcome and its facts. */
record FindingText(Wording wording) {

  private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

  ExplainedFinding explain(Finding finding) {
    return explain(finding, finding.outcome().name());
  }

  /** The same of a finding that decides something other than its outcome. */
  ExplainedFinding explain(Finding finding, String decision) {
    return new ExplainedFinding(
        finding,
        wording.text(finding.condition().name()),
        wording.text("outcome." + (isOpen(finding) ? "OPEN" : finding.outcome())),
        sentence(finding, decision));
  }

  /** Not met so far, but its time still runs; nothing is unknown, and nothing was filed. */
  private static boolean isOpen(Finding finding) {
    return finding.outcome() == Outcome.UNDECIDED
        && finding.missingFacts().isEmpty()
        && finding.facts().stream().noneMatch(fact -> fact.name().equals("filedOn"));
  }

  private String sentence(Finding finding, String decision) {
    if (!finding.missingFacts().isEmpty()) {
      String missing =
          wording.list(finding.missingFacts().stream().map(this::missing).distinct().toList());
      return wording.fill(Outcome.UNDECIDED.name(), name -> missing);
    }
    return wording.fill(key(finding, decision), name -> value(finding.facts(), name));
  }

  /** One sentence for every interpretation, by its label. */
  Map<String, String> interpretations(Stream<Interpretation> interpretations) {
    Map<String, String> sentences = new LinkedHashMap<>();
    interpretations.forEach(
        interpretation -> sentences.put(interpretation.label(), sentence(interpretation)));
    return Collections.unmodifiableMap(sentences);
  }

  String sentence(Interpretation interpretation) {
    return wording.text("reading." + interpretation.point() + "." + interpretation.name());
  }

  /** What a missing fact is called. */
  String missing(String path) {
    return wording.text(withoutIndex("missing." + path), path);
  }

  /** What a missing fact is called, and where it is found. */
  String where(MissingFact fact) {
    String name = missing(fact.path());
    return fact.sources().isEmpty()
        ? name
        : wording.fill("where", part -> part.equals("fact") ? name : sources(fact));
  }

  private String sources(MissingFact fact) {
    return wording.list(
        fact.sources().stream().map(source -> wording.text("where." + source)).toList());
  }

  /**
   * The text for the first interpretation that has one of its own, else for the first two facts
   * together or one alone, else that of the decision.
   */
  private String key(Finding finding, String decision) {
    String key = finding.condition() + "." + decision;
    List<String> facts = finding.facts().stream().flatMap(FindingText::names).toList();
    return Stream.of(
            finding.interpretations().stream().map(Interpretation::name),
            pairs(facts),
            facts.stream())
        .flatMap(special -> special)
        .map(special -> key + "." + special)
        .filter(wording::has)
        .findFirst()
        .orElse(key);
  }

  private static Stream<String> pairs(List<String> names) {
    return IntStream.range(0, names.size())
        .boxed()
        .flatMap(
            first ->
                names.stream().skip(first + 1L).map(second -> names.get(first) + "." + second));
  }

  private static Stream<String> names(Fact fact) {
    if (fact instanceof Fact.Term term) {
      return Stream.of(term.name(), term.value());
    }
    return fact instanceof Fact.Terms terms && terms.values().isEmpty()
        ? Stream.of(fact.name() + ".none", fact.name())
        : Stream.of(fact.name());
  }

  /** A fact in words. */
  String value(List<Fact> facts, String name) {
    return facts.stream()
        .filter(fact -> fact.name().equals(name))
        .findFirst()
        .map(this::value)
        .or(() -> wording.find("unknown." + name))
        .orElseThrow(
            () -> new IllegalArgumentException("there is no fact " + name + " in " + facts));
  }

  private String value(Fact fact) {
    if (fact instanceof Fact.Day day) {
      return wording.day(day.value());
    }
    if (fact instanceof Fact.Month month) {
      return wording.month(month.value());
    }
    if (fact instanceof Fact.Count count) {
      return Long.toString(count.value());
    }
    if (fact instanceof Fact.Flag flag) {
      return Boolean.toString(flag.value());
    }
    return wording.list(terms(fact).stream().map(term -> term(fact, term)).distinct().toList());
  }

  private static List<String> terms(Fact fact) {
    return fact instanceof Fact.Terms terms ? terms.values() : List.of(((Fact.Term) fact).value());
  }

  private String term(Fact fact, String term) {
    return wording.text(withoutIndex(fact.name() + "." + term), term);
  }

  /** A path into the case without the places in its lists. */
  private static String withoutIndex(String path) {
    return INDEX.matcher(path).replaceAll("");
  }
}
