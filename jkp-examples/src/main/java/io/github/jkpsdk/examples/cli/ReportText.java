package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.explanation.Wording;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.verdict.Finding.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The words of a report in one language, and what all reports show alike. */
final class ReportText {

  static final String NOT_MET = "x ";
  static final String UNDECIDED = "? ";

  private final Locale locale;
  private final Wording wording;
  private final ResourceBundle texts;

  ReportText(Locale locale) {
    this.locale = locale;
    wording = Wording.in(locale);
    // The root texts are Indonesian: with the root locale no default locale is ever consulted.
    texts =
        ResourceBundle.getBundle(
            "io.github.jkpsdk.examples.cli.Report",
            locale.equals(Locale.ENGLISH) ? Locale.ENGLISH : Locale.ROOT);
  }

  Locale locale() {
    return locale;
  }

  Wording wording() {
    return wording;
  }

  String text(String key) {
    return texts.getString(key);
  }

  /** Sentences under a heading, each with the name that programs know it by. */
  void list(Page page, String heading, Map<String, String> sentences) {
    if (!sentences.isEmpty()) {
      page.heading(text(heading));
    }
    sentences.forEach((name, sentence) -> page.item(sentence + " [" + name + "]"));
  }

  /** Citations that name an instrument once: PP 37/2021 Pasal 4 ayat (2) huruf b, Pasal 5. */
  static String cited(List<LegalCitation> citations) {
    return LegalCitation.joined(citations);
  }

  /** Leads the eye to what stands against the worker. */
  static String mark(Outcome outcome) {
    return switch (outcome) {
      case NOT_MET -> NOT_MET;
      case UNDECIDED -> UNDECIDED;
      case MET, NOT_APPLICABLE -> "  ";
    };
  }
}
