package io.github.jkpsdk.examples;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.law.Instrument;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.termination.Termination;
import java.time.LocalDate;

/** Asks what a worker would get if a regulation of 2027 lifted the wage ceiling to Rp6,000,000. */
public final class WhatIfCeilingRises {

  private static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 1);

  private WhatIfCeilingRises() {}

  /**
   * Prints the benefit under the law as it stands and under the imagined one.
   *
   * @param arguments not used
   */
  public static void main(String[] arguments) {
    JkpCase facts = wellPaidWorkerLaidOffIn(LocalDate.of(2027, 3, 1));
    print("As it stands", Jkp.standard(), facts);
    print("With the higher ceiling", Jkp.builder().rulebook(withHigherCeiling()).build(), facts);
  }

  private static void print(String law, Jkp jkp, JkpCase facts) {
    System.out.println(law + ": " + jkp.projectedBenefit(facts).orElseThrow().total());
  }

  private static Rulebook withHigherCeiling() {
    Rulebook standard = Rulebook.standard();
    return standard.toBuilder()
        .benefitWageCeiling(
            standard
                .benefitWageCeiling()
                .then(
                    FIRST_DAY,
                    Rupiah.of(6_000_000),
                    new Instrument("PP 1/2027").article(21).paragraph(3)))
        .build();
  }

  private static JkpCase wellPaidWorkerLaidOffIn(LocalDate day) {
    return JkpCase.builder()
        .employment(Employment.builder().reportedWage(Rupiah.of(8_000_000)).build())
        .termination(Termination.builder().date(day).build())
        .build();
  }
}
