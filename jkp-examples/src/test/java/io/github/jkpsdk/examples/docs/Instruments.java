package io.github.jkpsdk.examples.docs;

import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.Instrument;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.programme.ProgrammeClaim;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.rulebook.TimeLimit;
import io.github.jkpsdk.verdict.Basis;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The instruments that are cited, what is known of them, and so how a row of the page is known. */
final class Instruments {

  private static final Properties KNOWN =
      LawWords.read(Instruments.class.getResourceAsStream("/docs/instruments.properties"));

  private Instruments() {}

  static void write(Markdown page, LawWords words, Rulebook rulebook) {
    page.heading(words.say("instruments"));
    page.line(words.say("instruments.text")).line("");
    page.table(
        words.say("column.instrument"),
        words.say("column.title"),
        words.say("column.about"),
        words.say("column.firstDay"),
        words.say("column.gazette"),
        words.say("column.read"));
    all(rulebook)
        .forEach(
            (name, constant) ->
                page.row(
                    name,
                    KNOWN.getProperty(key(name) + ".title", ""),
                    about(words, name, constant),
                    KNOWN.getProperty(key(name) + ".firstDay", ""),
                    KNOWN.getProperty(key(name) + ".gazette", ""),
                    words.say("read." + KNOWN.getProperty(key(name) + ".read"))));
  }

  private static String about(LawWords words, String name, String constant) {
    return words.isEnglish() && !constant.isEmpty()
        ? words.meaning(Instrument.class, constant)
        : words.say(key(name));
  }

  /**
   * By name, with the constant where there is one: the constants first, then what else is cited.
   */
  static Map<String, String> all(Rulebook rulebook) {
    Map<String, String> all = new LinkedHashMap<>();
    for (Field constant : Instrument.class.getFields()) {
      if (Modifier.isStatic(constant.getModifiers())) {
        all.put(name(constant), constant.getName());
      }
    }
    all.put("Permenaker 3/2025", "");
    rulebook.parameters().values().forEach(dated -> addCited(all, dated));
    for (ProgrammeClaim claim : ProgrammeClaim.values()) {
      addCited(all, claim.route());
    }
    return all;
  }

  private static void addCited(Map<String, String> all, Dated<?> dated) {
    for (Dated.Version<?> version : dated.versions()) {
      version.citations().forEach(text -> all.putIfAbsent(text.instrument().name(), ""));
    }
  }

  private static String name(Field constant) {
    try {
      return ((Instrument) constant.get(null)).name();
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static String key(String name) {
    return name.replace(' ', '_');
  }

  /** How a version is known: as its value says, or else by what was read of its texts. */
  static String known(Dated.Version<?> version) {
    if (version.value() instanceof Basis basis) {
      return "known." + lower(basis);
    }
    return version.value() instanceof TimeLimit limit
        ? "known." + lower(limit.basis())
        : known(version.citations());
  }

  private static String known(List<LegalCitation> citations) {
    List<LegalCitation> read =
        citations.stream().filter(text -> isRead(text.instrument().name())).toList();
    if (read.isEmpty()) {
      return "known.practice";
    }
    return read.stream().allMatch(text -> text.provision().isEmpty())
        ? "known.whole"
        : "known.statute";
  }

  private static boolean isRead(String instrument) {
    String read = KNOWN.getProperty(key(instrument) + ".read");
    if (read == null) {
      throw new AssertionError(
          "instruments.properties does not say what was read of " + instrument);
    }
    return read.equals("articles");
  }

  private static String lower(Enum<?> term) {
    return term.name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Every basis that the page can name. */
  static List<String> words() {
    return Arrays.asList("statute", "whole", "practice", "interpretation");
  }
}
