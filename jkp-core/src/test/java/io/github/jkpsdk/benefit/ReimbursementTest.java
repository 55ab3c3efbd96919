package io.github.jkpsdk.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.benefit.Reimbursement.Condition;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReimbursementTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 1);

  @Test
  void theAgencyPaysBackOnceAllIsSettledUpToTheLastDay() {
    assertThat(new Reimbursement(LAST_DAY, true, true).unmet(LAST_DAY)).isEmpty();
    assertThat(new Reimbursement(LAST_DAY.plusDays(1), true, true).unmet(LAST_DAY))
        .containsExactly(Condition.REQUESTED_IN_TIME);
  }

  @Test
  void everythingThatIsUnmetIsTold() {
    assertThat(new Reimbursement(LAST_DAY.plusDays(1), false, false).unmet(LAST_DAY))
        .containsExactly(Condition.values());
    assertThat(new Reimbursement(LAST_DAY, false, true).unmet(LAST_DAY))
        .containsExactly(Condition.ARREARS_SETTLED);
    assertThat(new Reimbursement(LAST_DAY, true, false).unmet(LAST_DAY))
        .containsExactly(Condition.FINES_SETTLED);
  }

  @Test
  void onlyABenefitPaidFirstIsPaidBackAndOnlyTheUnregisteredGetTraining() {
    assertThat(EmployerLiability.Kind.values())
        .filteredOn(EmployerLiability.Kind::reimbursable)
        .containsExactly(EmployerLiability.Kind.ARREARS);
    assertThat(EmployerLiability.Kind.values())
        .filteredOn(EmployerLiability.Kind::withTraining)
        .containsExactly(EmployerLiability.Kind.UNREGISTERED_WORKER);
  }
}
