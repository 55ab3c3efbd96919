package io.github.jkpsdk.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.jqwik.constraints.AtEdge;
import io.github.jkpsdk.jqwik.constraints.Entitled;
import io.github.jkpsdk.jqwik.constraints.Failing;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Verdict;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A rule of one's own, tried on many cases: a bank bridges the first month of who is entitled. */
class BridgeLoanTest {

  private static final Jkp JKP = Jkp.standard();

  /** What is under test. */
  static Rupiah bridgeLoan(JkpCase facts) {
    Answer answer = JKP.answer(facts);
    boolean entitled = answer.verdict().outcome() == Verdict.Outcome.ELIGIBLE;
    return entitled ? answer.months().get(0).amount().orElse(Rupiah.ZERO) : Rupiah.ZERO;
  }

  @Property(tries = 50)
  void nobodyBorrowsMoreThanAWage(@ForAll @Entitled JkpCase facts) {
    Rupiah wage = facts.employment().reportedWage().orElseThrow();
    assertThat(bridgeLoan(facts)).isLessThanOrEqualTo(wage);
  }

  @Property(tries = 50)
  void nobodyBorrowsWithTooFewMonths(@ForAll @Failing(Condition.QUALIFYING_MONTHS) JkpCase facts) {
    assertThat(bridgeLoan(facts)).isEqualTo(Rupiah.ZERO);
  }

  @Property(tries = 50)
  void theLastDayToClaimIsNoTrap(@ForAll @AtEdge(Condition.FILED_IN_TIME) JkpCase facts) {
    assertThat(bridgeLoan(facts)).isGreaterThanOrEqualTo(Rupiah.ZERO);
  }
}
