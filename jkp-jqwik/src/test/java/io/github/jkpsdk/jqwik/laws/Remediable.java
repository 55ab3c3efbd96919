package io.github.jkpsdk.jqwik.laws;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.jqwik.JkpArbitraries;
import io.github.jkpsdk.termination.TerminationCause;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Cases of all sorts, among them enough that only an employer can remedy. */
final class Remediable {

  private Remediable() {}

  static Arbitrary<JkpCase> cases() {
    Arbitrary<JkpCase> entitled = JkpArbitraries.cases().entitled();
    return Arbitraries.frequencyOf(
        Tuple.of(9, JkpArbitraries.cases()),
        Tuple.of(9, JkpArbitraries.cases().withAnyFacts()),
        Tuple.of(1, entitled.map(Remediable::inArrears)),
        Tuple.of(1, entitled.map(Remediable::recordedAsResigned)));
  }

  private static JkpCase inArrears(JkpCase facts) {
    YearMonth of = YearMonth.from(facts.termination().date());
    return facts.toBuilder()
        .employment(with -> with.agreement(WorkAgreement.permanent(of.minusMonths(30).atDay(1))))
        .contributions(ContributionHistory.paid(of.minusMonths(20), of.minusMonths(10)))
        .build();
  }

  private static JkpCase recordedAsResigned(JkpCase facts) {
    return facts.toBuilder()
        .termination(with -> with.recordedCause(TerminationCause.RESIGNATION))
        .build();
  }
}
