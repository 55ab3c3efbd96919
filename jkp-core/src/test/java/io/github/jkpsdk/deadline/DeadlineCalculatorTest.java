package io.github.jkpsdk.deadline;

import static io.github.jkpsdk.fixture.ClaimStory.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.MonthRecord;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.claim.FilingEvent;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.fixture.Decrees;
import io.github.jkpsdk.interpretation.AgencyJointLeave;
import io.github.jkpsdk.interpretation.EmployerJointLeave;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.law.NotInForceException;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.termination.Termination;
import io.github.jkpsdk.verdict.Basis;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlineCalculatorTest {

  private final DeadlineCalculator standard = calculator(Interpretations.standard());

  private static DeadlineCalculator calculator(Interpretations readings) {
    return calculator(readings, IndonesianHolidays.standard());
  }

  private static DeadlineCalculator calculator(
      Interpretations readings, IndonesianHolidays holidays) {
    return DeadlineCalculator.under(Rulebook.standard(), readings, holidays);
  }

  /** That knows every decree, or where no day is expected none of the year that has it. */
  private DeadlineCalculator expecting(@Nullable LocalDate dueOn) {
    return dueOn == null ? calculator(Interpretations.standard(), Decrees.UNTIL_2027) : standard;
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static JkpCase.Builder caseAfter(String termination) {
    return JkpCase.builder().termination(Termination.builder().date(day(termination)).build());
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/deadlines.csv", numLinesToSkip = 1)
  void aDutyEndsAsTheTableSays(
      Duty duty,
      LocalDate since,
      Duty.Holder holder,
      @Nullable LocalDate dueOn,
      Basis basis,
      String citation) {
    Deadline deadline = expecting(dueOn).deadline(duty, since);

    assertThat(deadline.holder()).isEqualTo(holder);
    assertThat(deadline.opensOn()).contains(since);
    assertThat(deadline.dueOn()).isEqualTo(Optional.ofNullable(dueOn));
    assertThat(deadline.note().isPresent()).isEqualTo(dueOn == null);
    assertThat(deadline.basis()).isEqualTo(basis);
    assertThat(deadline.citations()).extracting(LegalCitation::toString).containsExactly(citation);
    assertThat(deadline.source()).isEqualTo(ClaimWindow.Source.COMPUTED);
  }

  @Test
  void jointLeaveIsReadForTheEmployerAndTheAgencyApart() {
    Interpretations readings =
        Interpretations.standard()
            .with(EmployerJointLeave.NOT_WORKING)
            .with(AgencyJointLeave.WORKING);
    DeadlineCalculator other = calculator(readings);

    assertThat(other.deadline(Duty.REPORT_TERMINATION, day("2026-03-13")).dueOn())
        .as("16, 17, 25, 26, 27, 30, 31 March")
        .contains(day("2026-03-31"));
    assertThat(other.deadline(Duty.PAY_INSTALMENT, day("2026-03-16")).dueOn())
        .as("17, 18, 20 March")
        .contains(day("2026-03-20"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05, 2026-06-01, 2026-06-15",
    "2026-02, 2026-03-01, 2026-03-16",
    "2026-07, 2026-08-01, 2026-08-18",
    "2027-12, 2028-01-01, ",
  })
  void aContributionIsDueOnTheFifteenthOrTheNextWorkingDay(
      YearMonth month, LocalDate opensOn, @Nullable LocalDate dueOn) {
    Deadline deadline = expecting(dueOn).contribution(month);
    assertThat(deadline.duty()).isEqualTo(Duty.PAY_CONTRIBUTION);
    assertThat(deadline.holder()).isEqualTo(Duty.Holder.EMPLOYER);
    assertThat(deadline.opensOn()).contains(opensOn);
    assertThat(deadline.dueOn()).isEqualTo(Optional.ofNullable(dueOn));
    assertThat(deadline.note().isPresent()).isEqualTo(dueOn == null);
    assertThat(deadline.citations())
        .extracting(LegalCitation::toString)
        .containsExactly("PP 44/2015 Pasal 21");
  }

  /** Of all that a case tells, long after. */
  private static List<Deadline> deadlines(JkpCase facts) {
    return on(Claim.of(facts), "2027-12-31").deadlines();
  }

  @Test
  void aCaseThatIsOnlyATerminationHasThreeDeadlines() {
    assertThat(deadlines(caseAfter("2026-06-15").build()))
        .extracting(Deadline::duty, d -> d.opensOn().orElseThrow(), d -> d.dueOn().orElseThrow())
        .containsExactly(
            tuple(Duty.REPORT_TERMINATION, day("2026-06-15"), day("2026-06-25")),
            tuple(Duty.REPORT_DATA_CHANGE, day("2026-06-15"), day("2026-06-25")),
            tuple(Duty.FILE_FIRST_CLAIM, day("2026-06-15"), day("2026-12-15")));
  }

  private static JkpCase fullCaseOfAnEmployerInArrears() {
    WorkAgreement agreement =
        WorkAgreement.builder().type(WorkAgreement.Type.PKWTT).start(day("2025-01-01")).build();
    Employer inArrears = Employer.builder().arrearsMonths(4).build();
    return caseAfter("2026-06-15")
        .employment(Employment.builder().employer(inArrears).agreement(agreement).build())
        .filedOn(day("2026-06-20"))
        .addMonths(MonthRecord.builder().month(1).paidOn(day("2026-06-23")).build())
        .addMonths(MonthRecord.builder().month(2).filedOn(day("2026-07-20")).build())
        .reemployment(Reemployment.builder().date(day("2026-09-10")).build())
        .build();
  }

  @Test
  void aFullCaseOfAnEmployerInArrearsHasItsDeadlinesInTheOrderOfTheirLastDays() {
    assertThat(deadlines(fullCaseOfAnEmployerInArrears()))
        .extracting(Deadline::duty, d -> d.dueOn().map(LocalDate::toString).orElse("-"))
        .containsExactly(
            tuple(Duty.REGISTER_WORKER, "2025-01-31"),
            tuple(Duty.PAY_CONTRIBUTION, "2026-02-16"),
            tuple(Duty.PAY_CONTRIBUTION, "2026-03-16"),
            tuple(Duty.PAY_CONTRIBUTION, "2026-04-15"),
            tuple(Duty.PAY_CONTRIBUTION, "2026-05-15"),
            tuple(Duty.REPORT_TERMINATION, "2026-06-25"),
            tuple(Duty.REPORT_DATA_CHANGE, "2026-06-25"),
            tuple(Duty.FILE_MONTH_2, "2026-07-25"),
            tuple(Duty.FILE_MONTH_3, "2026-08-25"),
            tuple(Duty.REPORT_PLACEMENT, "2026-09-21"),
            tuple(Duty.CLAIM_REIMBURSEMENT, "2026-09-23"),
            tuple(Duty.FILE_MONTH_4, "2026-09-25"),
            tuple(Duty.FILE_MONTH_5, "2026-10-25"),
            tuple(Duty.FILE_FIRST_CLAIM, "2026-12-15"),
            tuple(Duty.FILE_MONTH_6, "2026-12-19"),
            tuple(Duty.PAY_INSTALMENT, "-"));
  }

  @Test
  void theFilingOfAMonthRestsOnPracticeAndOfTheFirstOnStatute() {
    JkpCase facts = caseAfter("2026-06-15").filedOn(day("2026-06-20")).build();
    Map<Duty, Deadline> byDuty =
        deadlines(facts).stream().collect(Collectors.toMap(Deadline::duty, deadline -> deadline));

    Deadline first = byDuty.get(Duty.FILE_FIRST_CLAIM);
    assertThat(first.basis()).isEqualTo(Basis.STATUTE);
    assertThat(first.citations())
        .extracting(LegalCitation::toString)
        .containsExactly("PP 6/2025 Pasal 40 huruf a");
    assertThat(List.of(Duty.FILE_MONTH_2, Duty.FILE_MONTH_5, Duty.FILE_MONTH_6))
        .extracting(byDuty::get)
        .allSatisfy(
            deadline -> {
              assertThat(deadline.holder()).isEqualTo(Duty.Holder.PARTICIPANT);
              assertThat(deadline.basis()).isEqualTo(Basis.PRACTICE);
              assertThat(deadline.citations())
                  .extracting(LegalCitation::toString)
                  .containsExactly("Permenaker 15/2021", "Peraturan BPJS Ketenagakerjaan 1/2022");
            });
  }

  @Test
  void aWindowWhoseOpeningNeedsAYearWithoutADecreeSaysWhyAndWhenItCloses() {
    JkpCase facts = caseAfter("2027-06-25").filedOn(day("2027-07-05")).build();
    List<Deadline> deadlines = deadlines(facts);
    Deadline last = deadlines.get(deadlines.size() - 1);

    assertThat(last.duty()).isEqualTo(Duty.FILE_MONTH_6);
    assertThat(last.opensOn()).isEmpty();
    assertThat(last.dueOn()).contains(day("2028-01-04"));
    assertThat(last.note().orElseThrow()).contains("the holidays of 2028 are not known");
    assertThat(last.daysLeft(day("2028-01-01"))).hasValue(3);
  }

  @Test
  void aShownWindowPrevailsAndIsNamedAsTheSource() {
    JkpCase facts = caseAfter("2027-06-25").filedOn(day("2027-07-02")).build();
    ShownWindow shown =
        ShownWindow.builder().opensOn(day("2027-12-27")).closesOn(day("2028-01-03")).build();
    ShownWindow second = ShownWindow.builder().opensOn(day("2027-08-03")).build();

    List<ClaimEvent> events =
        List.of(
            new FilingEvent.WindowShown(day("2027-07-05"), 6, shown),
            new FilingEvent.WindowShown(day("2027-07-05"), 2, second));
    assertThat(on(Claim.of(facts, events), "2027-07-05").deadlines())
        .filteredOn(deadline -> deadline.source() == ClaimWindow.Source.SHOWN_BY_PORTAL)
        .extracting(Deadline::duty, Deadline::opensOn, Deadline::dueOn)
        .containsExactly(
            tuple(
                Duty.FILE_MONTH_2, Optional.of(day("2027-08-03")), Optional.of(day("2027-08-08"))),
            tuple(
                Duty.FILE_MONTH_6, Optional.of(day("2027-12-27")), Optional.of(day("2028-01-03"))));
  }

  @Test
  void daysLeftCountDownToTheLastDayAndBelow() {
    Deadline deadline = standard.deadline(Duty.REPORT_TERMINATION, day("2026-06-15"));
    assertThat(deadline.daysLeft(day("2026-06-15"))).hasValue(10);
    assertThat(deadline.daysLeft(day("2026-06-25"))).hasValue(0);
    assertThat(deadline.daysLeft(day("2026-06-26"))).hasValue(-1);
  }

  @Test
  void aJobThatBeganBeforeTheProgrammeHasNoDeadlineToRegister() {
    JkpCase facts =
        caseAfter("2026-06-15")
            .employment(
                Employment.builder()
                    .agreement(
                        WorkAgreement.builder()
                            .type(WorkAgreement.Type.PKWTT)
                            .start(day("2021-02-01"))
                            .build())
                    .build())
            .build();
    assertThat(deadlines(facts)).extracting(Deadline::duty).doesNotContain(Duty.REGISTER_WORKER);
  }

  @Test
  void aTerminationBeforeTheProgrammeIsNotCovered() {
    JkpCase facts = caseAfter("2021-02-01").build();
    assertThatExceptionOfType(NotInForceException.class)
        .isThrownBy(() -> deadlines(facts))
        .withMessageContaining("2021-02-02");
  }

  @ParameterizedTest
  @EnumSource(
      value = Duty.class,
      names = {"FILE_FIRST_CLAIM", "FILE_MONTH_[2-6]", "PAY_CONTRIBUTION"},
      mode = EnumSource.Mode.MATCH_ANY)
  void aDutyThatDoesNotRunFromAnEventIsRefused(Duty duty) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> standard.deadline(duty, day("2026-06-15")))
        .withMessage("duty is " + duty + "; it does not run from an event");
  }
}
