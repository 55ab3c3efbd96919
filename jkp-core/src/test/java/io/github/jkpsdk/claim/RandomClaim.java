package io.github.jkpsdk.claim;

import static net.jqwik.api.Arbitraries.integers;
import static net.jqwik.api.Arbitraries.of;

import io.github.jkpsdk.activity.JobApplication;
import io.github.jkpsdk.activity.Recommendation;
import io.github.jkpsdk.activity.SelectionCall;
import io.github.jkpsdk.activity.Training;
import io.github.jkpsdk.activity.TrainingAttendance;
import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.casefile.WorkKind;
import io.github.jkpsdk.deadline.ShownWindow;
import io.github.jkpsdk.interpretation.ActivityPeriod;
import io.github.jkpsdk.interpretation.FiledBeforeHiring;
import io.github.jkpsdk.interpretation.InstalmentLaw;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.MissedWindow;
import io.github.jkpsdk.interpretation.TraineeCondition;
import io.github.jkpsdk.interpretation.WindowDays;
import io.github.jkpsdk.interpretation.WorkEndingRight;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.termination.Reporter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A claim made by trying random events: those that are accepted make it, and those that are not are
 * kept with the claim that refused them.
 */
record RandomClaim(ClaimProcedure procedure, Claim claim, List<Claim> refusing, int unchanged) {

  /** One try: how many days later, what, and numbers to fill it with. */
  record Try(int gap, int what, int month, int number) {}

  private static final int KINDS = 32;

  static Arbitrary<RandomClaim> any() {
    return Combinators.combine(cases(), readings(), tries())
        .as(RandomClaim::tried)
        .withoutEdgeCases();
  }

  private static Arbitrary<JkpCase> cases() {
    Arbitrary<LocalDate> terminations =
        Arbitraries.oneOf(
            Arbitraries.longs()
                .between(
                    LocalDate.of(2022, 2, 1).toEpochDay(), LocalDate.of(2027, 9, 30).toEpochDay())
                .map(LocalDate::ofEpochDay),
            integers().between(-200, 5).map(LocalDate.of(2025, 2, 7)::plusDays));
    Arbitrary<Integer> later = integers().between(0, 150).injectNull(0.8);
    return Combinators.combine(
            terminations, later, later, of(WorkKind.values()).injectNull(0.2), later)
        .as(
            (termination, filed, hired, kind, died) -> {
              JkpCase.Builder facts = ClaimStory.caseAfter(termination.toString());
              if (filed != null) {
                facts.filedOn(termination.plusDays(filed));
              }
              if (hired != null) {
                Reemployment.Builder work =
                    Reemployment.builder().date(termination.plusDays(hired));
                facts.reemployment((kind == null ? work : work.kind(kind)).build());
              }
              if (died != null) {
                facts.diedOn(termination.plusDays(150L + died));
              }
              return facts.build();
            });
  }

  private static Arbitrary<Interpretations> readings() {
    Arbitrary<Interpretations> mixed =
        Combinators.combine(
                of(MissedWindow.values()),
                of(FiledBeforeHiring.values()),
                of(WorkEndingRight.values()),
                of(ActivityPeriod.values()),
                of(WindowDays.values()),
                of(TraineeCondition.values()),
                of(InstalmentLaw.values()))
            .as(
                (missed, filed, work, period, days, trainee, law) ->
                    Interpretations.standard()
                        .with(missed)
                        .with(filed)
                        .with(work)
                        .with(period)
                        .with(days)
                        .with(trainee)
                        .with(law));
    return Arbitraries.oneOf(Arbitraries.just(Interpretations.standard()), mixed);
  }

  private static Arbitrary<List<Try>> tries() {
    return Combinators.combine(
            integers().between(0, 12),
            integers().between(0, KINDS - 1),
            integers().between(1, 6),
            integers().between(0, 5))
        .as(Try::new)
        .list()
        .ofMaxSize(60);
  }

