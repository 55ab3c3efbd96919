package io.github.jkpsdk.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.contribution.PayrollMonth;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What names a person, wherever somebody puts it by mistake, comes back in no refusal. */
class PrivacyTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  private static final String PAYROLL =
      "{\"month\":\"2025-06\",\"workers\":[{\"id\":\"A-01\",\"wage\":{\"amount\":4250000,\"currency\":\"IDR\"}}]}";

  /** Kinds of documents in which people type, by a sample of each. */
  private static final Map<String, Class<?>> SAMPLES =
      Map.of(
          Samples.CASE,
          JkpCase.class,
          "{\"case\":" + Samples.CASE_WITHOUT_MONTHS + ",\"events\":" + Samples.EVENTS + "}",
          ClaimFile.class,
          PAYROLL,
          PayrollMonth.class);

  /** What tells the planted values, without what is written between letters and digits. */
  private static final List<String> TRACES =
      List.of("3299994", "9946099", "9990000", "345678", "wulandari", "jalancontoh");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"3299994609979001\"",
        "3299994609979001",
        "-3299994609979001",
        "3.299994609979001e15",
        "\"3299 9946 0997 9001\"",
        "\"3299.9946.0997.9001\"",
        "\"32-9999-460997-9001\"",
        "\"NIK 3299994609979001\"",
        "\"081299990000\"",
        "6281299990000",
        "\"+62 812-9999-0000\"",
        "\"12345678\"",
        "\"Wulandari Contoh\"",
        "\"WULANDARI\"",
        "\"wulandari@contoh.example\"",
        "\"Jalan Contoh 5\"",
        "{\"Wulandari Contoh\":1}",
        "{\"wulandari_c\":1}",
        "{\"3299994609979001\":1}",
        "[\"Wulandari Contoh\"]"
      })
  void inThePlaceOfAnyValue(String planted) {
    SAMPLES.forEach(
        (sample, type) -> {
          for (String damaged : damaged(sample, planted)) {
            refusal(damaged, type).ifPresent(refusal -> assertTellsNobody(refusal, damaged));
          }
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3299994609979001",
        "n3299994609979001",
        "Wulandari Contoh",
        "wulandari_c",
        "WulandariC"
      })
  void asTheNameOfAField(String planted) {
    SAMPLES.forEach(
        (sample, type) -> {
          for (String damaged : withField(sample, planted)) {
            assertTellsNobody(refusal(damaged, type).orElseThrow(), damaged);
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"1997-9-6\"", "\"06-09-1997\"", "\"1997-09-31\"", "\"2024-06-30\""})
  void ofADayOfBirth(String planted) {
    String born = Samples.CASE.replace("\"1997-09-06\"", planted);

    assertThat(refusal(born, JkpCase.class).orElseThrow().getMessage())
        .startsWith("participant.birthDate is ")
        .doesNotContain(planted.replace("\"", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"06/09/1997", "1997-9-6", "1997-09-06"})
  void ofADayInThePlaceOfAMonth(String planted) {
    String month =
        Samples.CASE.replaceFirst("\"from\": *\"[^\"]*\"", "\"from\":\"" + planted + "\"");
    assertThat(refusal(month, JkpCase.class).orElseThrow().getMessage())
        .startsWith("contributions[0].from is a text of " + planted.length() + " characters; ")
        .endsWith("; did you mean 1997-09?");
  }

  @Test
  void butRepeatsWhatIsCloseToWhatIsAllowed() {
    assertThat(refusal(Samples.CASE.replace("EFFICIENCY", "EFICIENCY"), JkpCase.class))
        .get()
        .extracting(Throwable::getMessage)
        .asString()
        .startsWith("termination.cause is EFICIENCY; it must be one of ");
  }

  private static void assertTellsNobody(JkpJsonException refusal, String damaged) {
    // As a log has it: with what caused it, and all faults beside the first.
    StringWriter told = new StringWriter();
    refusal.printStackTrace(new PrintWriter(told));
    String heard =
        told.toString()
            .lines()
            .filter(line -> !line.startsWith("\tat "))
            .collect(joining("\n"))
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]", "");
    assertThat(TRACES).as("%s after %s", told, damaged).noneMatch(heard::contains);
  }

  private static Optional<JkpJsonException> refusal(String json, Class<?> type) {
    try {
      JkpJson.read(json, type);
      return Optional.empty();
    } catch (JkpJsonException e) {
      return Optional.of(e);
    }
  }

  /** The sample once for each of its values, in whose place something else stands. */
  private static List<String> damaged(String sample, String planted) {
    List<String> damaged = new ArrayList<>();
    JsonNode document = JSON.readTree(sample);
    plant(document, JSON.readTree(planted), () -> damaged.add(document.toString()));
    return damaged;
  }

  private static void plant(JsonNode parent, JsonNode planted, Runnable eachTime) {
    if (parent instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        JsonNode value = object.get(name);
        plant(value, planted, eachTime);
        object.set(name, planted);
        eachTime.run();
        object.set(name, value);
      }
    } else if (parent instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        JsonNode value = array.get(i);
        plant(value, planted, eachTime);
        array.set(i, planted);
        eachTime.run();
        array.set(i, value);
      }
    }
  }

  private static List<String> withField(String sample, String name) {
    List<String> damaged = new ArrayList<>();
    JsonNode document = JSON.readTree(sample);
    addField(document, name, () -> damaged.add(document.toString()));
    return damaged;
  }

  private static void addField(JsonNode parent, String name, Runnable eachTime) {
    parent.forEach(child -> addField(child, name, eachTime));
    if (parent instanceof ObjectNode object) {
      object.put(name, 1);
      eachTime.run();
      object.remove(name);
    }
  }
}
