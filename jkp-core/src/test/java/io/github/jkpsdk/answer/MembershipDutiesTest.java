package io.github.jkpsdk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.fixture.Changes;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.termination.TerminationCause;
import io.github.jkpsdk.termination.TerminationEvidence;
import io.github.jkpsdk.termination.TerminationEvidence.ReportOffice;
import io.github.jkpsdk.termination.TerminationReport;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** PP 37/2021 articles 6(1) and 9; Permenaker 2/2025 article 9(1). */
class MembershipDutiesTest {

  private static final JkpCase ENROLLED = ClaimStory.caseAfter("2026-06-15").build();

  private static Optional<String> duty(JkpCase facts, Duty duty) {
    return ClaimStory.of(facts).answer("2026-07-15").deadlines().stream()
        .filter(deadline -> deadline.duty() == duty)
        .map(MembershipDutiesTest::standing)
        .findFirst();
  }

  private static String standing(Deadline deadline) {
    return deadline.status()
        + deadline.doneOn().map(day -> " " + day).orElse("")
        + (deadline.undone() ? " undone" : "");
  }

  private static JkpCase started(JkpCase facts, String on) {
    WorkAgreement agreement =
        WorkAgreement.builder().type(WorkAgreement.Type.PKWTT).start(LocalDate.parse(on)).build();
    return Changes.employment(facts, with -> with.agreement(agreement));
  }

  private static JkpCase registered(String startedOn, String registeredOn) {
    JkpCase started = started(ENROLLED, startedOn);
    return Changes.participant(started, with -> with.registeredOn(LocalDate.parse(registeredOn)));
  }

  @Test
  void aRegistrationBeforeTheAgreementWasThatOfAnotherEmployer() {
    assertThat(duty(registered("2023-05-02", "2023-05-02"), Duty.REGISTER_WORKER))
        .contains("DONE 2023-05-02");
    assertThat(duty(registered("2023-05-02", "2023-05-01"), Duty.REGISTER_WORKER))
        .contains("PASSED");
    JkpCase paid =
        registered("2023-05-02", "2023-05-01").toBuilder()
            .contributions(
                ContributionHistory.builder()
                    .add(YearMonth.of(2023, 5), YearMonth.of(2026, 5))
                    .build())
            .build();
    assertThat(duty(paid, Duty.REGISTER_WORKER)).as("registered, on a day nobody tells").isEmpty();
  }

  @Test
  void whoWasNeverEnrolledWasNotRegisteredAndHasNoMembershipToEnd() {
    JkpCase without = Changes.employer(ENROLLED, with -> with.enrolledWorker(false));
    JkpCase started = started(without, "2023-05-02");
    JkpCase unenrolled =
        Changes.participant(started, with -> with.registeredOn(Optional.<LocalDate>empty()));

    assertThat(duty(unenrolled, Duty.REGISTER_WORKER)).contains("PASSED undone");
    assertThat(duty(unenrolled, Duty.REPORT_DATA_CHANGE)).isEmpty();
  }

  private static JkpCase proven(TerminationEvidence proof) {
    return Changes.termination(ENROLLED, with -> with.evidence(List.of(proof)));
  }

  private static String told(JkpCase facts, Locale locale) {
    Answer answer = ClaimStory.of(facts).answer("2026-07-15");
    return answer.deadlines().stream()
        .filter(deadline -> deadline.duty() == Duty.REPORT_TERMINATION)
        .map(deadline -> Explanation.of(deadline, locale).state())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theReceiptInAProofTellsThatTheTerminationWasReportedAndNotWhen() {
    JkpCase received =
        proven(TerminationEvidence.acceptanceAndReport(ReportOffice.REGENCY_OR_CITY));
    assertThat(duty(received, Duty.REPORT_TERMINATION)).contains("DONE");
    assertThat(ClaimStory.of(received).next("2026-07-15"))
        .noneMatch(step -> step.step() == NextStep.Kind.REPORT_TERMINATION);
    assertThat(told(received, Locale.ENGLISH)).isEqualTo("✓ done; the day is not known");
    assertThat(told(received, Locale.forLanguageTag("id")))
        .isEqualTo("✓ selesai; tanggalnya tidak diketahui");

    assertThat(duty(proven(TerminationEvidence.collectiveAgreement()), Duty.REPORT_TERMINATION))
        .contains("PASSED");
    JkpCase own =
        Changes.termination(
            received,
            with ->
                with.reported(
                    new TerminationReport(
                        LocalDate.of(2026, 7, 1), TerminationReport.Reporter.PARTICIPANT)));
    assertThat(duty(own, Duty.REPORT_TERMINATION)).as("its own receipt").contains("PASSED");
  }

  @Test
  void aRecordedCauseIsThatOfTheEndOfTheMembership() {
    assertThat(duty(ENROLLED, Duty.REPORT_DATA_CHANGE)).contains("PASSED");
    JkpCase recorded =
        Changes.termination(ENROLLED, with -> with.recordedCause(TerminationCause.EFFICIENCY));
    assertThat(duty(recorded, Duty.REPORT_DATA_CHANGE)).isEmpty();
  }
}
