package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.networknt.schema.Error;
import io.github.jkpsdk.activity.JobApplication;
import io.github.jkpsdk.activity.SelectionCall;
import io.github.jkpsdk.activity.Training;
import io.github.jkpsdk.activity.TrainingAttendance;
import io.github.jkpsdk.siapkerja.EmployerReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Forms of the portal and small values: what is written is what their schema describes. */
class ValuesJsonTest {

  static Stream<Class<?>> types() {
    return Stream.concat(
        EveryTypeTest.VALUES.stream(),
        Stream.of(
            JobApplication.class, SelectionCall.class, Training.class, TrainingAttendance.class));
  }

  @ParameterizedTest
  @MethodSource("types")
  void areWhatTheSchemaDescribes(Class<?> type) {
    for (int seed = 0; seed < 20; seed++) {
      assertThat(errors(type, JkpJson.write(Declared.of(type, seed)))).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void areDamagedForReaderAndSchemaAlike(Class<?> type) {
    JsonNode sample = JsonMapper.shared().readTree(JkpJson.write(fullest(type)));

    assertThat(
            Stream.concat(Mutants.of(sample).map(Mutants.Mutant::json), Mutants.ofFields(sample)))
        .hasSizeGreaterThan(3)
        .allSatisfy(json -> SchemaTest.assertSameAnswer(refusal(type, json), errors(type, json)));
  }

  private static Object fullest(Class<?> type) {
    return Stream.iterate(0, seed -> seed + 1)
        .limit(40)
        .<Object>map(seed -> Declared.of(type, seed))
        .max((one, other) -> JkpJson.write(one).length() - JkpJson.write(other).length())
        .orElseThrow();
  }

  private static Optional<JkpJsonException> refusal(Class<?> type, String json) {
    try {
      JkpJson.read(json, type);
      return Optional.empty();
    } catch (JkpJsonException e) {
      return Optional.of(e);
    }
  }

  private static List<Error> errors(Class<?> type, String json) {
    String name = type.getName().substring(type.getPackageName().length() + 1).replace("$", "");
    return SchemaTest.errorsAt(
        "values.json#/$defs/" + Character.toLowerCase(name.charAt(0)) + name.substring(1), json);
  }

  /** The page shows a form, and what is wrong in it. */
  @Test
  void areReadFromThePage() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "json.md"));
    String[] shown = page.split("## Forms and small values\n", -1)[1].split("```json\n|```", -1);
    EmployerReport report = JkpJson.read(shown[1], EmployerReport.class);

    assertThat(report.errors()).hasSizeGreaterThan(3);
    assertThat(JkpJson.write(report.errors().subList(0, 1)))
        .isEqualTo(Samples.oneLine(shown[3].strip()));
  }

  @Test
  void neverRepeatWhatIsPersonal() {
    assertThatExceptionOfType(JkpJsonException.class)
        .isThrownBy(
            () ->
                JkpJson.read(
                    "{\"nik\":\"3299994609979001\",\"workerName\":\"Siti\",\"birthDate\":\"3299994609979001\"}",
                    EmployerReport.class))
        .withMessage(
            "birthDate is a text of 16 characters; it must be an existing day written YYYY-MM-DD, before 9900");
  }
}
