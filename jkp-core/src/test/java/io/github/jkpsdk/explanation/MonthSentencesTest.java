package io.github.jkpsdk.explanation;

import static io.github.jkpsdk.fixture.ClaimStory.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.WorkEndingRight;
import io.github.jkpsdk.verdict.Condition;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The sentences of months whose days are not all known. */
class MonthSentencesTest {

  private static final Locale INDONESIAN = Locale.forLanguageTag("id");

  /** The opening of month 6 needs the decree of 2028; it closes on 28 February. */
  private static ClaimStory undecreed() {
    return ClaimStory.after("2027-08-24").settled(1, "2027-08-29");
  }

  @Test
  void aMonthFiledBeforeAnOpeningThatIsNotKnownIsNotToldToBeNotFiled() {
    Answer answer = undecreed().filed(6, "2028-02-10").answer("2028-02-12");

    assertThat(window(answer, 6, Locale.ENGLISH).outcome()).isEqualTo("undecided");
    assertThat(window(answer, 6, Locale.ENGLISH).sentence())
        .isEqualTo(
            "Filed on 10 February 2028; its window closes on 28 February 2028 (as computed); its"
                + " first day is not known yet, so it may not have been open.");
    assertThat(window(answer, 6, INDONESIAN).sentence())
        .isEqualTo(
            "Diajukan 10 Februari 2028; masa pengajuannya sampai 28 Februari 2028 (menurut"
                + " hitungan); hari pertamanya belum diketahui, jadi mungkin saat itu belum"
                + " dibuka.");
  }

  @Test
  void whereOnlyTheLastDayIsKnownTheSentenceNamesThatAlone() {
    assertThat(window(undecreed().answer("2028-02-12"), 6, Locale.ENGLISH).sentence())
        .isEqualTo(
            "Not filed yet; its window closes on 28 February 2028 (as computed); its first day is"
                + " not known yet.");
    assertThat(window(undecreed().answer("2028-03-01"), 6, Locale.ENGLISH).sentence())
        .isEqualTo("Not filed by the last day, 28 February 2028 (as computed).");
    assertThat(window(filedOn("2028-02-25"), 6, Locale.ENGLISH).sentence())
        .isEqualTo(
            "Filed on 25 February 2028, while its window was open; it closes on 28 February 2028"
                + " (as computed).");
    assertThat(window(filedOn("2028-02-29"), 6, INDONESIAN).sentence())
        .isEqualTo(
            "Diajukan 29 Februari 2028, setelah hari terakhirnya, 28 Februari 2028 (menurut"
                + " hitungan).");
  }

  private static Answer filedOn(String day) {
    return undecreed().filed(6, day).answer("2028-03-01");
  }

  @Test
  void aFirstClaimThatCouldNeverBeFiledNamesItsLastDayAlone() {
    assertThat(window(ClaimStory.after("2021-08-02").answer("2022-03-01"), 1, INDONESIAN))
        .extracting(ExplainedFinding::sentence)
        .isEqualTo("Tidak diajukan sampai hari terakhirnya, 2 November 2021 (menurut hitungan).");
  }

  @Test
  void anOwnBusinessWithoutItsDayIsToldWithoutOne() {
    ClaimStory story =
        ClaimStory.of(
            ClaimStory.caseAfter("2026-06-15")
                .filedOn(day("2026-06-20"))
                .reemployment(
                    Reemployment.builder().kind(Reemployment.Kind.SELF_EMPLOYMENT).build())
                .build());

    assertThat(
            explained(story.answer("2026-07-01"), 1, Condition.MONTH_NOT_REEMPLOYED, Locale.ENGLISH)
                .sentence())
        .isEqualTo("Runs an own business; that does not end the right to this month.");
  }

  @Test
  void anOwnBusinessThatEndsTheRightIsToldWithTheMonthThatStays() {
    ClaimStory story =
        ClaimStory.of(
                Cases.eligible(day("2026-06-15")),
                Interpretations.standard().with(WorkEndingRight.ANY_WORK))
            .filed(1, "2026-06-20")
            .hired("2026-06-25", Reemployment.Kind.SELF_EMPLOYMENT);

    assertThat(
            explained(story.answer("2026-07-01"), 1, Condition.MONTH_NOT_REEMPLOYED, Locale.ENGLISH)
                .sentence())
        .isEqualTo(
            "Working again since 25 June 2026, after this month was filed; this month is still"
                + " paid.");
  }

  private static ExplainedFinding window(Answer answer, int month, Locale locale) {
    return explained(answer, month, Condition.MONTH_FILED_IN_WINDOW, locale);
  }

  private static ExplainedFinding explained(
      Answer answer, int month, Condition condition, Locale locale) {
    return Explanation.of(answer, locale).months().get(month - 1).findings().stream()
        .filter(explained -> explained.finding().condition() == condition)
        .findFirst()
        .orElseThrow();
  }
}
