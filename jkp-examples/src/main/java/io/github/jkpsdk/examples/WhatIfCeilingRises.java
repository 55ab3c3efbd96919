package io.github.jkpsdk.examples;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.Rounding;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.Instrument;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.rulebook.Rulebook;
import java.time.LocalDate;

/** Asks what a worker would get if a regulation of 2040 lifted the wage ceiling to Rp6,000,000. */
public final class WhatIfCeilingRises {

  private WhatIfCeilingRises() {}

  /**
   * Prints the benefit under the law as it stands and under the imagined one.
   *
   * @param arguments not used
   */
  public static void main(String[] arguments) {
    JkpCase facts = wellPaidWorkerLaidOffIn(LocalDate.of(2040, 3, 1));
    print("As it stands", Jkp.standard(), facts);
    print("With the higher ceiling", withHigherCeiling(), facts);
  }

  private static void print(String law, Jkp jkp, JkpCase facts) {
    System.out.println(law + ": " + jkp.projectedBenefit(facts).orElseThrow().total());
  }

  private static Jkp withHigherCeiling() {
    // README: law
    Rulebook law = Rulebook.standard();
    LegalCitation text = new Instrument("PP 1/2040").article(21).paragraph(3);
    Dated<Rupiah> ceiling =
        law.benefitWageCeiling().then(LocalDate.of(2040, 1, 1), Rupiah.of(6_000_000), text);
    Jkp whatIf =
        Jkp.builder()
            .rulebook(law.toBuilder().benefitWageCeiling(ceiling).build())
            .interpretations(Interpretations.standard().with(Rounding.DOWN))
            .build();
    // README: end
    return whatIf;
  }

  private static JkpCase wellPaidWorkerLaidOffIn(LocalDate day) {
    return JkpCase.builder()
        .employment(job -> job.reportedWage(8_000_000))
        .termination(end -> end.date(day))
        .build();
  }
}
