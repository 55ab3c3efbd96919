package io.github.jkpsdk.internal;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.contribution.PayrollMonth;
import io.github.jkpsdk.termination.Termination;
import org.junit.jupiter.api.Test;

class MissingFactsTest {

  @Test
  void theFactAndItsValueAreNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Termination.builder().build())
        .withMessage("Termination.date is missing; it is required");
    assertThatIllegalStateException()
        .isThrownBy(() -> JkpCase.builder().build())
        .withMessage("JkpCase.termination is missing; it is required");
  }

  @Test
  void severalFactsAreNamedTogether() {
    assertThatIllegalStateException()
        .isThrownBy(() -> PayrollMonth.builder().build())
        .withMessage("PayrollMonth.month, PayrollMonth.riskClass are missing; they are required");
  }

  @Test
  void aFactThatANestedBuilderLacksIsNamedAsItsOwn() {
    assertThatIllegalStateException()
        .isThrownBy(() -> JkpCase.builder().termination(end -> {}))
        .withMessage("Termination.date is missing; it is required");
  }

  @Test
  void aValueWithinAValueIsNamedByItsOwnName() {
    assertThatIllegalStateException()
        .isThrownBy(() -> PayrollMonth.Bill.builder().build())
        .withMessage("Bill.sum is missing; it is required");
  }
}
