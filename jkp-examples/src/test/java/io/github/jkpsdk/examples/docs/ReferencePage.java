package io.github.jkpsdk.examples.docs;

import static io.github.jkpsdk.examples.docs.Markdown.code;

import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.programme.ProgrammeClaim;
import io.github.jkpsdk.termination.TerminationCause;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every field and term of some documents, in both languages. */
final class ReferencePage {

  private static final Properties WORDS =
      LawWords.read(ReferencePage.class.getResourceAsStream("/docs/reference.properties"));
  private static final Map<String, Set<String>> SECTIONS =
      Map.of(
          "causes-of-the-termination", names(TerminationCause.values()),
          "duties", names(Duty.values()),
          "other-programmes", names(ProgrammeClaim.values()));
  private static final Set<String> SAID = new TreeSet<>();

  private final Schemas schemas;
  private final ExampleValues examples;
  private final Markdown page = new Markdown();
  private final Map<String, List<String>> terms = new TreeMap<>();

  ReferencePage(Schemas schemas, ExampleValues examples) {
    this.schemas = schemas;
    this.examples = examples;
  }

  ReferencePage introduced(String title, String text) {
    page.title(title).paragraph(text);
    page.paragraph(
        "Rendered from the schemas and held equal to them by a test; do not edit by hand. The"
            + " article is the one in force; [the law](../law/parameters.md) has earlier ones.");
    return this;
  }

  /** The table of the fields of an object. What is absent is as the column says. */
  ReferencePage fields(String title, String place, String prefix, String absent) {
    page.heading(title);
    head();
    SchemaField.within(schemas.part(place), prefix).forEach(field -> row(field, absent));
    return this;
  }

  private void head() {
    page.table(
        "field", "type", "meaning", "dalam Bahasa Indonesia", "if absent", "example", "article");
  }

  private void row(SchemaField field, String absent) {
    String key = field.path();
    List<String> named = field.terms(schemas);
    if (!named.isEmpty() && !named.get(0).contains("=")) {
      terms.put(key, named);
    }
    page.row(
        code(field.name()),
        field.type(schemas),
        field.description(),
        say(key),
        field.isRequired() ? "required" : said(key + ".default", absent),
        example(field, named),
        said(key + ".article", ""));
  }

  private String example(SchemaField field, List<String> named) {
    return examples
        .at(field.path())
        .or(() -> named.stream().map(term -> '"' + term + '"').findFirst())
        .map(Markdown::code)
        .orElse(field.type(schemas).equals("true or false") ? code(true) : "");
  }

  /** The events, each with its fields. */
  ReferencePage events() {
    page.heading("Events");
    page.table("event", "meaning", "dalam Bahasa Indonesia", "fields");
    for (var event : schemas.part("events#event").path("oneOf")) {
      String name = event.path("properties").path("event").path("const").asString();
      List<String> fields =
          SchemaField.within(event, "event").stream()
              .filter(field -> !field.name().equals("event"))
              .map(field -> code(field.name()) + (field.isRequired() ? "" : " (may be absent)"))
              .toList();
      page.row(
          code(name),
          say("term.events." + name + ".en"),
          say("term.events." + name),
          String.join(", ", fields));
    }
    eventFields();
    return this;
  }

  private void eventFields() {
    page.heading("Fields of events");
    head();
    Map<String, SchemaField> shown = new LinkedHashMap<>();
    for (var event : schemas.part("events#event").path("oneOf")) {
      String name = event.path("properties").path("event").path("const").asString();
      for (SchemaField field : SchemaField.within(event, "event")) {
        String own = "event." + name + "." + field.name();
        String key = WORDS.containsKey(own) ? own : field.path();
        shown.putIfAbsent(key, new SchemaField(key, field.schema(), field.isRequired()));
      }
    }
    shown.values().forEach(field -> row(field, "not known"));
  }

  /** The terms of all fields that were shown. */
  String withTerms() {
    page.heading("Terms");
    page.table("field", "term", "meaning", "dalam Bahasa Indonesia");
    terms.forEach(this::termsOf);
    return page.toString();
  }

  private void termsOf(String field, List<String> names) {
    String shown = code(field.substring(field.indexOf('.') + 1));
    Set<String> elsewhere = new TreeSet<>();
    for (String term : names) {
      String key = keyOf(field, term);
      if (key.isEmpty()) {
        elsewhere.add(ofTheLaw(term));
      } else {
        page.row(shown, code(term), say(key + ".en"), say(key));
        shown = "";
      }
    }
    for (String section : elsewhere) {
      page.row(
          shown,
          "[%s](../law/parameters.md#%s)".formatted(section, section),
          "as told there",
          "[%s](../law/parameters.id.md)".formatted("dijelaskan di sana"));
      shown = "";
    }
  }

  /** The section of the page of the law that explains a term. */
  private static String ofTheLaw(String term) {
    return SECTIONS.entrySet().stream()
        .filter(section -> section.getValue().contains(term))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing explains the term " + term));
  }

  /** Terms that the pages of the law explain have no words here. */
  private static String keyOf(String field, String term) {
    String place = field.replace("[]", "");
    while (!place.isEmpty()) {
      for (String name : List.of(place, place + "[]")) {
        if (WORDS.containsKey("term." + name + "." + term)) {
          return "term." + name + "." + term;
        }
      }
      int dot = place.indexOf('.');
      place = dot < 0 ? "" : place.substring(dot + 1);
    }
    return "";
  }

  private static Set<String> names(Enum<?>... terms) {
    return Stream.of(terms).map(Enum::name).collect(Collectors.toSet());
  }

  private static String say(String key) {
    SAID.add(key);
    String text = WORDS.getProperty(key);
    if (text == null) {
      throw new AssertionError("reference.properties says nothing of " + key);
    }
    return text;
  }

  private static String said(String key, String otherwise) {
    SAID.add(key);
    return WORDS.getProperty(key, otherwise);
  }

  /** The words that no page said. */
  static Set<String> unsaid() {
    Set<String> unsaid = new TreeSet<>(WORDS.stringPropertyNames());
    unsaid.removeAll(SAID);
    return unsaid;
  }
}
