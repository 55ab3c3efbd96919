package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.examples.told.ToldTexts;
import io.github.jkpsdk.explanation.AnswerExplanation.Reader;
import io.github.jkpsdk.explanation.Wording;
import io.github.jkpsdk.verdict.Finding.Outcome;
import java.util.Locale;
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

  /** A text of the reports, else one that all forms share. */
  String text(String key) {
    return texts.containsKey(key)
        ? texts.getString(key)
        : ToldTexts.in(locale, Reader.OTHERS).text(key);
  }

  /** A text with values in the places that {@link String#format} knows. */
  String filled(String key, Object... values) {
    return String.format(locale, text(key), values);
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
