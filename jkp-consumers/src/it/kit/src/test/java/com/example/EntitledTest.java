package com.example;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.jqwik.constraints.Entitled;
import io.github.jkpsdk.verdict.Verdict;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** One dependency is enough for a property. */
class EntitledTest {

  @Property(tries = 50)
  boolean whoIsEntitledIs(@ForAll @Entitled JkpCase facts) {
    return Jkp.standard().assess(facts).outcome() == Verdict.Outcome.ELIGIBLE;
  }
}
