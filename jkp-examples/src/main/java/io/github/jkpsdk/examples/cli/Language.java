package io.github.jkpsdk.examples.cli;

import java.util.Locale;

/** The languages of the report. */
enum Language {
  ID(Locale.forLanguageTag("id")),
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  Locale locale() {
    return locale;
  }
}
