package io.github.jkpsdk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.fixture.CaseFacts;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.Decrees;
import io.github.jkpsdk.termination.Termination;
import io.github.jkpsdk.termination.TerminationCause;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** PP 44/2015 article 21: an employer in arrears has a duty for each month, done or not. */
class ContributionDutiesTest {

  private static final LocalDate TERMINATED = LocalDate.of(2026, 6, 15);

  private static JkpCase paid(String months) {
    return employed(CaseFacts.history(months), WorkAgreement.builder());
  }

  private static JkpCase employed(ContributionHistory paid, WorkAgreement.Builder agreement) {
    JkpCase base = Cases.eligible(TERMINATED);
    Employment employment =
        base.employment().toBuilder()
            .agreement(
                agreement.type(WorkAgreement.Type.PKWTT).start(LocalDate.of(2024, 1, 10)).build())
            .build();
    return base.toBuilder().employment(employment).contributions(paid).build();
  }

  private static List<String> duties(JkpCase facts, String asOf) {
    return Decrees.jkpUntil2027().answer(facts, LocalDate.parse(asOf)).deadlines().stream()
        .filter(deadline -> deadline.duty() == Duty.PAY_CONTRIBUTION)
        .map(ContributionDutiesTest::summary)
        .toList();
  }

  private static String summary(Deadline duty) {
    return duty.contributionMonth().orElseThrow()
        + " by "
        + duty.dueOn().map(LocalDate::toString).orElse("?")
        + " "
        + duty.status()
        + duty.doneOn().map(day -> " " + day).orElse("")
        + (duty.late() ? " late" : "")
        + (duty.undone() ? " undone" : "")
        + duty.daysLeft().map(days -> " " + days).orElse("");
  }

  @Test
  void eachMonthInArrearsIsOneThatWasNotPaid() {
    assertThat(duties(paid("2024-01..2026-02"), "2026-06-25"))
        .containsExactly(
            "2026-03 by 2026-04-15 PASSED undone", "2026-04 by 2026-05-15 PASSED undone");
    assertThat(duties(paid("2024-01..2026-04"), "2026-06-25")).as("May was not due yet").isEmpty();
  }

  @Test
  void centuriesInArrearsAreToldAsFarAsTheirDaysAreKnownAndAYearBeyond() {
    Termination later =
        Termination.builder()
            .date(LocalDate.of(6026, 1, 5))
            .cause(TerminationCause.EFFICIENCY)
            .build();
    JkpCase facts = paid("2024-01..2026-02").toBuilder().termination(later).build();

    assertThat(duties(facts, "6026-01-05"))
        .hasSize(21 + 12)
        .startsWith("2026-03 by 2026-04-15 PASSED undone")
        .contains("2027-11 by 2027-12-15 PASSED undone", "2027-12 by ? OPEN")
        .endsWith("2028-11 by ? OPEN");
  }

  @Test
  void aMonthThatIsSettledAfterTheTerminationIsDoneLate() {
    JkpCase settled = paid("2024-01..2026-02 2026-03@2026-06-30 2026-04@2026-06-10");

    assertThat(duties(settled, "2026-06-30")).as("April was paid before").isEmpty();
    settled = paid("2024-01..2026-02 2026-03@2026-06-30");
    assertThat(duties(settled, "2026-06-29"))
        .as("the day before it was settled")
        .containsExactly(
            "2026-03 by 2026-04-15 PASSED undone", "2026-04 by 2026-05-15 PASSED undone");
    assertThat(duties(settled, "2026-06-30"))
        .containsExactly(
            "2026-03 by 2026-04-15 DONE 2026-06-30 late", "2026-04 by 2026-05-15 PASSED undone");
  }

  /** Stated arrears do not say what became of the months since. */
  @Test
  void ofMonthsThatNoContributionsTellOfNothingIsKnown() {
    JkpCase unpaid = paid("2024-01..2026-02");
    Employment stated =
        unpaid.employment().toBuilder()
            .employer(unpaid.employment().employer().toBuilder().arrearsMonths(2).build())
            .build();
    JkpCase unknown = unpaid.toBuilder().employment(stated).contributions(Optional.empty()).build();
    JkpCase partly =
        unpaid.toBuilder()
            .employment(stated)
            .contributions(CaseFacts.history("2024-01..2026-02 ?2026-03"))
            .build();

    assertThat(duties(unknown, "2026-06-25"))
        .containsExactly("2026-03 by 2026-04-15 PASSED", "2026-04 by 2026-05-15 PASSED");
    assertThat(duties(partly, "2026-06-25"))
        .containsExactly("2026-03 by 2026-04-15 PASSED", "2026-04 by 2026-05-15 PASSED undone");
  }

  @Test
  void beforeAPlannedTerminationAMonthCanStillBePaidOnItsLastDay() {
    JkpCase unpaid = paid("2024-01..2026-02");

    assertThat(duties(unpaid, "2026-05-14")).containsExactly("2026-03 by 2026-04-15 PASSED undone");
    assertThat(duties(unpaid, "2026-05-15"))
        .containsExactly("2026-03 by 2026-04-15 PASSED undone", "2026-04 by 2026-05-15 OPEN 0");
  }

  @Test
  void whoHasNoEmployerThatContributesHasNone() {
    JkpCase unpaid = paid("2024-01..2026-02");
    Employment employment = unpaid.employment();
    JkpCase neverEnrolled =
        unpaid.toBuilder()
            .employment(
                employment.toBuilder()
                    .employer(employment.employer().toBuilder().enrolledWorker(false).build())
                    .build())
            .build();
    JkpCase ownBusiness =
        unpaid.toBuilder()
            .employment(employment.toBuilder().segment(Employment.Segment.SELF_EMPLOYED).build())
            .build();
    JkpCase unknownSegment =
        unpaid.toBuilder()
            .employment(employment.toBuilder().segment(Optional.empty()).build())
            .build();

    assertThat(duties(neverEnrolled, "2026-06-25")).isEmpty();
    assertThat(duties(ownBusiness, "2026-06-25")).isEmpty();
    assertThat(duties(unknownSegment, "2026-06-25")).hasSize(2);
  }

  @Test
  void theyAreStepsOfTheEmployerUntilTheyAreDone() {
    Answer answer =
        Jkp.standard()
            .answer(paid("2024-01..2026-02 2026-03@2026-06-30"), LocalDate.of(2026, 6, 30));

    assertThat(answer.next())
        .filteredOn(step -> step.step() == NextStep.Kind.PAY_CONTRIBUTION)
        .singleElement()
        .satisfies(
            step -> {
              assertThat(step.contributionMonth()).map(Object::toString).contains("2026-04");
              assertThat(step.holder()).isEqualTo(Duty.Holder.EMPLOYER);
              assertThat(step.passed()).isTrue();
              assertThat(step.undone()).isTrue();
            });
  }
}
