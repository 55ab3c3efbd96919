package io.github.jkpsdk.answer;

import static io.github.jkpsdk.fixture.ClaimStory.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.answer.NextStep.Kind;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.Changes;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Basis;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What comes first among the steps, whatever order they were found in. */
class StepsInOrderTest {

  private static final LocalDate ASKED = day("2026-07-01");
  private static final Standing RUNNING = Standing.builder().state(Standing.State.RUNNING).build();

  private static NextStep step(Kind kind, Integer month, String dueOn) {
    return NextStep.builder()
        .step(kind)
        .holder(Duty.Holder.PARTICIPANT)
        .month(Optional.ofNullable(month))
        .dueOn(Optional.ofNullable(dueOn).map(LocalDate::parse))
        .build();
  }

  private static List<String> inOrder(NextStep... found) {
    return NextSteps.of(RUNNING, ASKED, Arrays.asList(found), List.of(), List.of()).stream()
        .map(next -> next.step() + next.month().map(month -> " " + month).orElse(""))
        .toList();
  }

  @Test
  void withinAMonthACorrectionComesFirstAndTheFilingLast() {
    assertThat(
            inOrder(
                step(Kind.FILE_MONTH_2, 2, "2026-07-25"),
                step(Kind.SELF_ASSESSMENT, 2, "2026-07-25"),
                step(Kind.JOB_SEARCH, 2, "2026-07-19"),
                step(Kind.CORRECT_CLAIM, 2, "2026-07-25")))
        .containsExactly("CORRECT_CLAIM 2", "JOB_SEARCH 2", "SELF_ASSESSMENT 2", "FILE_MONTH_2 2");
  }

  @Test
  void monthsFollowTheFirstOfTheirLastDays() {
    assertThat(
            inOrder(
                step(Kind.FILE_MONTH_3, 3, "2026-07-20"),
                step(Kind.JOB_SEARCH, 2, "2026-07-18"),
                step(Kind.FILE_MONTH_2, 2, "2026-07-25")))
        .containsExactly("JOB_SEARCH 2", "FILE_MONTH_2 2", "FILE_MONTH_3 3");
    assertThat(
            inOrder(
                step(Kind.FILE_MONTH_2, 2, "2026-07-25"),
                step(Kind.FILE_MONTH_3, 3, "2026-07-20"),
                step(Kind.REPORT_PLACEMENT, null, "2026-07-22")))
        .containsExactly("FILE_MONTH_3 3", "REPORT_PLACEMENT", "FILE_MONTH_2 2");
  }

  @Test
  void monthsOfOneDayFollowTheirNumbers() {
    assertThat(
            inOrder(
                step(Kind.FILE_MONTH_3, 3, "2026-07-20"),
                step(Kind.JOB_SEARCH, 2, "2026-07-20"),
                step(Kind.SELF_ASSESSMENT, 3, "2026-07-20")))
        .containsExactly("JOB_SEARCH 2", "SELF_ASSESSMENT 3", "FILE_MONTH_3 3");
  }

  @Test
  void whatIsOwedBesideTheInstalmentsIsAStepOfTheEmployer() {
    JkpCase underReported =
        Changes.employment(Cases.eligible(), with -> with.actualWage(Rupiah.of(4_500_000)));

    assertThat(ClaimStory.of(underReported).next("2026-06-20"))
        .filteredOn(step -> step.step() == Kind.PAY_WAGE_DIFFERENCE)
        .singleElement()
        .returns(Duty.Holder.EMPLOYER, NextStep::holder);
  }

  @Test
  void whatAFiledFirstClaimLacksHoldsUpEveryMonth() {
    NextStep commitment = step(Kind.WILLING_TO_WORK, 1, "2026-12-15");
    NextStep search = step(Kind.JOB_SEARCH, 2, "2026-07-19");

    assertThat(inOrder(search, commitment)).containsExactly("WILLING_TO_WORK 1", "JOB_SEARCH 2");
    assertThat(inOrder(search, commitment, step(Kind.FILE_FIRST_CLAIM, 1, "2026-12-15")))
        .as("it is not filed yet")
        .containsExactly("JOB_SEARCH 2", "WILLING_TO_WORK 1", "FILE_FIRST_CLAIM 1");
  }

  @Test
  void untilTheAccountIsCorrectedNothingIsPaid() {
    assertThat(
            inOrder(
                step(Kind.JOB_SEARCH, 2, "2026-07-19"),
                step(Kind.CORRECT_BANK_ACCOUNT, null, null)))
        .containsExactly("CORRECT_BANK_ACCOUNT", "JOB_SEARCH 2");
  }

  @Test
  void whatOthersHaveToDoComesAfterwardsByItsLastDay() {
    Deadline report =
        Deadline.builder()
            .duty(Duty.REPORT_TERMINATION)
            .dueOn(day("2026-07-05"))
            .basis(Basis.STATUTE)
            .build();
    NextStep record =
        NextStep.builder()
            .step(Kind.CORRECT_RECORD)
            .holder(Duty.Holder.EMPLOYER)
            .dueOn(day("2026-12-15"))
            .build();

    assertThat(
            NextSteps.of(
                RUNNING,
                ASKED,
                List.of(record, step(Kind.JOB_SEARCH, 2, "2026-07-19")),
                List.of(report),
                List.of()))
        .extracting(NextStep::step)
        .containsExactly(Kind.JOB_SEARCH, Kind.REPORT_TERMINATION, Kind.CORRECT_RECORD);
  }
}
