package io.github.jkpsdk.conformance.junit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import io.github.jkpsdk.conformance.ConformanceCase;
import io.github.jkpsdk.conformance.ConformanceCases;
import io.github.jkpsdk.conformance.ConformanceResult;
import io.github.jkpsdk.conformance.ConformanceResult.Difference;
import io.github.jkpsdk.conformance.Implementation;
import java.util.LinkedHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;

/**
 * The cases as tests of JUnit, a container for each file and a test for each case:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicContainer> answersAsTheLawDoes() {
 *   return ConformanceTests.of(new OurImplementation());
 * }
 * }</pre>
 */
public final class ConformanceTests {

  private ConformanceTests() {}

  /**
   * Makes the tests of the cases of this version.
   *
   * @param implementation what is asked; a case that it does not support is aborted, which JUnit
   *     shows as skipped
   * @return the tests by file
   */
  public static Stream<DynamicContainer> of(Implementation implementation) {
    return of(ConformanceCases.load(), implementation);
  }

  /**
   * Makes the tests of some cases.
   *
   * @param cases the cases
   * @param implementation what is asked; a case that it does not support is aborted, which JUnit
   *     shows as skipped
   * @return the tests by file
   */
  public static Stream<DynamicContainer> of(ConformanceCases cases, Implementation implementation) {
    return cases.all().stream()
        .collect(groupingBy(ConformanceCase::file, LinkedHashMap::new, toList()))
        .entrySet()
        .stream()
        .map(
            file ->
                DynamicContainer.dynamicContainer(
                    file.getKey(),
                    file.getValue().stream().map(question -> test(question, implementation))));
  }

  private static DynamicTest test(ConformanceCase question, Implementation implementation) {
    return DynamicTest.dynamicTest(question.name(), () -> require(question.ask(implementation)));
  }

  private static void require(ConformanceResult result) {
    switch (result.outcome()) {
      case PASSED -> {}
      case SKIPPED -> Assumptions.abort("the implementation does not support this case");
      case FAILED ->
          throw new AssertionFailedError(
              result.toString(),
              told(result, Difference::expected),
              told(result, Difference::actual),
              result.thrown().orElse(null));
    }
  }

  /** One side of all differences, a line each, for tools that show two texts beside each other. */
  private static String told(ConformanceResult result, Function<Difference, String> side) {
    return result.differences().stream()
        .map(difference -> difference.path() + " is " + side.apply(difference))
        .collect(joining("\n"));
  }
}
