package io.github.jkpsdk.examples.docs;

import static io.github.jkpsdk.examples.docs.Markdown.code;

import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.eligibility.Eligibility;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Basis;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** What is asked, in words, with the texts by date. */
final class ConditionsSection {

  private final Markdown page;
  private final LawWords words;
  private final Rulebook rulebook;
  private final Eligibility eligibility;

  private ConditionsSection(Markdown page, LawWords words, Rulebook rulebook) {
    this.page = page;
    this.words = words;
    this.rulebook = rulebook;
    eligibility =
        Eligibility.under(rulebook, Interpretations.standard(), IndonesianHolidays.standard());
  }

  static void write(Markdown page, LawWords words, Rulebook rulebook) {
    ConditionsSection section = new ConditionsSection(page, words, rulebook);
    Set<Condition> shown = section.ofEntitlement();
    section.others(shown);
  }

  private Set<Condition> ofEntitlement() {
    head("conditions");
    Set<Condition> shown = new TreeSet<>();
    for (Finding condition : verdict(rulebook.firstDay()).findings()) {
      shown.add(condition.condition());
      byDay(day -> verdict(day).finding(condition.condition()));
    }
    return shown;
  }

  private void others(Set<Condition> shown) {
    Map<Condition, Dated<Basis>> others = new TreeMap<>(rulebook.conditions());
    others.keySet().removeAll(shown);
    head("monthConditions");
    byDay(day -> verdict(day).payerFinding().orElseThrow());
    others.forEach(
        (condition, dated) -> {
          boolean first = true;
          for (Dated.Version<Basis> version : dated.versions()) {
            String texts = LegalCitation.joined(version.citations());
            row(condition, first, version.firstDay(), version.value(), texts);
            first = false;
          }
        });
  }

  /** One row for each day from which on a finding cites other texts. */
  private void byDay(Function<LocalDate, Finding> findings) {
    String last = "";
    for (LocalDate day : rulebook.daysOfChange()) {
      Finding finding = findings.apply(day);
      String texts = texts(finding);
      if (!texts.equals(last)) {
        LocalDate first = last.isEmpty() ? day : first(day, texts, findings);
        row(finding.condition(), last.isEmpty(), first, finding.basis(), texts);
        last = texts;
      }
    }
  }

  /** What depends on a time limit may change before the law does, for those whom it still meets. */
  private static LocalDate first(
      LocalDate day, String texts, Function<LocalDate, Finding> findings) {
    LocalDate first = day;
    while (texts(findings.apply(first.minusDays(1))).equals(texts)) {
      first = first.minusDays(1);
    }
    return first;
  }

  private static String texts(Finding finding) {
    return LegalCitation.joined(finding.citations());
  }

  private void head(String section) {
    page.heading(words.say(section)).line(words.say(section + ".text")).line("");
    page.table(
        words.say("column.condition"),
        words.say("column.meaning"),
        words.say("column.firstDay"),
        words.say("column.text"),
        words.say("column.known"));
  }

  private void row(Condition condition, boolean first, LocalDate day, Basis basis, String texts) {
    page.row(
        first ? code(condition) : "",
        first ? words.meaning(Condition.class, condition.name()) : "",
        day.toString(),
        texts,
        words.say("known." + basis.name().toLowerCase(Locale.ROOT)));
  }

  private Verdict verdict(LocalDate day) {
    return eligibility.assess(JkpCase.builder().termination(end -> end.date(day)).build(), day);
  }
}
