package io.github.jkpsdk.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.Standing;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.jqwik.constraints.AtEdge;
import io.github.jkpsdk.jqwik.constraints.Entitled;
import io.github.jkpsdk.jqwik.constraints.Failing;
import io.github.jkpsdk.jqwik.constraints.SoonLate;
import io.github.jkpsdk.jqwik.constraints.StandsAt;
import io.github.jkpsdk.jqwik.constraints.Undecided;
import io.github.jkpsdk.jqwik.constraints.UnderLawOf;
import io.github.jkpsdk.jqwik.constraints.Unknown;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Verdict;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Annotations that contradict each other are refused; those that go together are all met. */
class WishesTest {

  private static final String KINDS =
      "; allowed is one of [@Entitled, @Failing, @Undecided, @AtEdge]";

  private static final List<String> MESSAGES =
      List.of(
          "@Entitled and @Failing(ALIVE) are on one JkpCase" + KINDS,
          "@Entitled and @Undecided(CITIZENSHIP) are on one Verdict" + KINDS,
          "@Entitled and @AtEdge are on one JkpCase" + KINDS,
          "@AtEdge and @UnderLawOf(\"2026-01-01\") are on one JkpCase; allowed is one of"
              + " [@AtEdge, @UnderLawOf]",
          "@Failing(CITIZENSHIP) @Unknown(\"participant.citizenship\") on JkpCase: no such"
              + " case is found; allowed is what one case can be at once",
          "@Failing(FILED_IN_TIME) @UnderLawOf(\"2022-02-01\") on JkpCase: asOf is 2022-02-01;"
              + " allowed is a day on or after 2022-08-10",
          "@Failing(CONSECUTIVE_MONTHS) @UnderLawOf(\"2026-01-01\") on JkpCase: asOf is"
              + " 2026-01-01; allowed with CONSECUTIVE_MONTHS is a day before 2025-02-07",
          "@UnderLawOf(\"gestern\") on JkpCase: value is gestern; allowed is a day such as"
              + " 2024-06-01, on or after 2022-02-01",
          "@UnderLawOf(\"2022-01-31\") on Answer: value is 2022-01-31; allowed is a day such as"
              + " 2024-06-01, on or after 2022-02-01",
          "@Failing(JOB_SEARCH) on JkpCase: condition is JOB_SEARCH; allowed are ",
          "@Unknown(\"participant.birthday\") on JkpCase: path is participant.birthday; ",
          "@Entitled and @Failing(ALIVE) are on one Claim; allowed is one of [@Entitled,"
              + " @Failing, @Undecided]",
          "@Failing(JOB_SEARCH) and @Undecided(CITIZENSHIP) are on one Claim; allowed is one of"
              + " [@Failing, @Undecided]",
          "@Failing(JOB_SEARCH) @Unknown(\"participant.birthDate\") on Claim: no such case is"
              + " found; allowed is what one case can be at once",
          "@Failing(EMPLOYMENT_STATUS_FORM) @UnderLawOf(\"2024-06-01\") on Claim: no such month"
              + " is found; allowed is a condition that its law asks for",
          "@AtEdge(FILED_IN_TIME) is on a Claim; allowed is @AtEdge alone");

  static void refused(
      @Entitled @Failing(Condition.ALIVE) JkpCase twoKinds,
      @Entitled @Undecided(Condition.CITIZENSHIP) Verdict twoOutcomes,
      @Entitled @AtEdge JkpCase entitledAtEdge,
      @AtEdge @UnderLawOf("2026-01-01") JkpCase edgeOfADay,
      @Failing(Condition.CITIZENSHIP) @Unknown("participant.citizenship") JkpCase failingUnknown,
      @Failing(Condition.FILED_IN_TIME) @UnderLawOf("2022-02-01") JkpCase lateAtOnce,
      @Failing(Condition.CONSECUTIVE_MONTHS) @UnderLawOf("2026-01-01") JkpCase oldCondition,
      @UnderLawOf("gestern") JkpCase noDay,
      @UnderLawOf("2022-01-31") Answer tooEarly,
      @Failing(Condition.JOB_SEARCH) JkpCase ofAMonth,
      @Unknown("participant.birthday") JkpCase noPath,
      @Entitled @Failing(Condition.ALIVE) Claim claimOfTwoKinds,
      @Failing(Condition.JOB_SEARCH) @Undecided(Condition.CITIZENSHIP) Claim undecidedMonth,
      @Failing(Condition.JOB_SEARCH) @Unknown("participant.birthDate") Claim monthUnknown,
      @Failing(Condition.EMPLOYMENT_STATUS_FORM) @UnderLawOf("2024-06-01") Claim monthOfOldLaw,
      @AtEdge(Condition.FILED_IN_TIME) Claim edgeOfACase) {}

  static Stream<Arguments> refusals() {
    Parameter[] parameters = parameters("refused");
    assertThat(MESSAGES).hasSameSizeAs(parameters);
    return Stream.iterate(0, i -> i + 1)
        .limit(parameters.length)
        .map(i -> Arguments.of(parameters[i], MESSAGES.get(i)));
  }

  private static Parameter[] parameters(String method) {
    return Stream.of(WishesTest.class.getDeclaredMethods())
        .filter(declared -> declared.getName().equals(method))
        .map(Method::getParameters)
        .findAny()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void whatContradictsItselfIsRefusedByItsNames(Parameter parameter, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JkpArbitraries.of(parameter.getType(), parameter))
        .withMessageStartingWith(message);
  }

  static void together(
      @Failing(Condition.CITIZENSHIP) @Unknown("participant.birthDate") JkpCase failing,
      @Failing(Condition.FILED_IN_TIME) @UnderLawOf("2022-08-10") JkpCase late,
      @StandsAt(Standing.State.REJECTED) @SoonLate Claim rejected) {}

  @Test
  void aConditionFailsThoughAnotherFactIsNotKnown() {
    List<JkpCase> cases = Samples.ofSeed(1).of(kind(JkpCase.class, 0), 50);

    assertThat(cases)
        .allMatch(facts -> facts.participant().birthDate().isEmpty())
        .allMatch(facts -> outcome(facts, Condition.CITIZENSHIP) == Finding.Outcome.NOT_MET);
  }

  @Test
  void aCaseIsLateOnTheFirstDayOnWhichOneCanBe() {
    assertThat(Samples.ofSeed(1).of(kind(JkpCase.class, 1), 50))
        .allMatch(facts -> facts.dayOfAssessment().equals(LocalDate.of(2022, 8, 10)))
        .allMatch(facts -> outcome(facts, Condition.FILED_IN_TIME) == Finding.Outcome.NOT_MET);
  }

  @Test
  void aClaimStandsAsAskedAndIsSoonLateOnTheSameDay() {
    for (Claim claim : Samples.ofSeed(1).of(kind(Claim.class, 2), 5)) {
      LocalDate day = claim.facts().asOf().orElseThrow();
      Standing standing = Jkp.standard().answer(claim, day).standing();
      assertThat(standing.state()).isEqualTo(Standing.State.REJECTED);
      assertThat(ChronoUnit.DAYS.between(day, standing.until().orElseThrow())).isBetween(0L, 6L);
    }
  }

  private static <T> Arbitrary<T> kind(Class<T> type, int index) {
    return JkpArbitraries.of(type, parameters("together")[index]);
  }

  private static Finding.Outcome outcome(JkpCase facts, Condition condition) {
    return Jkp.standard().assess(facts).finding(condition).outcome();
  }
}
