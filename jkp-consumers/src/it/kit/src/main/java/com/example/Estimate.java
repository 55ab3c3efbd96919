package com.example;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.money.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a shop-floor application tells a worker about the first months; wrong above the ceiling. */
final class Estimate {

  private static final BigDecimal RATE = new BigDecimal("0.60");

  private Estimate() {}

  static Rupiah ofAMonth(JkpCase facts) {
    Rupiah wage = facts.employment().reportedWage().orElse(Rupiah.ZERO);
    return wage.times(RATE, RoundingMode.HALF_UP);
  }
}