  private static RandomClaim tried(JkpCase facts, Interpretations readings, List<Try> tries) {
    ClaimProcedure procedure =
        ClaimProcedure.under(Rulebook.standard(), readings, IndonesianHolidays.standard());
    Claim claim = procedure.open(facts);
    List<Claim> refusing = new ArrayList<>();
    int unchanged = 0;
    LocalDate day = facts.termination().date().minusDays(3);
    for (Try next : tries) {
      day = day.plusDays(next.gap());
      int before = claim.events().size();
      try {
        claim = claim.apply(event(next, day, claim));
      } catch (ClaimEventRefusedException e) {
        refusing.add(claim);
        unchanged += claim.events().size() == before && e.index() == before ? 1 : 0;
      }
    }
    return new RandomClaim(procedure, claim, refusing, unchanged);
  }

  /** Every second try goes on with the first month that is not paid, as most claims do. */
  private static ClaimEvent event(Try next, LocalDate day, Claim claim) {
    if (next.what() < KINDS / 2) {
      for (int month = 1; month <= 6; month++) {
        ClaimMonth known = claim.month(month, day);
        if (!known.status().isFinal()) {
          return goingOn(known, day, next.number());
        }
      }
    }
    return atRandom(next, day);
  }

  private static ClaimEvent goingOn(ClaimMonth known, LocalDate day, int number) {
    int month = known.month();
    return switch (known.status()) {
      case FILED ->
          number == 0
              ? new ClaimEvent.Rejected(day, month, "note")
              : new ClaimEvent.Verified(day, month);
      case REJECTED -> new ClaimEvent.Corrected(day, month);
      case AWAITING_PAYMENT -> new ClaimEvent.Paid(day, month, Rupiah.of(1_000_000));
      case OPEN -> new ClaimEvent.Filed(day, month);
      default -> ClaimStory.applies(day.toString(), "PT Contoh " + number);
    };
  }

  private static ClaimEvent atRandom(Try next, LocalDate day) {
    int month = next.month();
    return switch (next.what() - KINDS / 2) {
      case 0 -> new ClaimEvent.TerminationReported(day, Reporter.values()[next.number() % 2]);
      case 1 -> new ClaimEvent.MembershipDeactivated(day);
      case 2 -> new ClaimEvent.Filed(day, month);
      case 3 -> new ClaimEvent.Verified(day, month);
      case 4 -> new ClaimEvent.Rejected(day, month, "note");
      case 5 -> new ClaimEvent.Corrected(day, month);
      case 6 -> new ClaimEvent.Paid(day, month, Rupiah.of(500_000L * next.number()));
      case 7 -> new ClaimEvent.SelfAssessmentDone(day);
      case 8 -> new ClaimEvent.Counselled(day, Recommendation.TRAINING);
      case 9 -> new ClaimEvent.TrainingEnrolled(day, training(day, next.number()));
      case 10 -> new ClaimEvent.TrainingAttended(day, attendance(day, next.number()));
      case 11 ->
          next.number() % 2 == 0
              ? new ClaimEvent.TrainingWithdrawn(day)
              : new ClaimEvent.TrainingCompleted(day, true);
      case 12 -> new ClaimEvent.ConfirmationSigned(day, month);
      case 13 -> new ClaimEvent.WindowShown(day, month, window(day, next.number()));
      case 14 ->
          next.number() < 3
              ? new ClaimEvent.Hired(day, WorkKind.values()[month % 2])
              : new ClaimEvent.SelectionCalled(
                  new SelectionCall(day, "PT Contoh", SelectionCall.Kind.TEST));
      default ->
          next.number() == 0 && month == 1
              ? new ClaimEvent.Died(day)
              : new ClaimEvent.Applied(
                  JobApplication.builder().on(day).company("PT Contoh").build());
    };
  }

  private static Training training(LocalDate day, int number) {
    return Training.builder().startsOn(day.plusDays(3L * number)).endsOn(day.plusDays(60)).build();
  }

  private static TrainingAttendance attendance(LocalDate day, int number) {
    return new TrainingAttendance(day.minusDays(number), day, number, 5);
  }

  private static ShownWindow window(LocalDate day, int number) {
    ShownWindow.Builder window = ShownWindow.builder().opensOn(day.plusDays(10L * number));
    return number % 2 == 0 ? window.build() : window.closesOn(day.plusDays(20L * number)).build();
  }
}
