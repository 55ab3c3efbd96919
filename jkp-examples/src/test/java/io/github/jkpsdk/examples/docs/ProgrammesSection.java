package io.github.jkpsdk.examples.docs;

import static io.github.jkpsdk.examples.docs.Markdown.code;
import static io.github.jkpsdk.examples.docs.Markdown.codes;

import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.programme.PartialWithdrawal;
import io.github.jkpsdk.programme.ProgrammeClaim;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/** The part of the page on the claims of the other programmes. */
final class ProgrammesSection {

  private final Markdown page;
  private final LawWords words;

  private ProgrammesSection(Markdown page, LawWords words) {
    this.page = page;
    this.words = words;
  }

  static void write(Markdown page, LawWords words) {
    page.heading(words.say("others")).line(words.say("others.text")).line("");
    page.table(
        words.say("column.claim"),
        words.say("column.meaning"),
        words.say("column.firstDay"),
        words.say("column.how"),
        words.say("column.text"));
    ProgrammesSection section = new ProgrammesSection(page, words);
    for (ProgrammeClaim claim : ProgrammeClaim.values()) {
      section.rows(claim, words.told("claim." + claim), claim.route(), section::shown);
    }
    for (PartialWithdrawal kind : PartialWithdrawal.values()) {
      String meaning = words.meaning(PartialWithdrawal.class, kind.name());
      section.rows(kind, meaning, kind.terms(), section::shown);
    }
  }

  private <T extends Serializable> void rows(
      Enum<?> name, String meaning, Dated<T> dated, Function<T, String> shown) {
    for (Dated.Version<T> version : dated.versions()) {
      page.row(
          code(name),
          meaning,
          version.firstDay().toString(),
          shown.apply(version.value()),
          LegalCitation.joined(version.citations()));
    }
  }

  private String shown(ProgrammeClaim.Route route) {
    return named("channels", route.channels()) + "; " + named("papers", route.papers());
  }

  private String shown(PartialWithdrawal.Terms terms) {
    return words.say(
        "withdrawal",
        words.percent(terms.share()),
        terms.yearsOfMembership(),
        named("steps", terms.steps()));
  }

  private String named(String what, List<? extends Enum<?>> names) {
    return words.say(what) + ": " + (names.isEmpty() ? words.say("unnamed") : codes(names));
  }
}
