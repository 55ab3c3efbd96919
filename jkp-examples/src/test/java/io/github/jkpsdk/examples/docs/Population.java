package io.github.jkpsdk.examples.docs;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.InterpretationEffect;
import io.github.jkpsdk.calendar.YearNotCoveredException;
import io.github.jkpsdk.contribution.PayrollMonth;
import io.github.jkpsdk.examples.docs.EffectCounts.Differs;
import io.github.jkpsdk.examples.docs.EffectCounts.In;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.jqwik.JkpArbitraries;
import io.github.jkpsdk.jqwik.Samples;
import io.github.jkpsdk.law.Interpretation;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A generated population, in which it is counted what each other interpretation changes.
 *
 * @param cases how many cases
 * @param claims how many claims
 * @param payrolls how many payroll months
 */
record Population(int cases, int claims, int payrolls) {

  /** That of the page. */
  static final Population WHOLE = new Population(100_000, 100_000, 10_000);

  private static final long SEED = 37_2021;

  EffectCounts counted() {
    EffectCounts counts = new EffectCounts();
    Samples samples = Samples.ofSeed(SEED);
    Jkp jkp = Jkp.standard();
    samples
        .cases(cases)
        .forEach(facts -> count(counts, In.CASES, jkp.interpretationEffects(facts)));
    samples
        .claims(claims)
        .forEach(claim -> count(counts, In.CLAIMS, jkp.interpretationEffects(claim)));
    List<PayrollMonth> months =
        samples.of(
            JkpArbitraries.of(PayrollMonth.class).filter(month -> isDecreed(jkp, month)), payrolls);
    Interpretations.standard().all().stream()
        .flatMap(usual -> usual.alternatives().stream().skip(1))
        .forEach(other -> bill(counts, months, other));
    return counts;
  }

  private static void count(EffectCounts counts, In in, List<InterpretationEffect> effects) {
    for (InterpretationEffect effect : effects) {
      Set<Differs> differs = EnumSet.of(Differs.ANY);
      effect.changes().forEach(change -> differs.add(kind(change)));
      counts.add(in, effect.other(), differs);
    }
  }

  private static Differs kind(InterpretationEffect.Change change) {
    InterpretationEffect.Held held = change.now().or(change::then).orElseThrow();
    if (held instanceof InterpretationEffect.Held.Amount) {
      return Differs.SUM;
    }
    return held instanceof InterpretationEffect.Held.Day ? Differs.DAY : Differs.OUTCOME;
  }

  private static void bill(EffectCounts counts, List<PayrollMonth> months, Interpretation other) {
    Jkp usual = Jkp.standard();
    Jkp jkp = Jkp.builder().interpretations(Interpretations.standard().with(other)).build();
    for (PayrollMonth month : months) {
      Set<Differs> differs = differs(usual.bill(month), jkp.bill(month));
      if (!differs.isEmpty()) {
        differs.add(Differs.ANY);
        counts.add(In.PAYROLLS, other, differs);
      }
    }
  }

  private static Set<Differs> differs(PayrollMonth.Bill bill, PayrollMonth.Bill other) {
    Set<Differs> differs = EnumSet.noneOf(Differs.class);
    if (!bill.billed().equals(other.billed())) {
      differs.add(Differs.SUM);
    }
    if (!bill.dueOn().equals(other.dueOn())) {
      differs.add(Differs.DAY);
    }
    return differs;
  }

  /** A late fee is counted from the holidays of its year. */
  private static boolean isDecreed(Jkp jkp, PayrollMonth month) {
    try {
      return jkp.bill(month).dueOn().isPresent();
    } catch (YearNotCoveredException e) {
      return false;
    }
  }
}
