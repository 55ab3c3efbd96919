package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.contribution.Contribution;
import io.github.jkpsdk.contribution.LabourIntensiveEmployer;
import io.github.jkpsdk.contribution.PayrollMonth;
import io.github.jkpsdk.contribution.RiskClass;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.jqwik.JkpArbitraries;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.rulebook.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas and the reader agree: on all values, and on damage as far as a schema can say it. */
class SchemaTest {

  private static final String IDS =
      "https://jkpsdk.github.io/jkp/schema/" + JkpJson.FORMAT_VERSION + "/";
  private static final String RESOURCES = "classpath:io/github/jkpsdk/json/schema/";
  private static final Path DOCUMENTS = Path.of("..", "docs", "schema");

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          registry -> registry.schemaIdResolvers(ids -> ids.mapPrefix(IDS, RESOURCES)));

  private static final Map<String, Schema> SCHEMAS = new HashMap<>();

  /** Refusals of one value that a schema can say too. */
  private static final Pattern SAYABLE =
      Pattern.compile(
          " is not known; allowed| is no field here; allowed| is missing; it| is (true|text|an array|an object); it must be|;"
              + " it must be one of| is 7; it must be (text|an array|an object|true|an existing)");

  private static final PayrollMonth PAYROLL =
      PayrollMonth.builder()
          .month(YearMonth.of(2025, 6))
          .riskClass(RiskClass.LOW)
          .labourIntensive(
              new LabourIntensiveEmployer(
                  LabourIntensiveEmployer.Industry.FOOTWEAR,
                  120,
                  YearMonth.of(2025, 1),
                  LocalDate.of(2025, 7, 16)))
          .worker("A-01", Rupiah.of(4_250_000))
          .worker("A-02", Rupiah.of(6_500_000))
          .build();

  private static final List<String> MISTAKES =
      List.of(
          "-1", "0", "2147483648", "1e15", "0.001", "\"\"", "\"2026-13-01\"", "\"IDR\"", "1e400");

  /** A kind of document: its schema, its type and a sample. */
  private record Kind<T>(String schema, Class<T> type, String sample) {

    Optional<JkpJsonException> refusal(String json) {
      try {
        JkpJson.read(json, type);
        return Optional.empty();
      } catch (JkpJsonException e) {
        return Optional.of(e);
      }
    }

    List<Error> errors(String json) {
      return SchemaTest.errors(schema, json);
    }
  }

  static List<Error> errors(String schema, String json) {
    return errorsAt(schema + ".json", json);
  }

  /** Under a part of a schema, such as {@code values.json#/$defs/holiday}. */
  static List<Error> errorsAt(String place, String json) {
    return SCHEMAS
        .computeIfAbsent(place, name -> REGISTRY.getSchema(SchemaLocation.of(IDS + name)))
        .validate(json, InputFormat.JSON);
  }

  private static Stream<Kind<?>> kinds() {
    Jkp jkp = Jkp.standard();
    String file =
        "{\"case\":%s,\"events\":%s}".formatted(Samples.CASE_WITHOUT_MONTHS, Samples.EVENTS);
    Claim claim = JkpJson.readClaim(file).claim();
    return Stream.of(
        new Kind<>("case", JkpCase.class, Samples.CASE),
        new Kind<>("answer", Answer.class, Samples.ANSWER),
        new Kind<>("claim", ClaimFile.class, file),
        new Kind<>(
            "answer", Answer.class, JkpJson.write(jkp.answer(claim, LocalDate.of(2026, 7, 21)))),
        new Kind<>("rulebook", Rulebook.class, JkpJson.write(Rulebook.standard())),
        new Kind<>("interpretations", Interpretations.class, "{\"ROUNDING\":\"DOWN\"}"),
        new Kind<>(
            "contribution", Contribution.class, JkpJson.write(Declared.of(Contribution.class, 1))),
        new Kind<>("payroll", PayrollMonth.class, JkpJson.write(PAYROLL)),
        new Kind<>("bill", PayrollMonth.Bill.class, JkpJson.write(jkp.bill(PAYROLL))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "common",
        "case",
        "answer",
        "events",
        "claim",
        "rulebook",
        "interpretations",
        "contribution",
        "payroll",
        "bill",
        "worker",
        "workforce",
        "explanation",
        "values"
      })
  void areTheSameInTheJarAndInTheDocuments(String name) throws IOException {
    String resource = "schema/" + name + ".json";

    assertThat(Files.readString(DOCUMENTS.resolve(name + ".json")))
        .isEqualTo(Samples.text(resource));
    assertThat(JsonMapper.shared().readTree(Samples.text(resource)).get("$id").stringValue())
        .isEqualTo(IDS + name + ".json");
  }

  @Test
  void acceptEverySample() {
    assertThat(kinds()).allSatisfy(kind -> assertThat(kind.errors(kind.sample())).isEmpty());
    assertThat(errors("events", Samples.EVENTS)).isEmpty();
    assertThat(errors("interpretations", "{}")).isEmpty();
    assertThat(errors("rulebook", "{}")).isEmpty();
  }

  @Test
  void acceptValuesOfEveryShape() {
    for (int seed = 0; seed < 30; seed++) {
      assertThat(errors("rulebook", JkpJson.write(Declared.of(Rulebook.class, seed)))).isEmpty();
      assertThat(errors("interpretations", JkpJson.write(Declared.of(Interpretations.class, seed))))
          .isEmpty();
      assertThat(errors("contribution", JkpJson.write(Declared.of(Contribution.class, seed))))
          .isEmpty();
      assertThat(errors("payroll", JkpJson.write(Declared.of(PayrollMonth.class, seed)))).isEmpty();
      assertThat(errors("bill", JkpJson.write(Declared.of(PayrollMonth.Bill.class, seed))))
          .isEmpty();
    }
  }

  @Provide
  Arbitrary<Claim> claims() {
    return JkpArbitraries.claims().withAnyEvents();
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void acceptEveryClaimAndItsAnswers(@ForAll("claims") Claim claim) {
    ClaimFile file = ClaimFile.of(claim);
    Jkp jkp = Jkp.standard();
    Answer answer =
        jkp.answer(claim, file.dayOfAnswer()).toBuilder()
            .interpretationEffects(jkp.interpretationEffects(claim, file.dayOfAnswer()))
            .remedies(jkp.remedies(claim, file.dayOfAnswer()))
            .build();

    assertThat(JkpJson.read(JkpJson.write(answer), Answer.class)).isEqualTo(answer);
    assertThat(errors("claim", JkpJson.write(file))).isEmpty();
    assertThat(errors("case", JkpJson.write(claim.facts()))).isEmpty();
    assertThat(errors("events", JkpJson.write(claim.events()))).isEmpty();
    assertThat(errors("answer", JkpJson.write(answer))).isEmpty();
  }

  @Test
  void agreeWithTheReaderOnDamagedSamples() {
    kinds().forEach(SchemaTest::assertAgreement);
  }

  private static void assertAgreement(Kind<?> kind) {
    JsonNode sample = JsonMapper.shared().readTree(kind.sample());
    Stream<String> damaged =
        Stream.of(
                Mutants.of(sample).map(Mutants.Mutant::json),
                Mutants.ofFields(sample),
                Mutants.ofValues(sample, MISTAKES))
            .flatMap(mutants -> mutants);

    assertThat(damaged).hasSizeGreaterThan(15).allSatisfy(json -> assertSameAnswer(kind, json));
  }

  private static void assertSameAnswer(Kind<?> kind, String json) {
    assertSameAnswer(kind.refusal(json), kind.errors(json));
  }

  /** A schema cannot say all that the reader says. */
  static void assertSameAnswer(Optional<JkpJsonException> refused, List<Error> errors) {
    Optional<String> refusal = refused.map(JkpJsonException::getMessage);
    if (refusal.isEmpty()) {
      assertThat(errors).as("the reader accepts").isEmpty();
    } else if (SAYABLE.matcher(refusal.get()).find()) {
      assertThat(errors).as(refusal.get()).isNotEmpty();
    }
  }
}
