package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All that is wrong in a document is told at once, with its place and what may be meant. */
class EveryFaultTest {

  private static final String CASE =
      """
      {
        "participant": { "citizenship": "WNI", "birthdate": "1997-09-06" },
        "employment": { "agreement": { "type": "pkwt" }, "reportedWage": 4250000 },
        "termination": { "date": "15-06-2026", "reported": { } },
        "contributions": [ { "from": "2024/06", "to": "2026-05" }, 7 ]
      }
      """;

  @Test
  void namesEachInTheOrderOfTheDocument() {
    assertThat(problems(CASE))
        .extracting(problem -> at(problem) + " " + problem.path())
        .containsExactly(
            "2:35 $.participant.citizenship",
            "2:42 $.participant.birthdate",
            "3:42 $.employment.agreement.type",
            "3:68 $.employment.reportedWage",
            "4:28 $.termination.date",
            "4:56 $.termination.reported.on",
            "4:56 $.termination.reported.by",
            "5:32 $.contributions[0].from",
            "5:62 $.contributions[1]");
  }

  private static String at(Problem problem) {
    return problem.place().map(place -> place.line() + ":" + place.column()).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          participant.citizenship   | WNI           | INDONESIAN
          participant.citizenship   | Indonesia     | INDONESIAN
          employment.agreement.type | pkwt          | PKWT
          employment.agreement.type | pkwtt         | PKWTT
          employment.agreement.type | kontrak       | PKWT
          employment.employer.scale | menengah      | MEDIUM
          termination.cause         | efisiensi     | EFFICIENCY
          termination.cause         | kontrak habis | CONTRACT_EXPIRED
          termination.date          | 15-06-2026    | 2026-06-15
          termination.date          | 2026/6/15     | 2026-06-15
          termination.date          | 2026-06-15T00:00:00Z | 2026-06-15
          employment.reportedWage.amount | 4.250.000   | 4250000
          employment.reportedWage.amount | Rp 4.250.000 | 4250000
          """)
  void suggestsWhatIsMeant(String fact, String written, String meant) {
    assertThat(told(fact, written)).endsWith("; did you mean " + meant + "?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          participant.birthDate     | 06-09-1997
          participant.citizenship   | Wulandari
          termination.date          | 2026-02-30
          employment.agreement.type | WNI
          """)
  void suggestsNothingThatNobodyMeansNorADayOfBirth(String fact, String written) {
    assertThat(told(fact, written)).doesNotContain("did you mean");
  }

  @Test
  void suggestsTheNameOfAField() {
    assertThat(problems("{\"termintaion\": {}}"))
        .extracting(Problem::message)
        .first()
        .asString()
        .endsWith("; did you mean termination?");
  }

  private static String told(String fact, String written) {
    List<String> names = List.of(fact.split("[.]"));
    String json = "\"" + written + "\"";
    for (int i = names.size() - 1; i >= 0; i--) {
      json = "{\"" + names.get(i) + "\": " + json + "}";
    }
    return problems(json).stream()
        .filter(problem -> problem.path().equals("$." + fact))
        .map(Problem::message)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void tellsWhatIsWrongBeforeABreak() {
    assertThat(problems("{\"otherJobs\": true, \"termination\" {}"))
        .extracting(Problem::message)
        .satisfiesExactly(
            wrong -> assertThat(wrong).startsWith("otherJobs is true"),
            broken -> assertThat(broken).startsWith("document is not valid JSON"));
  }

  @Test
  void tellsTwentyAndReadsNoFurther() {
    String entries = IntStream.range(0, 1_000).mapToObj(i -> "{}").collect(Collectors.joining(","));
    String bad = entries.replace("{}", "7");

    assertThat(problems("{\"contributions\": [" + bad + "], \"priorBenefits\": [" + bad + "]}"))
        .hasSize(20)
        .allSatisfy(problem -> assertThat(problem.path()).startsWith("$.contributions["));
  }

  @Test
  void looksForContradictionsOnceAllCanBeRead() {
    String json =
        """
        {"participant": {"registeredOn": "2027-01-01"}, "termination": {"date": "2026-06-15"},
         "otherJobs": %s}
        """;

    assertThat(problems(json.formatted("-1")))
        .extracting(Problem::code)
        .containsExactly(Problem.Code.INVALID_INPUT);
    assertThat(problems(json.formatted("0")))
        .extracting(Problem::code)
        .containsExactly(Problem.Code.IMPOSSIBLE_FACTS);
  }

  /** Each two of the known ways to go wrong, where they are at different places. */
  @Test
  void tellsBothOfTwoFaults() throws IOException {
    List<Fault> faults = faults();
    assertThat(faults).hasSizeGreaterThan(30);
    for (Fault one : faults) {
      for (Fault other : faults) {
        if (one.end() <= other.start()) {
          assertThat(paths(one.in(other.in(Samples.CASE))))
              .as("%s and %s", one, other)
              .contains(one.path(), other.path());
        }
      }
    }
  }

  private record Fault(String old, String bad, String path) {

    int start() {
      return Samples.CASE.indexOf(old);
    }

    int end() {
      return start() + old.length();
    }

    String in(String json) {
      return json.substring(0, start()) + bad + json.substring(end());
    }

    /** Whether others can be told with it. */
    boolean isOfOneValue() {
      List<Problem> alone = problems(in(Samples.CASE));
      return alone.size() == 1
          && alone.get(0).code() == Problem.Code.INVALID_INPUT
          && !alone.get(0).message().startsWith("document");
    }
  }

  private static List<Fault> faults() throws IOException {
    try (InputStream rows =
        Objects.requireNonNull(EveryFaultTest.class.getResourceAsStream("bad-input.csv"))) {
      return new String(rows.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(row -> !row.startsWith("#"))
          .map(row -> row.split(" [|] "))
          .map(row -> new Fault(row[0], row[1].equals("``") ? "" : row[1], row[2]))
          .filter(Fault::isOfOneValue)
          .toList();
    }
  }

  private static Stream<String> paths(String json) {
    return problems(json).stream().map(Problem::path);
  }

  private static List<Problem> problems(String json) {
    JkpJsonException refusal =
        catchThrowableOfType(JkpJsonException.class, () -> JkpJson.readCase(json));
    return Problem.all(refusal, Problem.WHOLE);
  }
}
