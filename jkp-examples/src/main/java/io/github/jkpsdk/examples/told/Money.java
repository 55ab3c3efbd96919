package io.github.jkpsdk.examples.told;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.Standing;
import io.github.jkpsdk.benefit.CashBenefit;
import io.github.jkpsdk.explanation.AnswerExplanation;
import io.github.jkpsdk.explanation.Wording;
import io.github.jkpsdk.money.Rupiah;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is told of money. */
record Money(Answer answer, AnswerExplanation words, Wording wording, ToldTexts texts) {

  private static final Set<Standing.State> OVER =
      EnumSet.of(Standing.State.ENDED, Standing.State.COMPLETED);

  private static final Set<Standing.State> OPEN =
      EnumSet.of(Standing.State.UNDECIDED, Standing.State.NOT_YET_ENTITLED);

  Stream<String> sentences() {
    return Stream.of(
            sum("paid", answer.paid().filter(Money::isSome)),
            isEntitled() ? outstanding() : ifEntitled(),
            sum("doubtful", doubtful()),
            sum("ended", answer.ended().filter(sum -> isOver() && isSome(sum))),
            sum("overpaid", answer.overpaid()),
            words.payments().stream(),
            words.lost().stream())
        .flatMap(sentences -> sentences);
  }

  private boolean isEntitled() {
    return answer.standing().state() != Standing.State.NOT_ENTITLED;
  }

  /** A claim that is over: what is left of it is told, if anything, and what is gone. */
  private boolean isOver() {
    return OVER.contains(answer.standing().state());
  }

  private Optional<Rupiah> doubtful() {
    return answer.doubtful().filter(Money::isSome);
  }

  /** Nobody is promised what still depends on a condition. */
  private Stream<String> outstanding() {
    String key = OPEN.contains(answer.standing().state()) ? "outstanding.if" : "outstanding";
    return sum(
        doubtful().isPresent() ? "outstanding.beside" : key,
        answer.outstanding().filter(sum -> !isOver() || isSome(sum)));
  }

  private Stream<String> ifEntitled() {
    return answer.benefit().map(CashBenefit::instalments).stream()
        .map(
            instalments ->
                texts.text("ifEntitled")
                    + " "
                    + wording.amount(instalments.get(0).amount())
                    + " "
                    + texts.text("aMonth"));
  }

  private Stream<String> sum(String key, Optional<Rupiah> sum) {
    return sum.stream()
        .map(amount -> texts.text("money." + key) + " " + wording.amount(amount) + ".");
  }

  private static boolean isSome(Rupiah sum) {
    return !sum.equals(Rupiah.ZERO);
  }
}
