package io.github.jkpsdk.examples.html;

import io.github.jkpsdk.examples.html.PageView.Section;
import io.github.jkpsdk.examples.told.Item;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.explanation.Wording;
import io.github.jkpsdk.law.Instrument;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Receipt;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What an adviser reads besides: how else the law could be read, and by what texts it was. */
record Dossier(Subject subject, Wording wording, Locale locale, UnaryOperator<String> texts) {

  Stream<Section> sections() {
    return Stream.of(
        section("ALTERNATIVES", alternatives().toList()), section("SOURCES", sources().toList()));
  }

  private Section section(String key, List<String> sentences) {
    return new Section(
        key,
        texts.apply(key),
        false,
        sentences.stream()
            .map(sentence -> new Item(sentence, "", ""))
            .map(PageComposer::line)
            .toList());
  }

  /** Each other value of every open point on which something rests. */
  private Stream<String> alternatives() {
    return findings()
        .flatMap(finding -> finding.interpretations().stream())
        .distinct()
        .flatMap(
            used ->
                Arrays.stream((Interpretation[]) used.getClass().getEnumConstants())
                    .filter(other -> !other.equals(used))
                    .map(other -> other.label() + ": " + Explanation.of(other, locale)));
  }

  private Stream<Finding> findings() {
    return Stream.of(
            subject.answer().verdict().findings().stream(),
            subject.answer().verdict().payerFinding().stream(),
            subject.answer().months().stream().flatMap(month -> month.findings().stream()))
        .flatMap(findings -> findings);
  }

  private Stream<String> sources() {
    Receipt receipt = subject.answer().verdict().receipt();
    Stream<String> instruments =
        findings()
            .flatMap(finding -> finding.citations().stream())
            .map(LegalCitation::instrument)
            .map(Instrument::name)
            .distinct()
            .sorted();
    return Stream.concat(
        instruments,
        Stream.of(
            texts.apply("checked") + " " + wording.day(receipt.rulebookCheckedOn()) + ".",
            texts.apply("sources") + " " + wording.day(receipt.sourcesUntil()) + "."));
  }
}
