package io.github.jkpsdk.examples.docs;

import static io.github.jkpsdk.examples.docs.Markdown.code;

import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.rulebook.TimeLimit;
import io.github.jkpsdk.verdict.Basis;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page on which a lawyer reads every number, condition and table. Whatever is added to {@link
 * Rulebook} appears by itself, with its documentation comment.
 */
final class ParametersPage {

  private final Rulebook rulebook;
  private final LawWords words;
  private final Markdown page = new Markdown();

  private ParametersPage(Rulebook rulebook, LawWords words) {
    this.rulebook = rulebook;
    this.words = words;
  }

  static String of(Rulebook rulebook, LawWords words) {
    return new ParametersPage(rulebook, words).render();
  }

  private String render() {
    introduction();
    Instruments.write(page, words, rulebook);
    dates();
    parameters(words.say("parameters"), Rulebook.class, rulebook);
    groups();
    DutiesSection.write(page, words);
    ConditionsSection.write(page, words, rulebook);
    TriedSections.write(page, words, rulebook);
    OpenPointsSection.write(page, words);
    HolidaysSection.write(page, words);
    ProgrammesSection.write(page, words);
    return page.toString();
  }

  private void introduction() {
    page.title(words.say("title"));
    page.paragraph(words.say("other"));
    page.paragraph(words.say("introduction"));
    page.paragraph(words.say("versions"));
    page.paragraph(words.say("checked", rulebook.checkedOn(), rulebook.sourcesUntil())).line("");
    for (int i = 1; i <= 5; i++) {
      page.line("- " + words.say("open." + i));
    }
    page.heading(words.say("known")).line(words.say("known.text")).line("");
    page.table(words.say("known.word"), words.say("known.meaning"));
    for (String known : Instruments.words()) {
      page.row(words.say("known." + known), words.say("known." + known + ".meaning"));
    }
  }

  private void dates() {
    page.heading(words.say("dates"));
    page.table(words.say("column.date"), words.say("column.meaning"), words.say("column.value"));
    for (Method accessor : accessors(Rulebook.class)) {
      if (Temporal.class.isAssignableFrom(accessor.getReturnType())) {
        String name = accessor.getName();
        page.row(
            code(name), words.meaning(Rulebook.class, name), get(accessor, rulebook).toString());
      }
    }
  }

  private void parameters(String title, Class<?> type, Object holder) {
    page.heading(title);
    page.table(
        words.say("column.parameter"),
        words.say("column.meaning"),
        words.say("column.firstDay"),
        words.say("column.value"),
        words.say("column.text"),
        words.say("column.known"));
    for (Method accessor : accessors(type)) {
      if (get(accessor, holder) instanceof Dated<?> dated) {
        versions(accessor.getName(), meaning(type, accessor.getName(), dated), dated);
      }
    }
  }

  private String meaning(Class<?> type, String name, Dated<?> dated) {
    String meaning = words.meaning(type, name);
    if (!words.isEnglish()) {
      return meaning;
    }
    String result = SourceDocumentation.of(type).value(name);
    boolean tells = result.contains(";") || dated.versions().get(0).value() instanceof Boolean;
    return tells ? meaning + " " + words.say("value.meaning", asShown(result)) : meaning;
  }

  /** Documentation says true and false, the page yes and no. */
  private String asShown(String result) {
    Matcher truth = Pattern.compile("\\b(true|false)\\b").matcher(result);
    return truth.replaceAll(found -> words.say(found.group().equals("true") ? "yes" : "no"));
  }

  private void versions(String name, String meaning, Dated<?> dated) {
    boolean first = true;
    for (Dated.Version<?> version : dated.versions()) {
      page.row(
          code(name),
          first ? meaning : "",
          version.firstDay().toString(),
          shown(version.value()),
          LegalCitation.joined(version.citations()),
          words.say(Instruments.known(version)));
      first = false;
    }
  }

  /** Parameters that stand together in a value of their own, such as the time limits. */
  private void groups() {
    for (Method accessor : accessors(Rulebook.class)) {
      Class<?> type = accessor.getReturnType();
      if (Temporal.class.isAssignableFrom(type) || type == Dated.class || type == Map.class) {
        continue;
      }
      if (type.getPackage() != Rulebook.class.getPackage() || accessors(type).isEmpty()) {
        throw new AssertionError(
            "the page cannot show Rulebook." + accessor.getName() + "(): teach it here");
      }
      parameters(words.say(accessor.getName()), type, get(accessor, rulebook));
    }
  }

  static List<Method> accessors(Class<?> type) {
    SourceDocumentation docs = SourceDocumentation.of(type);
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0)
        .sorted(Comparator.comparing(method -> docs.position(method.getName())))
        .toList();
  }

  private static Object get(Method accessor, Object holder) {
    try {
      return accessor.invoke(holder);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(accessor + " cannot be read", e);
    }
  }

  private String shown(Object value) {
    if (value instanceof Rupiah amount) {
      return amount.format(words.locale());
    }
    if (value instanceof BigDecimal rate) {
      return words.percent(rate);
    }
    if (value instanceof Boolean yes) {
      return words.say(yes ? "yes" : "no");
    }
    if (value instanceof Basis) {
      return words.say("owed");
    }
    if (value instanceof TimeLimit limit) {
      String shown = words.say("unit." + limit.unit(), limit.amount());
      return limit.amount() == 1 && words.isEnglish()
          ? shown.substring(0, shown.length() - 1)
          : shown;
    }
    return value.toString();
  }
}
