package io.github.jkpsdk.conformance.junit;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.jkpsdk.conformance.ConformanceCase;
import io.github.jkpsdk.conformance.ConformanceCase.Kind;
import io.github.jkpsdk.conformance.ConformanceCases;
import io.github.jkpsdk.conformance.Implementation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.opentest4j.AssertionFailedError;

class ConformanceTestsTest {

  private static final ConformanceCases CASES = ConformanceCases.load();
  private static final String ABSENT = "\"absent\":true";
  private static final String ELEVEN = "\"monthsPaid\":11,";

  /** Run from the tests below alone. */
  static final class Factory {

    @TestFactory
    Stream<DynamicContainer> cases() {
      return ConformanceTests.of(new WrongByAMonth());
    }
  }

  /** Repeats what is expected, where that is an answer, but counts a month too many. */
  private static final class WrongByAMonth implements Implementation {

    private final Map<String, List<ConformanceCase>> cases =
        CASES.all().stream().collect(groupingBy(ConformanceCase::question));
    private final Map<String, Integer> asked = new HashMap<>();

    @Override
    public String answer(Kind kind, String question) {
      int times = asked.merge(question, 1, Integer::sum);
      return cases.get(question).get(times - 1).expected().replace(ELEVEN, "\"monthsPaid\":12,");
    }

    @Override
    public boolean supports(ConformanceCase question) {
      return !question.expected().contains(ABSENT);
    }
  }

  @Test
  void everyCaseIsATestThatPassesFailsOrIsSkipped() {
    TestExecutionSummary summary = runFactory();
    List<ConformanceCase> wrong =
        CASES.all().stream().filter(one -> one.expected().contains(ELEVEN)).toList();
    long skipped = CASES.all().stream().filter(one -> one.expected().contains(ABSENT)).count();

    assertThat(summary.getTestsFoundCount()).isEqualTo(CASES.all().size());
    assertThat(summary.getTestsAbortedCount()).isEqualTo(skipped).isPositive();
    assertThat(summary.getFailures())
        .extracting(failure -> failure.getTestIdentifier().getDisplayName())
        .containsExactlyElementsOf(wrong.stream().map(ConformanceCase::name).toList());
    assertThat(summary.getFailures())
        .isNotEmpty()
        .allSatisfy(ConformanceTestsTest::assertShowsBothSides);
  }

  private static void assertShowsBothSides(TestExecutionSummary.Failure failure) {
    String path = "$.verdict.findings[rule=\"QUALIFYING_MONTHS\"].facts.monthsPaid";
    assertThat(failure.getException())
        .isInstanceOfSatisfying(
            AssertionFailedError.class,
            error -> {
              assertThat(error).hasMessageContaining(path + "\n    expected 11\n    actual   12");
              assertThat(error.getExpected().getValue()).isEqualTo(path + " is 11");
              assertThat(error.getActual().getValue()).isEqualTo(path + " is 12");
            });
  }

  private static TestExecutionSummary runFactory() {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request().selectors(selectClass(Factory.class)).build(),
            listener);
    return listener.getSummary();
  }
}
