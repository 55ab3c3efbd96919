package io.github.jkpsdk.jqwik;

import static io.github.jkpsdk.jqwik.Values.texts;
import static net.jqwik.api.Arbitraries.integers;

import io.github.jkpsdk.activity.JobApplication;
import io.github.jkpsdk.activity.Recommendation;
import io.github.jkpsdk.activity.SelectionCall;
import io.github.jkpsdk.activity.Training;
import io.github.jkpsdk.activity.TrainingAttendance;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.claim.ActivityEvent;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.claim.FilingEvent;
import io.github.jkpsdk.claim.PaymentEvent;
import io.github.jkpsdk.claim.PaymentEvent.PaidBy;
import io.github.jkpsdk.claim.PersonEvent;
import io.github.jkpsdk.claim.ReimbursementEvent;
import io.github.jkpsdk.claim.TrainingEvent;
import io.github.jkpsdk.deadline.ShownWindow;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.termination.TerminationReport;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Events of every kind, each alone; whether a claim accepts them is another matter. */
final class Events {

  private static final int SESSIONS = 20;

  private Events() {}

  /** An event that waits for its day. */
  interface Maker {
    ClaimEvent on(LocalDate day);
  }

  /** Events on a day and in the 250 days after it. */
  static Arbitrary<ClaimEvent> from(LocalDate first) {
    return Combinators.combine(makers(), Values.daysFrom(first, 250)).as(Maker::on);
  }

  static Arbitrary<Maker> makers() {
    return Arbitraries.frequencyOf(
        Tuple.of(2, ofMonths()),
        Tuple.of(1, searching()),
        Tuple.of(1, training()),
        Tuple.of(1, aboutTheWorker()));
  }

  /** An application to a company. */
  static ClaimEvent applied(LocalDate day, String company) {
    return new ActivityEvent.Applied(JobApplication.builder().on(day).company(company).build());
  }

  private static Arbitrary<Integer> months() {
    return integers().between(1, 6);
  }

  private static Arbitrary<Rupiah> amounts() {
    return Values.wages().filter(amount -> amount.compareTo(Rupiah.ZERO) > 0);
  }

  private static Arbitrary<Maker> ofMonths() {
    return Arbitraries.oneOf(
        months().map(month -> on -> new FilingEvent.Filed(on, month)),
        months().map(month -> on -> new FilingEvent.Verified(on, month)),
        Combinators.combine(months(), texts())
            .as((month, note) -> on -> new FilingEvent.Rejected(on, month, note)),
        months().map(month -> on -> new FilingEvent.Corrected(on, month)),
        Combinators.combine(months(), amounts(), Arbitraries.of(PaidBy.class))
            .as((month, amount, by) -> on -> new PaymentEvent.Paid(on, month, amount, by)),
        Combinators.combine(months(), texts().optional())
            .as((month, note) -> on -> new PaymentEvent.PaymentReturned(on, month, note)),
        Combinators.combine(months(), amounts())
            .as((month, amount) -> on -> new PaymentEvent.Recovered(on, month, amount)),
        amounts().optional().map(amount -> on -> new ReimbursementEvent.Claimed(on, amount)),
        amounts().optional().map(amount -> on -> new ReimbursementEvent.Reimbursed(on, amount)),
        integers()
            .between(2, 6)
            .map(month -> on -> new ActivityEvent.ConfirmationSigned(on, month)),
        Combinators.combine(
                months(), integers().between(0, 60), integers().between(0, 40).optional())
            .as(
                (month, opens, stays) ->
                    on ->
                        new FilingEvent.WindowShown(on, month, window(on.plusDays(opens), stays))));
  }

  private static ShownWindow window(LocalDate opensOn, Optional<Integer> stays) {
    return ShownWindow.builder().opensOn(opensOn).closesOn(stays.map(opensOn::plusDays)).build();
  }

  private static Arbitrary<Maker> searching() {
    return Arbitraries.oneOf(
        Combinators.combine(texts(), texts().optional())
            .as(
                (company, position) ->
                    on ->
                        new ActivityEvent.Applied(
                            JobApplication.builder()
                                .on(on)
                                .company(company)
                                .position(position)
                                .build())),
        Combinators.combine(texts(), Arbitraries.of(SelectionCall.Kind.class))
            .as(
                (company, kind) ->
                    on -> new ActivityEvent.SelectionCalled(new SelectionCall(on, company, kind))),
        Arbitraries.of(Recommendation.class)
            .map(kind -> on -> new ActivityEvent.Counselled(on, kind)),
        Arbitraries.of(ActivityEvent.SelfAssessmentDone::new, ActivityEvent.StatusFormFilled::new));
  }

  private static Arbitrary<Maker> training() {
    return Arbitraries.oneOf(
        Combinators.combine(
                integers().between(0, 15), integers().between(0, 90), texts().optional())
            .as(
                (waits, lasts, provider) ->
                    on ->
                        new TrainingEvent.TrainingEnrolled(
                            on,
                            Training.builder()
                                .startsOn(on.plusDays(waits))
                                .endsOn(on.plusDays(waits + lasts))
                                .provider(provider)
                                .build())),
        Combinators.combine(integers().between(0, 9), integers().between(0, SESSIONS))
            .as(
                (days, attended) ->
                    on ->
                        new TrainingEvent.TrainingAttended(
                            on,
                            new TrainingAttendance(on.minusDays(days), on, attended, SESSIONS))),
        Arbitraries.of(true, false)
            .map(certified -> on -> new TrainingEvent.TrainingCompleted(on, certified)),
        Arbitraries.of(
            TrainingEvent.TrainingWithdrawn::new,
            TrainingEvent.TrainingCancelled::new,
            TrainingEvent.TrainingReported::new));
  }

  private static Arbitrary<Maker> aboutTheWorker() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            4,
            Arbitraries.of(TerminationReport.Reporter.class)
                .map(by -> on -> new PersonEvent.TerminationReported(on, by))),
        Tuple.of(
            4,
            Arbitraries.of(Reemployment.Kind.class)
                .map(kind -> on -> new PersonEvent.Hired(on, kind))),
        Tuple.of(
            4,
            Arbitraries.of(
                PersonEvent.MembershipDeactivated::new,
                PersonEvent.CommitmentSigned::new,
                PersonEvent.PlacementReported::new)),
        Tuple.of(1, Arbitraries.of(PersonEvent.Died::new)));
  }
}
