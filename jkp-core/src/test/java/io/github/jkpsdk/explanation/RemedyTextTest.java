package io.github.jkpsdk.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.Remedies;
import io.github.jkpsdk.answer.Standing;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.fixture.CaseFacts;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.Changes;
import io.github.jkpsdk.fixture.Row;
import io.github.jkpsdk.participant.JobSearchCommitment;
import io.github.jkpsdk.verdict.BenefitPayer;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can still be done, in words. */
class RemedyTextTest {

  private static final Locale INDONESIAN = Locale.forLanguageTag("id");

  static Stream<Row> everyRemedyHasWordsInBothLanguages() {
    return Row.table("cases/remedies.csv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void everyRemedyHasWordsInBothLanguages(Row row) {
    Answer answer = withRemedies(row.jkp(), CaseFacts.of(row), row.asOf());
    List<String> indonesian = Explanation.of(answer, INDONESIAN).remedies();

    assertThat(indonesian).hasSameSizeAs(Explanation.of(answer, Locale.ENGLISH).remedies());
    boolean hasEnded =
        answer.standing().state() == Standing.State.ENDED
            && answer.verdict().outcome() == Verdict.Outcome.ELIGIBLE;
    assertThat(indonesian.isEmpty())
        .isEqualTo(row.cell("=outcome").equals("NOT_NEEDED") || hasEnded);
    assertThat(indonesian).noneMatch(sentence -> sentence.matches(".*([{}]|null|[A-Z]+_[A-Z]+).*"));
    assertThat(Explanation.of(answer, Locale.ENGLISH).remedies())
        .noneMatch(sentence -> sentence.matches(".*([{}]|null|[A-Z]+_[A-Z]+).*"));
  }

  private static Answer withRemedies(Jkp jkp, JkpCase facts, LocalDate asOf) {
    return jkp.answer(facts, asOf).toBuilder().remedies(jkp.remedies(facts, asOf)).build();
  }

  @Test
  void whatIsToBeDoneSaysByWhomAndUntilWhen() {
    JkpCase refused =
        Cases.eligible().toBuilder()
            .commitment(JobSearchCommitment.builder().refused(true).build())
            .build();
    Answer answer = withRemedies(Jkp.standard(), refused, LocalDate.of(2026, 6, 20));

    assertThat(Explanation.of(answer, Locale.ENGLISH).remedies())
        .containsExactly(
            "Entitled if all of this is done; where there are several ways, one is enough.",
            "willing to work again: sign the commitment to look for work (KAPK) in SIAPkerja, also"
                + " after a refusal (by 15 December 2026).");
    assertThat(Explanation.of(answer, INDONESIAN).otherClaims())
        .containsExactly(
            "JHT (jaminan hari tua), setelah PHK. Ajukan lewat: daring, kantor cabang BPJS Ketenagakerjaan, layanan prioritas.");
  }

  @Test
  void aPlannedTerminationSaysWhatIsAssumedAndFromWhenOnItWouldDo() {
    JkpCase planned =
        Cases.eligible(LocalDate.of(2026, 12, 15)).toBuilder()
            .contributions(
                ContributionHistory.builder()
                    .add(YearMonth.of(2026, 1), YearMonth.of(2026, 5))
                    .build())
            .commitment(JobSearchCommitment.signed(LocalDate.of(2026, 6, 25)))
            .build();
    Answer answer = withRemedies(Jkp.standard(), planned, LocalDate.of(2026, 6, 25));

    assertThat(Explanation.of(answer, Locale.ENGLISH).remedies())
        .containsExactly(
            "For this job loss, the following cannot be changed any more.",
            "A job loss from January 2027 on would give the right, if contributions are paid until"
                + " then.",
            "contribution months: months short: 1; met by a job loss from January 2027 on at the"
                + " earliest, if contributions are paid until then.",
            "Asked for the day of the planned job loss, 15 December 2026. It is assumed that the"
                + " contributions from June 2026 to November 2026 will be paid.");
  }

  private static List<String> remedies(JkpCase facts, LocalDate asOf) {
    Answer answer = withRemedies(Jkp.standard(), facts, asOf);
    return Explanation.of(answer, Locale.ENGLISH).remedies();
  }

  @Test
  void whereAnyOfTheUnpaidMonthsWouldDoNotAllAreAskedFor() {
    JkpCase short2 = settledFrom(2025, 8);

    assertThat(remedies(short2, LocalDate.of(2026, 6, 20)))
        .anyMatch(
            text ->
                text.contains(
                    "settle the unpaid contributions of any 2 of May 2025, June 2025, July 2025"));
    assertThat(remedies(settledFrom(2025, 7), LocalDate.of(2026, 6, 20)))
        .anyMatch(text -> text.contains("settle the unpaid contributions of any 1 of May 2025"));
  }

  /** Twenty paid months, and never more than five in a row. */
  private static JkpCase inRunsOfFive(String contributions) {
    LocalDate terminated = LocalDate.of(2025, 1, 20);
    JkpCase started =
        Changes.employment(
            Cases.eligible(terminated),
            with ->
                with.agreement(
                    WorkAgreement.builder()
                        .type(WorkAgreement.Type.PKWTT)
                        .start(LocalDate.of(2021, 4, 5))
                        .build()));
    return started.toBuilder().contributions(CaseFacts.history(contributions)).build();
  }

  @Test
  void anyMonthIsAskedForWhereEachWouldCloseAGap() {
    LocalDate asOf = LocalDate.of(2025, 1, 30);
    String runs = "2023-01..2023-05 2023-07..2023-11 2024-01..2024-05 2024-08..2024-12";

    assertThat(remedies(inRunsOfFive(runs), asOf))
        .anyMatch(
            text -> text.contains("of any 1 of June 2023, December 2023, June 2024, July 2024"));
    assertThat(remedies(inRunsOfFive("2023-01..2023-05 2024-01..2024-05 2024-08..2024-12"), asOf))
        .as("September 2023 alone closes nothing")
        .noneMatch(text -> text.contains("any 1 of"))
        .anyMatch(text -> text.contains("settle the unpaid contributions: June 2023, July 2023"));
  }

  @Test
  void whoSettlesAfterTheTerminationStillPaysFirstWhereTooMuchWasInArrears() {
    JkpCase longInArrears = inRunsOfFive("2023-06..2024-04");

    assertThat(remedies(longInArrears, LocalDate.of(2025, 2, 10)))
        .contains(
            "Even then the company pays the benefit first: at the job loss its contributions were"
                + " too long in arrears.");
    Answer answer = withRemedies(Jkp.standard(), longInArrears, LocalDate.of(2025, 2, 10));
    assertThat(answer.remedies().flatMap(Remedies::payer)).contains(BenefitPayer.EMPLOYER);
    assertThat(Explanation.of(answer, INDONESIAN).remedies())
        .contains(
            "Sesudah itu pun perusahaan membayar manfaat lebih dulu: pada saat PHK iurannya"
                + " menunggak terlalu lama.");
    assertThat(remedies(settledFrom(2025, 8), LocalDate.of(2026, 6, 20)))
        .noneMatch(text -> text.contains("pays the benefit first"));
  }

  private static JkpCase settledFrom(int year, int month) {
    return Changes.employment(
            Cases.eligible(),
            with ->
                with.agreement(
                    WorkAgreement.builder()
                        .type(WorkAgreement.Type.PKWTT)
                        .start(LocalDate.of(2025, 5, 1))
                        .build()))
        .toBuilder()
        .contributions(ContributionHistory.paid(YearMonth.of(year, month), YearMonth.of(2026, 5)))
        .build();
  }

  @Test
  void oneAssumedMonthIsSaidOnce() {
    JkpCase planned =
        Cases.eligible(LocalDate.of(2026, 12, 15)).toBuilder()
            .contributions(ContributionHistory.none())
            .build();

    assertThat(remedies(planned, LocalDate.of(2026, 11, 5)))
        .contains(
            "Asked for the day of the planned job loss, 15 December 2026. It is assumed that the"
                + " contribution of November 2026 will be paid.");
  }
}
