package io.github.jkpsdk.answer;

import static io.github.jkpsdk.fixture.ClaimStory.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.answer.Workforce.DutyOnDay;
import io.github.jkpsdk.answer.Workforce.Later;
import io.github.jkpsdk.answer.Workforce.Owed;
import io.github.jkpsdk.benefit.EmployerLiability;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Deadline.Status;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Basis;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sums over workers, whatever the order in which they come. */
class SumsOfWorkersTest {

  private static DutyOnDay duty(Duty duty, String dueOn, int workers) {
    return DutyOnDay.builder().duty(duty).dueOn(day(dueOn)).workers(workers).build();
  }

  private static Workforce some(List<Later> later, List<DutyOnDay> duties) {
    return Workforce.builder()
        .qualifying(1)
        .qualifyingIfSettled(2)
        .never(4)
        .undecided(8)
        .later(later)
        .duties(duties)
        .build();
  }

  @Test
  void everyOutcomeCounts() {
    assertThat(some(List.of(new Later(YearMonth.of(2027, 1), 16)), List.of()).workers())
        .isEqualTo(31);
  }

  @Test
  void sumsAddWhatIsAlikeAndAreInOrder() {
    Workforce one =
        some(
            List.of(new Later(YearMonth.of(2027, 3), 1)),
            List.of(
                duty(Duty.REPORT_TERMINATION, "2026-12-24", 3),
                duty(Duty.PAY_CONTRIBUTION, "2026-12-15", 1)));
    Workforce two =
        some(
            List.of(new Later(YearMonth.of(2027, 1), 1), new Later(YearMonth.of(2027, 3), 5)),
            List.of(
                duty(Duty.REPORT_DATA_CHANGE, "2026-12-24", 1),
                duty(Duty.REPORT_TERMINATION, "2026-12-24", 4)));
    Workforce sum = one.plus(two);

    assertThat(sum.qualifying()).isEqualTo(2);
    assertThat(sum.qualifyingIfSettled()).isEqualTo(4);
    assertThat(sum.never()).isEqualTo(8);
    assertThat(sum.undecided()).isEqualTo(16);
    assertThat(sum.later())
        .containsExactly(new Later(YearMonth.of(2027, 1), 1), new Later(YearMonth.of(2027, 3), 6));
    assertThat(sum.duties())
        .containsExactly(
            duty(Duty.PAY_CONTRIBUTION, "2026-12-15", 1),
            duty(Duty.REPORT_DATA_CHANGE, "2026-12-24", 1),
            duty(Duty.REPORT_TERMINATION, "2026-12-24", 7));
    assertThat(two.plus(one)).isEqualTo(sum);
  }

  @Test
  void whatIsOwedToSeveralWorkersAddsUpByKind() {
    Workforce one = owing(new Owed(EmployerLiability.Kind.ARREARS, 2, Rupiah.of(100)));
    Workforce two =
        owing(
            new Owed(EmployerLiability.Kind.ARREARS, 3, Rupiah.of(20)),
            new Owed(EmployerLiability.Kind.UNDER_REPORTED_WAGE, 1, Rupiah.of(7)));

    assertThat(one.plus(two).owed())
        .containsExactlyInAnyOrder(
            new Owed(EmployerLiability.Kind.ARREARS, 5, Rupiah.of(120)),
            new Owed(EmployerLiability.Kind.UNDER_REPORTED_WAGE, 1, Rupiah.of(7)));
  }

  private static Workforce owing(Owed... owed) {
    return some(List.of(), List.of()).toBuilder().owed(List.of(owed)).build();
  }

  private static Deadline duty(Duty duty, Status status) {
    return Deadline.builder().duty(duty).basis(Basis.STATUTE).status(status).build();
  }

  @Test
  void onlyWhatTheEmployerHasLeftToDoIsToldOfAPlannedTermination() {
    Deadline open = duty(Duty.REPORT_TERMINATION, Status.OPEN);
    Deadline passed = duty(Duty.PAY_CONTRIBUTION, Status.PASSED);

    assertThat(
            PlannedTermination.ofEmployer(
                List.of(
                    open,
                    passed,
                    duty(Duty.REPORT_DATA_CHANGE, Status.DONE),
                    duty(Duty.REGISTER_WORKER, Status.VOID),
                    duty(Duty.FILE_FIRST_CLAIM, Status.OPEN),
                    duty(Duty.PAY_INSTALMENT, Status.OPEN))))
        .containsExactly(open, passed);
  }
}
