package io.github.jkpsdk.examples.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The option that says in which language people are answered. */
final class LanguageOption {

  @Option(
      names = "--lang",
      paramLabel = "id|en",
      description = "Language of the text: Indonesian (default) or English.")
  private Language language = Language.ID;

  Messages messages() {
    return Messages.in(language);
  }

  Locale locale() {
    return language.locale();
  }
}
