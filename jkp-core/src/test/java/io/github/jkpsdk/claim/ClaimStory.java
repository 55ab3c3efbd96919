package io.github.jkpsdk.claim;

import io.github.jkpsdk.activity.JobApplication;
import io.github.jkpsdk.activity.Recommendation;
import io.github.jkpsdk.activity.SelectionCall;
import io.github.jkpsdk.activity.Training;
import io.github.jkpsdk.activity.TrainingAttendance;
import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.WorkKind;
import io.github.jkpsdk.deadline.ShownWindow;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.termination.Reporter;
import io.github.jkpsdk.termination.Termination;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Tells a claim event by event. The wage is Rp4,000,000: Rp1,800,000 at 45%, Rp1,000,000 at 25%,
 * Rp2,400,000 at 60%.
 */
final class ClaimStory {

  static final long WAGE = 4_000_000;

  private Claim claim;

  private ClaimStory(Claim claim) {
    this.claim = claim;
  }

  static ClaimStory after(String termination) {
    return of(caseAfter(termination).build());
  }

  static ClaimStory of(JkpCase facts) {
    return of(facts, Interpretations.standard());
  }

  static ClaimStory of(JkpCase facts, Interpretations readings) {
    return new ClaimStory(
        ClaimProcedure.under(Rulebook.standard(), readings, IndonesianHolidays.standard())
            .open(facts));
  }

  static JkpCase.Builder caseAfter(String termination) {
    return JkpCase.builder()
        .termination(Termination.builder().date(day(termination)).build())
        .employment(Employment.builder().reportedWage(Rupiah.of(WAGE)).build());
  }

  /** PHK on 2026-06-15, month 1 filed on 2026-06-20. */
  static ClaimStory filed() {
    return after("2026-06-15").filed(1, "2026-06-20");
  }

  static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  Claim claim() {
    return claim;
  }

  ClaimStory then(ClaimEvent event) {
    claim = claim.apply(event);
    return this;
  }

  ClaimStory reported(Reporter by, String on) {
    return then(new ClaimEvent.TerminationReported(day(on), by));
  }

  ClaimStory deactivated(String on) {
    return then(new ClaimEvent.MembershipDeactivated(day(on)));
  }

  ClaimStory filed(int month, String on) {
    return then(new ClaimEvent.Filed(day(on), month));
  }

  ClaimStory verified(int month, String on) {
    return then(new ClaimEvent.Verified(day(on), month));
  }

  ClaimStory rejected(int month, String on) {
    return then(new ClaimEvent.Rejected(day(on), month, "The photo cannot be read."));
  }

  ClaimStory corrected(int month, String on) {
    return then(new ClaimEvent.Corrected(day(on), month));
  }

  ClaimStory paid(int month, String on, long amount) {
    return then(new ClaimEvent.Paid(day(on), month, Rupiah.of(amount)));
  }

  /** Filed, verified and paid at 60% on one day. */
  ClaimStory settled(int month, String on) {
    return filed(month, on).verified(month, on).paid(month, on, 2_400_000);
  }

  ClaimStory selfAssessed(String on) {
    return then(new ClaimEvent.SelfAssessmentDone(day(on)));
  }

  ClaimStory applied(String on, String company) {
    return then(applies(on, company));
  }

  /** Applications to as many companies on one day. */
  ClaimStory applied(String on, int companies) {
    IntStream.rangeClosed(1, companies).forEach(number -> applied(on, "PT Contoh " + number));
    return this;
  }

  static ClaimEvent applies(String on, String company) {
    return new ClaimEvent.Applied(JobApplication.builder().on(day(on)).company(company).build());
  }

  ClaimStory called(String on) {
    return then(
        new ClaimEvent.SelectionCalled(
            new SelectionCall(day(on), "PT Contoh", SelectionCall.Kind.INTERVIEW)));
  }

  ClaimStory counselled(String on, Recommendation recommends) {
    return then(new ClaimEvent.Counselled(day(on), recommends));
  }

  ClaimStory enrolled(String on, String startsOn, String endsOn) {
    return then(enrols(on, startsOn, endsOn));
  }

  static ClaimEvent enrols(String on, String startsOn, String endsOn) {
    return new ClaimEvent.TrainingEnrolled(
        day(on), Training.builder().startsOn(day(startsOn)).endsOn(day(endsOn)).build());
  }

  /** Assessed, counselled and enrolled on one day. */
  ClaimStory inTraining(String on, String startsOn, String endsOn) {
    return selfAssessed(on).counselled(on, Recommendation.TRAINING).enrolled(on, startsOn, endsOn);
  }

  ClaimStory attended(String from, String to, int attended, int held) {
    return then(attends(to, from, to, attended, held));
  }

  static ClaimEvent attends(String on, String from, String to, int attended, int held) {
    return new ClaimEvent.TrainingAttended(
        day(on), new TrainingAttendance(day(from), day(to), attended, held));
  }

  ClaimStory withdrawn(String on) {
    return then(new ClaimEvent.TrainingWithdrawn(day(on)));
  }

  ClaimStory completed(String on) {
    return then(new ClaimEvent.TrainingCompleted(day(on), true));
  }

  ClaimStory confirmed(int month, String on) {
    return then(new ClaimEvent.ConfirmationSigned(day(on), month));
  }

  ClaimStory statusForm(String on) {
    return then(new ClaimEvent.StatusFormFilled(day(on)));
  }

  ClaimStory shown(int month, String on, String opensOn, String closesOn) {
    ShownWindow window =
        ShownWindow.builder()
            .opensOn(day(opensOn))
            .closesOn(Optional.ofNullable(closesOn).map(ClaimStory::day))
            .build();
    return then(new ClaimEvent.WindowShown(day(on), month, window));
  }

  ClaimStory hired(String on) {
    return hired(on, WorkKind.WAGE_EMPLOYMENT);
  }

  ClaimStory hired(String on, WorkKind kind) {
    return then(new ClaimEvent.Hired(day(on), kind));
  }

  ClaimStory died(String on) {
    return then(new ClaimEvent.Died(day(on)));
  }

  MonthStatus status(int month, String asOf) {
    return claim.month(month, day(asOf)).status();
  }

  List<MonthStatus> statuses(String asOf) {
    return claim.overview(day(asOf)).months().stream().map(ClaimMonth::status).toList();
  }

  Finding finding(int month, Condition rule, String asOf) {
    return claim.month(month, day(asOf)).findings().stream()
        .filter(finding -> finding.condition() == rule)
        .findFirst()
        .orElseThrow();
  }

  List<NextStep> next(String asOf) {
    return claim.next(day(asOf));
  }
}
