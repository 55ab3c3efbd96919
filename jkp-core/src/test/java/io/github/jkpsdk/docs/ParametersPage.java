package io.github.jkpsdk.docs;

import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.eligibility.Eligibility;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.rulebook.TimeLimit;
import io.github.jkpsdk.verdict.Basis;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The page on which a lawyer reads every number, condition and open point. Whatever is added to
 * {@link Rulebook} or {@link Interpretations} appears by itself, with its documentation comment.
 */
final class ParametersPage {

  private final Rulebook rulebook;
  private final Interpretations readings;
  private final StringBuilder page = new StringBuilder();

  private ParametersPage(Rulebook rulebook, Interpretations readings) {
    this.rulebook = rulebook;
    this.readings = readings;
  }

  static String of(Rulebook rulebook, Interpretations readings) {
    return new ParametersPage(rulebook, readings).render();
  }

  private String render() {
    introduction();
    dates();
    parameters("Parameters", Rulebook.class, rulebook);
    groups();
    conditions();
    openPoints();
    return page + ProgrammesSection.text();
  }

  private void introduction() {
    page.append(
        """
        # Parameters of the law

        Every number, condition and open point as this library applies them, for review.
        Rendered from the rulebook; do not edit by hand. A test compares this page with the
        rulebook, and renders it anew with
        `mvn -pl jkp-core test -Dtest=ParametersPageTest -Djkp.parameters.update=true`.

        A version holds from its first day until the day before the next one. Articles without
        a name are those of PP 37/2021, also where PP 6/2025 gave them new words.

        Last checked against the law: **%s**, against sources whose
        newest is of %s. No later change of rate, ceiling or conditions was found. A
        manpower protection law (*RUU Pelindungan Ketenagakerjaan*) was before parliament, its
        target 2026-10-08, the Constitutional Court's last day 2026-10-31; whether it was passed,
        and whether it touches JKP, could not be checked. UU 2/2026 gives domestic workers social
        protection from 2026-04-30; whether JKP is in it is not known. How the 0.14%% is recomposed
        inside the JKK bill is also in Permenaker 3/2025 art. 14(3) and (4), not read.
        """
            .formatted(rulebook.checkedOn(), rulebook.sourcesUntil()));
  }

  private void dates() {
    heading("Dates");
    table("date", "meaning", "value");
    SourceDocumentation docs = SourceDocumentation.of(Rulebook.class);
    for (Method accessor : accessors(Rulebook.class)) {
      if (Temporal.class.isAssignableFrom(accessor.getReturnType())) {
        row(
            code(accessor.getName()),
            docs.text(accessor.getName()),
            get(accessor, rulebook).toString());
      }
    }
  }

  private void parameters(String title, Class<?> type, Object holder) {
    heading(title);
    table("parameter", "meaning", "first day", "value", "text");
    SourceDocumentation docs = SourceDocumentation.of(type);
    for (Method accessor : accessors(type)) {
      Object value = get(accessor, holder);
      String meaning = meaning(docs, accessor.getName(), value);
      if (value instanceof Dated<?> dated) {
        versions(accessor.getName(), meaning, dated);
      } else if (isByKey(accessor) && !accessor.getName().equals("conditions")) {
        new TreeMap<Object, Object>((Map<?, ?>) value)
            .forEach(
                (key, dated) ->
                    versions(accessor.getName() + " " + key, meaning, (Dated<?>) dated));
      }
    }
  }

  private static boolean isByKey(Method accessor) {
    return accessor.getGenericReturnType() instanceof ParameterizedType type
        && type.getRawType() == Map.class
        && type.getActualTypeArguments()[1].getTypeName().startsWith(Dated.class.getName());
  }

  private static String meaning(SourceDocumentation docs, String name, Object value) {
    String result = docs.value(name);
    boolean tells =
        result.contains(";")
            || value instanceof Dated<?> dated
                && dated.versions().get(0).value() instanceof Boolean;
    return docs.text(name) + (tells ? " Value: " + result + "." : "");
  }

  private void versions(String name, String meaning, Dated<?> dated) {
    boolean first = true;
    for (Dated.Version<?> version : dated.versions()) {
      row(
          first ? code(name) : "",
          first ? meaning : "",
          version.firstDay().toString(),
          shown(version.value()),
          texts(version.citations()));
      first = false;
    }
  }

