package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.jqwik.Samples;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document may be a case or a claim, and its problems are told where they stand. */
class CaseOrClaimTest {

  private static final Jkp JKP = Jkp.standard();

  private static final String WITH_MORE = "{\"termination\": {\"date\": \"2026-06-15\"}%s}";

  @Test
  void aCaseIsAClaimWithoutEvents() {
    JkpCase facts = Samples.ofSeed(12).cases(1).get(0);
    CaseOrClaim read = CaseOrClaim.read(bytes(JkpJson.write(facts)));
    assertThat(read.claim()).isEqualTo(Claim.of(facts));
    assertThat(read.path()).isEqualTo("$");
    assertThat(read.answer(JKP)).isEqualTo(JKP.answer(facts));
  }

  @Test
  void aClaimIsReadWithItsEvents() {
    Claim claim = Samples.ofSeed(12).claims(1).get(0);
    CaseOrClaim read = CaseOrClaim.read(bytes(JkpJson.write(ClaimFile.of(claim))));
    assertThat(read.claim()).isEqualTo(claim);
    assertThat(read.path()).isEqualTo("$.case");
    assertThat(read.answer(JKP)).isEqualTo(JKP.answer(claim));
  }

  @Test
  void theDayAskedForGoesBeforeTheDayOfTheDocument() {
    CaseOrClaim read = CaseOrClaim.read(WITH_MORE.formatted(", \"asOf\": \"2026-07-01\""));
    LocalDate day = LocalDate.of(2026, 8, 1);
    assertThat(read.answer(JKP).asOf()).isEqualTo(read.asOf().orElseThrow());
    assertThat(read.answer(JKP, Optional.of(day)).asOf()).isEqualTo(day);
    assertThat(read.answer(JKP, Optional.empty())).isEqualTo(read.answer(JKP));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {}                                                          | INVALID_INPUT    | $.termination
          {"termination": {"date": "15-06-2026"}}                     | INVALID_INPUT    | $.termination.date
          {"termination": {"date": "2026-06-15"}, "employment": {"agreement": {"start": "2026-07-01"}}} | IMPOSSIBLE_FACTS | $.employment.agreement.start
          {"termination": {"date": "2019-06-15"}}                     | NOT_IN_FORCE     | $.termination.date
          {"case": {"termination": {"date": "2019-06-15"}}, "events": []} | NOT_IN_FORCE | $.case.termination.date
          {"case": {"termination": {"date": "2026-06-15"}}, "asOf": "2019-01-01", "events": []} | NOT_IN_FORCE | $.asOf
          {"case": {"termination": {"date": "2026-06-15"}}, "events": [{"event": "VERIFIED", "on": "2026-06-20", "month": 1}]} | REFUSED_EVENT | $.events[0]
          """)
  void problemsAreToldWithCodeAndPath(String json, Problem.Code code, String path) {
    List<Problem> problems = problems(json);
    assertThat(problems.get(0).code()).isEqualTo(code);
    assertThat(problems.get(0).path()).isEqualTo(path);
  }

  private static List<Problem> problems(String json) {
    String path = Problem.WHOLE;
    try {
      CaseOrClaim read = CaseOrClaim.read(bytes(json));
      path = read.path();
      read.answer(JKP);
    } catch (RuntimeException e) {
      return Problem.all(e, path);
    }
    throw new AssertionError("answered");
  }

  @Test
  void whatIsNeitherIsRefused() {
    JkpJsonException refusal =
        catchThrowableOfType(
            JkpJsonException.class, () -> CaseOrClaim.read(bytes("{\"wage\": 1, \"events\": []}")));
    assertThat(refusal.path()).startsWith("$");
  }

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
