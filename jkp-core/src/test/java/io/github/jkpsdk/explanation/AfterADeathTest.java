package io.github.jkpsdk.explanation;

import static io.github.jkpsdk.fixture.ClaimStory.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.explanation.AnswerExplanation.Reader;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.Changes;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.termination.TerminationCause;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Nothing passes to the heirs, so nothing is told that could only matter to a payment. */
class AfterADeathTest {

  /** Month 2 was accepted although its search for work came late, under one of the readings. */
  private static ClaimStory claim() {
    return ClaimStory.of(Cases.eligible(day("2026-06-15")))
        .settled(1, "2026-06-20")
        .selfAssessed("2026-06-21")
        .confirmed(2, "2026-07-20")
        .applied("2026-07-20", 5)
        .settled(2, "2026-07-20");
  }

  private static AnswerExplanation explained(ClaimStory story, String asOf) {
    LocalDate day = day(asOf);
    Jkp jkp = Jkp.standard();
    Answer answer = jkp.answer(story.claim(), day);
    return Explanation.of(
        answer.toBuilder()
            .interpretationEffects(jkp.interpretationEffects(story.claim(), day))
            .build(),
        Locale.ENGLISH);
  }

  @Test
  void noOtherReadingIsToldToTheHeirs() {
    assertThat(explained(claim(), "2026-07-28").effects())
        .anyMatch(sentence -> sentence.contains("the conditions of month 2 would be met"));
    assertThat(explained(claim().died("2026-07-27"), "2026-07-28").effects()).isEmpty();
  }

  /** Whether the worker has died since, or the death has ended the job. */
  @Test
  void heirsAreNotSpokenToAsTheWorker() {
    JkpCase ended =
        Changes.termination(Cases.filed(), with -> with.cause(Optional.of(TerminationCause.DEATH)));
    Answer byDeath = Jkp.standard().answer(ended, day("2026-06-20"));
    Answer alive = Jkp.standard().answer(claim().claim(), day("2026-07-28"));
    Answer dead = Jkp.standard().answer(claim().died("2026-07-27").claim(), day("2026-07-28"));

    assertThat(Reader.WORKER.of(alive)).isEqualTo(Reader.WORKER);
    assertThat(Reader.OTHERS.of(alive)).isEqualTo(Reader.OTHERS);
    assertThat(Reader.WORKER.of(dead)).isEqualTo(Reader.OTHERS);
    assertThat(Reader.WORKER.of(byDeath)).isEqualTo(Reader.OTHERS);
    assertThat(Explanation.of(byDeath, Locale.ENGLISH).headline())
        .startsWith("The worker is not entitled");
  }

  @Test
  void theSumOfLostMonthsIsToldOnlyWhereItIsKnown() {
    ClaimStory known = claim();
    JkpCase facts = known.claim().facts();
    ClaimStory unknown =
        ClaimStory.of(
                facts.toBuilder()
                    .employment(
                        facts.employment().toBuilder().reportedWage(Optional.empty()).build())
                    .build())
            .filed(1, "2026-06-20");

    assertThat(explained(known, "2026-10-10").lost())
        .containsExactly("Lost (Rp4,800,000), as not filed in the window: month 3, 4.");
    assertThat(explained(unknown, "2026-09-10").lost())
        .containsExactly("Lost, as not filed in the window: month 2, 3.");
  }

  @Test
  void whoPaysIsNotToldWhereNothingIsPaidAnyMore() {
    AnswerExplanation alive = explained(claim(), "2026-07-28");
    AnswerExplanation dead = explained(claim().died("2026-07-27"), "2026-07-28");

    assertThat(alive.verdict().payer())
        .contains("The cash benefit is paid by BPJS Ketenagakerjaan.");
    assertThat(alive.verdict().payerFinding()).isPresent();
    assertThat(dead.verdict().payer()).isEmpty();
    assertThat(dead.verdict().payerFinding()).isEmpty();
  }

  @Test
  void whatAnEmployerStillOwesSaysWhoPays() {
    ClaimStory inArrears =
        ClaimStory.of(
                Changes.employer(Cases.eligible(day("2026-06-15")), with -> with.arrearsMonths(4)))
            .filed(1, "2026-06-20")
            .verified(1, "2026-06-22")
            .died("2026-06-25");

    assertThat(explained(inArrears, "2026-07-01").verdict().payer())
        .hasValueSatisfying(payer -> assertThat(payer).contains("paid first by the company"));
  }
}
