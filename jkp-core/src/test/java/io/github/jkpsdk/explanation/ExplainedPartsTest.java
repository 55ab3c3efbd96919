package io.github.jkpsdk.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.NextStep;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.ClaimStory;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExplainedPartsTest {

  @Test
  void aMonthIsToldInASentence() {
    Answer answer =
        ClaimStory.of(Cases.eligible())
            .filed(1, "2026-06-20")
            .verified(1, "2026-06-22")
            .paid(1, "2026-06-25", 2_400_000)
            .answer("2026-07-26");

    assertThat(Explanation.of(answer, Locale.ENGLISH).months())
        .extracting(AnswerExplanation.Month::sentence)
        .startsWith(
            "Month 1, 25 June 2026: paid, Rp2,400,000.",
            "Month 2, 20–25 July 2026: lost.",
            "Month 3, 20–25 August 2026: not open yet, Rp2,400,000.");
  }

  @Test
  void aTaskHasItsLastDay() {
    Answer answer = ClaimStory.of(Cases.eligible()).filed(1, "2026-06-20").answer("2026-06-22");
    AnswerExplanation told = Explanation.of(answer, Locale.ENGLISH);

    assertThat(told.deadlines())
        .extracting(AnswerExplanation.Task::dueOn)
        .isEqualTo(answer.deadlines().stream().map(Deadline::dueOn).toList());
    assertThat(told.next())
        .extracting(AnswerExplanation.Task::dueOn)
        .isEqualTo(answer.next().stream().map(NextStep::dueOn).toList());
  }
}
