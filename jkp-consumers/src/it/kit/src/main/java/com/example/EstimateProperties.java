package com.example;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.jqwik.constraints.Entitled;
import io.github.jkpsdk.jqwik.constraints.UnderLawOf;
import io.github.jkpsdk.money.Rupiah;
import java.util.Optional;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Fails: the estimate knows no ceiling. */
final class EstimateProperties {

  @Property(afterFailure = AfterFailureMode.RANDOM_SEED)
  boolean anEstimateIsWhatTheFirstMonthIsWorth(
      @ForAll @Entitled @UnderLawOf("2026-06-01") JkpCase facts) {
    Optional<Rupiah> amount = Jkp.standard().answer(facts).months().get(0).amount();
    return amount.isEmpty() || amount.get().equals(Estimate.ofAMonth(facts));
  }
}
