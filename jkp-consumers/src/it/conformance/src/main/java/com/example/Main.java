package com.example;

import io.github.jkpsdk.conformance.ConformanceCase;
import io.github.jkpsdk.conformance.ConformanceCase.Kind;
import io.github.jkpsdk.conformance.ConformanceCases;
import io.github.jkpsdk.conformance.ConformanceReport;
import io.github.jkpsdk.conformance.ConformanceResult;
import io.github.jkpsdk.conformance.ConformanceResult.Outcome;
import io.github.jkpsdk.json.JkpJson;
import io.github.jkpsdk.rulebook.Rulebook;
import java.util.List;

/**
 * Holds the SDK, the SDK under a law that asks for a month less, and another library to the cases.
 */
public final class Main {

  private static final ConformanceCases CASES = ConformanceCases.load();
  private static final String ELEVEN_MONTHS =
      """
      {"qualifyingMonths":[{"from":"2021-02-02","value":11,"citations":["PP 37/2021 Pasal 19"]}]}
      """;

  private Main() {}

  public static void main(String[] arguments) {
    ConformanceReport ours = CASES.run(new Sdk(Rulebook.standard()));
    require(ours.isConformant(), ours);
    require(skipped(ours).contains(Kind.DEADLINE) && !skipped(ours).contains(Kind.CASE), ours);

    ConformanceReport short12 = CASES.run(new Sdk(JkpJson.read(ELEVEN_MONTHS, Rulebook.class)));
    require(names(short12).contains("11 paid months"), short12);
    require(short12.withOutcome(Outcome.FAILED).stream().allMatch(Main::isAboutMonths), short12);
    System.out.println(names(short12));

    ConformanceReport others = CASES.run(new Months());
    require(
        names(others)
            .equals(
                List.of(
                    "months from a work period: six whole months",
                    "months from work periods of simulasi-2")),
        others);
    System.out.println(others);
  }

  private static boolean isAboutMonths(ConformanceResult failure) {
    return failure.differences().stream()
        .anyMatch(difference -> difference.path().contains("QUALIFYING_MONTHS"));
  }

  private static List<String> names(ConformanceReport report) {
    return report.withOutcome(Outcome.FAILED).stream()
        .map(ConformanceResult::question)
        .map(ConformanceCase::name)
        .toList();
  }

  private static List<Kind> skipped(ConformanceReport report) {
    return report.withOutcome(Outcome.SKIPPED).stream()
        .map(result -> result.question().kind())
        .distinct()
        .toList();
  }

  private static void require(boolean condition, ConformanceReport otherwise) {
    if (!condition) {
      throw new IllegalStateException(otherwise.toString());
    }
  }
}
