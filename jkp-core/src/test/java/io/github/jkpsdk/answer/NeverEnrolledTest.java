package io.github.jkpsdk.answer;

import static io.github.jkpsdk.fixture.ClaimStory.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Remedies.Remedy;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.explanation.ExplainedFinding;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.Changes;
import io.github.jkpsdk.verdict.Condition;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PP 37/2021 article 37: a worker whom the employer never enrolled has no contributions. */
class NeverEnrolledTest {

  private static final LocalDate AS_OF = day("2026-06-20");

  private static JkpCase neverEnrolled(Employer.Scale scale) {
    JkpCase started =
        Changes.employment(
            Cases.eligible(),
            with ->
                with.agreement(
                    WorkAgreement.builder()
                        .type(WorkAgreement.Type.PKWTT)
                        .start(LocalDate.of(2021, 4, 5))
                        .build()));
    return Changes.employer(started, with -> with.enrolledWorker(false).scale(scale)).toBuilder()
        .contributions(ContributionHistory.none())
        .build();
  }

  private static List<Remedy.Kind> kinds(Remedies remedies) {
    return remedies.remedies().stream().map(Remedy::kind).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-06-20", "2026-06-01", "2025-12-20"})
  void nobodyIsAskedToSettleOrToGoOnPaying(LocalDate asOf) {
    JkpCase facts = neverEnrolled(Employer.Scale.MEDIUM);
    Remedies remedies = Jkp.standard().remedies(facts, asOf);

    assertThat(kinds(remedies))
        .contains(Remedy.Kind.FINAL)
        .doesNotContain(Remedy.Kind.SETTLE_CONTRIBUTIONS, Remedy.Kind.CONTINUE_CONTRIBUTIONS);
    assertThat(remedies.assumedPaid()).isEmpty();
    assertThat(remedies.remedies()).allSatisfy(one -> assertThat(one.earliest()).isEmpty());
    Workforce.Worker worker =
        Jkp.standard()
            .workforce(Stream.of(facts), day("2026-06-15"), asOf)
            .findFirst()
            .orElseThrow();
    assertThat(kinds(worker.remedies())).isEqualTo(kinds(remedies));
  }

  private static String told(Employer.Scale scale, Locale locale) {
    Answer answer = Jkp.standard().answer(neverEnrolled(scale), AS_OF);
    return Explanation.of(answer, locale).verdict().findings().stream()
        .filter(one -> one.finding().condition() == Condition.PROGRAMME_MEMBERSHIP)
        .map(ExplainedFinding::sentence)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theWorkerOfAMicroCompanyIsToldThatItOwesNothing() {
    assertThat(told(Employer.Scale.MICRO, Locale.ENGLISH))
        .isEqualTo(
            "Never enrolled with BPJS Ketenagakerjaan by the company; a micro company does not have"
                + " to pay the benefit itself for that (PP 37/2021 Pasal 37).");
    assertThat(told(Employer.Scale.MICRO, Locale.forLanguageTag("id")))
        .isEqualTo(
            "Tidak pernah didaftarkan oleh perusahaan ke BPJS Ketenagakerjaan; usaha mikro tidak"
                + " wajib membayar sendiri manfaatnya karena itu (PP 37/2021 Pasal 37).");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MICRO")
  void anyLargerCompanyOwesTheBenefit(Employer.Scale scale) {
    assertThat(told(scale, Locale.ENGLISH)).doesNotContain("micro");
    assertThat(Jkp.standard().liabilities(neverEnrolled(scale), AS_OF)).hasSize(1);
  }
}
