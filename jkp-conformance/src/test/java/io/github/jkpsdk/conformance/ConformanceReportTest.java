package io.github.jkpsdk.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jkpsdk.conformance.ConformanceCase.Kind;
import io.github.jkpsdk.conformance.ConformanceResult.Outcome;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConformanceReportTest {

  private static final ConformanceCases CASES = ConformanceCases.load();
  private static final ConformanceCase FEE = aCase(Kind.LATE_FEE);
  private static final ConformanceCase REFUSED =
      CASES.all().stream().filter(one -> one.parts().contains("error")).findFirst().orElseThrow();

  private static ConformanceCase aCase(Kind kind) {
    return CASES.all().stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
  }

  @Test
  void anImplementationIsAskedTheQuestionAndItsKind() {
    AtomicReference<String> asked = new AtomicReference<>();

    FEE.ask(
        (kind, question) -> {
          asked.set(kind + " " + question);
          return "{}";
        });

    assertThat(asked).hasValue("LATE_FEE " + FEE.question());
    assertThat(FEE.question()).startsWith("{\"lateFee\":{").doesNotContain("expect", "source");
  }

  @Test
  void theExpectedAnswerPasses() {
    ConformanceResult result = FEE.ask((kind, question) -> FEE.expected());

    assertThat(result.outcome()).isEqualTo(Outcome.PASSED);
    assertThat(result).hasToString("PASSED " + FEE);
  }

  @Test
  void aWrongAnswerIsToldWithNameArticleAndBothValues() {
    ConformanceResult result =
        FEE.ask((kind, question) -> "{\"amount\":{\"amount\":1,\"currency\":\"IDR\"}}");

    assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(result)
        .hasToString(
            "FAILED cases/contributions.json: late fee: paid on the last day (PP 44/2015 Pasal 22)\n"
                + "  $.amount.amount\n    expected 0\n    actual   1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{}{}", "{\"amount\":0,\"amount\":0}", "<html>"})
  void anAnswerThatIsNoJsonFails(String answer) {
    ConformanceResult result = FEE.ask((kind, question) -> answer);

    assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(result.differences()).singleElement().hasFieldOrPropertyWithValue("path", "$");
  }

  @Test
  void anExceptionFailsTheCaseAndIsKept() {
    IOException broken = new IOException("no connection");

    ConformanceResult result =
        FEE.ask(
            (kind, question) -> {
              throw broken;
            });

    assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(result.thrown()).containsSame(broken);
    assertThat(result.toString())
        .contains("expected " + FEE.expected(), "java.io.IOException: no connection");
  }

  @Test
  void whatInterruptsAnAnswerStillInterrupts() {
    ConformanceResult result =
        FEE.ask(
            (kind, question) -> {
              throw new InterruptedException();
            });

    assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void aRefusalMayBeThrownOrAnswered() {
    String path = Json.read(REFUSED.expected()).path("error").path("path").asString();

    assertThat(
            List.of(
                REFUSED.ask(refusing(path)),
                REFUSED.ask((kind, question) -> REFUSED.expected()),
                REFUSED.ask(refusing("$.elsewhere")),
                FEE.ask(refusing("$"))))
        .extracting(ConformanceResult::outcome)
        .containsExactly(Outcome.PASSED, Outcome.PASSED, Outcome.FAILED, Outcome.FAILED);
  }

  private static Implementation refusing(String path) {
    return (kind, question) -> {
      throw new QuestionRefusedException(path);
    };
  }

  @Test
  void aRefusalWhereAnAnswerIsExpectedIsToldAsOne() {
    assertThat(FEE.ask(refusing("$.lateFee.month")).differences())
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.expected()).isEqualTo(FEE.expected());
              assertThat(difference.actual()).isEqualTo("refused at $.lateFee.month");
            });
  }

  @Test
  void whatIsNotSupportedIsSkippedAndShown() {
    ConformanceReport report = CASES.run(new LateFeesOnly(FEE.expected()));

    assertThat(report.results()).hasSameSizeAs(CASES.all());
    assertThat(report.withOutcome(Outcome.PASSED)).hasSize(1);
    assertThat(report.withOutcome(Outcome.FAILED)).hasSize(3);
    assertThat(report.isConformant()).isFalse();
    assertThat(report.toString().lines())
        .startsWith(
            CASES.all().size() + " cases; the law as checked on " + CASES.lawCheckedOn(),
            "              passed  failed skipped")
        .contains(
            "lateFee            1       3       0",
            "wageBase           0       0       5",
            "all                1       3 %7d".formatted(CASES.all().size() - 4))
        .filteredOn(line -> line.startsWith("FAILED"))
        .hasSize(3);
  }

  @Test
  void whoAnswersNothingConformsToNothing() {
    assertThat(CASES.run(new LateFeesOnly(null)).isConformant()).isFalse();
    assertThat(new ConformanceReport(CASES.lawCheckedOn(), List.of()).isConformant()).isFalse();
    assertThat(
            new ConformanceReport(CASES.lawCheckedOn(), List.of(FEE.compare(FEE.expected())))
                .isConformant())
        .isTrue();
  }

  @Test
  void aResultFailsForADifferenceAndForNothingElse() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ConformanceResult(FEE, Outcome.FAILED, List.of(), Optional.empty()));
  }

  /** Says the same to every question about late fees. */
  private record LateFeesOnly(String fee) implements Implementation {

    @Override
    public String answer(Kind kind, String question) {
      return fee;
    }

    @Override
    public boolean supports(ConformanceCase question) {
      return fee != null && question.kind() == Kind.LATE_FEE;
    }
  }
}
