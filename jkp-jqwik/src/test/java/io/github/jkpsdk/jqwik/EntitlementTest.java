package io.github.jkpsdk.jqwik;

import static io.github.jkpsdk.jqwik.assertj.JkpAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.jqwik.constraints.Entitled;
import io.github.jkpsdk.money.Rupiah;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class EntitlementTest {

  static final Jkp JKP = Jkp.standard();

  @Property
  void nothingIsPaidAboveTheCeiling(@ForAll JkpCase facts) {
    Rupiah most = Rupiah.of(3_000_000);
    assertThat(JKP.answer(facts).months())
        .allMatch(month -> month.amount().orElse(Rupiah.ZERO).compareTo(most) <= 0);
  }

  @Property
  void whoMeetsEveryConditionIsEntitled(@ForAll @Entitled JkpCase facts) {
    assertThat(JKP.assess(facts)).isEntitled();
  }
}
