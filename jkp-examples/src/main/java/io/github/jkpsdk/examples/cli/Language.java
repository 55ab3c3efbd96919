package io.github.jkpsdk.examples.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The languages in which people are answered. */
enum Language {
  ID(Locale.forLanguageTag("id")),
  EN(Locale.ENGLISH);

  private static final String OPTION = "--lang";

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  Locale locale() {
    return locale;
  }

  /** The language that some arguments ask for; known before they are understood, to be told so. */
  static Optional<Language> asked(List<String> arguments) {
    String named = "";
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.startsWith(OPTION + "=")) {
        named = argument.substring(OPTION.length() + 1);
      } else if (argument.equals(OPTION) && i + 1 < arguments.size()) {
        named = arguments.get(i + 1);
      }
    }
    String name = named;
    return Arrays.stream(values()).filter(one -> one.name().equalsIgnoreCase(name)).findFirst();
  }

  /** The words of the help; none where those of the commands are in the language. */
  Optional<ResourceBundle> help() {
    return this == EN
        ? Optional.empty()
        : Optional.of(
            ResourceBundle.getBundle(
                Language.class.getPackageName() + ".Help",
                Locale.ROOT,
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
  }
}
