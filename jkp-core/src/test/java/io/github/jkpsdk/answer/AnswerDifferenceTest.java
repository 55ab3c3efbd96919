package io.github.jkpsdk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.Changes;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.money.Rupiah;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two answers are compared by what their parts are called, and not by their places. */
class AnswerDifferenceTest {

  /** With duties, steps, findings of months, and two liabilities. */
  private static final String ASKED = "2026-07-22";

  private static Answer answer() {
    return ClaimStory.of(
            Changes.employer(
                Changes.employment(Cases.eligible(), with -> with.actualWage(Rupiah.of(4_500_000))),
                with -> with.arrearsMonths(5)))
        .filed(1, "2026-06-20")
        .answer(ASKED);
  }

  private static <T> List<T> reversed(List<T> parts) {
    List<T> reversed = new ArrayList<>(parts);
    Collections.reverse(reversed);
    return reversed;
  }

  @Test
  void partsInAnotherOrderAreTheSame() {
    Answer answer = answer();
    List<BenefitMonth> months =
        answer.months().stream()
            .map(month -> month.toBuilder().findings(reversed(month.findings())).build())
            .toList();

    assertThat(answer.liabilities()).hasSizeGreaterThan(1);
    assertThat(answer.next()).hasSizeGreaterThan(2);
    assertThat(
            AnswerDifference.between(
                answer,
                answer.toBuilder()
                    .months(months)
                    .liabilities(reversed(answer.liabilities()))
                    .deadlines(reversed(answer.deadlines()))
                    .next(reversed(answer.next()))
                    .build()))
        .isEmpty();
  }

  @Test
  void aPartThatIsGoneIsTheOnlyChange() {
    Answer answer = answer();
    Answer without =
        answer.toBuilder()
            .liabilities(answer.liabilities().subList(1, answer.liabilities().size()))
            .build();

    assertThat(AnswerDifference.between(answer, without))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.what()).isEqualTo(InterpretationEffect.Change.What.LIABILITY);
              assertThat(change.name()).contains(answer.liabilities().get(0).kind().name());
              assertThat(change.now()).isPresent();
              assertThat(change.then()).isEmpty();
            });
  }
}