  /** Parameters that stand together in a value of their own, such as the time limits. */
  private void groups() {
    for (Method accessor : accessors(Rulebook.class)) {
      Class<?> type = accessor.getReturnType();
      if (Temporal.class.isAssignableFrom(type) || type == Dated.class || isByKey(accessor)) {
        continue;
      }
      if (type.getPackage() != Rulebook.class.getPackage() || accessors(type).isEmpty()) {
        throw new AssertionError(
            "docs/parameters.md cannot show Rulebook." + accessor.getName() + "(): teach it here");
      }
      parameters(words(accessor.getName()), type, get(accessor, rulebook));
    }
  }

  private void conditions() {
    heading("Conditions of entitlement");
    line("All of them are checked, and each gives a finding.");
    line("");
    table("condition", "meaning", "first day", "basis", "text");
    SourceDocumentation docs = SourceDocumentation.of(Condition.class);
    Set<Condition> shown = new TreeSet<>();
    for (Finding condition : findings(rulebook.firstDay())) {
      shown.add(condition.condition());
      String last = "";
      for (LocalDate day : rulebook.daysOfChange()) {
        Finding finding = findings(day).get(shown.size() - 1);
        String texts = texts(finding.citations());
        if (!texts.equals(last)) {
          row(
              last.isEmpty() ? code(finding.condition().name()) : "",
              last.isEmpty() ? docs.text(finding.condition().name()) : "",
              day.toString(),
              shown(finding.basis()),
              texts);
          last = texts;
        }
      }
    }
    Map<Condition, Dated<Basis>> others = new TreeMap<>(rulebook.conditions());
    others.keySet().removeAll(shown);
    if (!others.isEmpty()) {
      heading("Other conditions");
      table("condition", "meaning", "first day", "basis", "text");
      others.forEach((rule, basis) -> versions(rule.name(), docs.text(rule.name()), basis));
    }
  }

  private List<Finding> findings(LocalDate day) {
    return Eligibility.under(rulebook, readings, IndonesianHolidays.standard())
        .assess(Cases.unknown(day), day)
        .findings();
  }

  private void openPoints() {
    heading("Open points");
    line("Where a text is silent or can be read in more than one way. The default is used unless");
    line("the caller chooses another interpretation; a finding that rests on one names it.");
    for (Interpretation chosen : readings.all()) {
      Class<?> type = chosen.getClass();
      SourceDocumentation docs = SourceDocumentation.of(type);
      line("");
      line("### " + chosen.point());
      line("");
      line(docs.text(type.getSimpleName()));
      line("");
      table("interpretation", "default", "meaning");
      for (Object constant : type.getEnumConstants()) {
        Interpretation reading = (Interpretation) constant;
        row(
            code(reading.name()),
            reading == chosen ? "**default**" : "",
            capital(docs.text(reading.name()).replaceFirst("^Default: ", "")));
      }
    }
  }

  private static List<Method> accessors(Class<?> type) {
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

  private static String shown(Object value) {
    if (value instanceof Rupiah amount) {
      return "Rp" + String.format(Locale.ROOT, "%,.2f", amount.toBigDecimal()).replace(".00", "");
    }
    if (value instanceof BigDecimal rate) {
      return rate.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }
    if (value instanceof Boolean yes) {
      return yes ? "true" : "false";
    }
    if (value instanceof TimeLimit limit) {
      String units = lower(limit.unit());
      String unit = limit.amount() == 1 ? units.substring(0, units.length() - 1) : units;
      return limit.amount() + " " + unit + ", " + lower(limit.basis());
    }
    return value instanceof Enum<?> term ? lower(term) : value.toString();
  }

  private static String lower(Enum<?> term) {
    return term.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String words(String name) {
    return capital(name.replaceAll("([A-Z0-9]+)", " $1").toLowerCase(Locale.ROOT));
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String texts(List<LegalCitation> citations) {
    return citations.stream().map(LegalCitation::toString).collect(Collectors.joining("; "));
  }

  private static String code(String text) {
    return "`" + text + "`";
  }

  private void heading(String title) {
    line("");
    line("## " + title);
    line("");
  }

  private void table(String... columns) {
    row(columns);
    row(Arrays.stream(columns).map(column -> "---").toArray(String[]::new));
  }

  private void row(String... cells) {
    StringBuilder row = new StringBuilder("|");
    for (String cell : cells) {
      row.append(cell.isEmpty() ? " |" : " " + cell + " |");
    }
    line(row.toString());
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
