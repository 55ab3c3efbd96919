package io.github.jkpsdk.jqwik;

import io.github.jkpsdk.activity.Recommendation;
import io.github.jkpsdk.activity.SelectionCall;
import io.github.jkpsdk.activity.Training;
import io.github.jkpsdk.activity.TrainingAttendance;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.claim.ActivityEvent;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.claim.ClaimEventRefusedException;
import io.github.jkpsdk.claim.FilingEvent;
import io.github.jkpsdk.claim.PaymentEvent;
import io.github.jkpsdk.claim.PersonEvent;
import io.github.jkpsdk.claim.TrainingEvent;
import io.github.jkpsdk.deadline.ShownWindow;
import io.github.jkpsdk.law.BenefitMonths;
import io.github.jkpsdk.money.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Claims that are lived from month to month: applied for, trained for, filed, rejected, paid, on
 * days around the ends of windows and of activity months. What a claim refuses has not happened.
 */
final class LivelyClaims {

  private static final int MONTHS = BenefitMonths.MAX;
  private static final int SESSIONS = 5;

  private final Random random;
  private final LocalDate reference;
  private final List<ClaimEvent> events = new ArrayList<>();

  private LivelyClaims(Random random, LocalDate reference) {
    this.random = random;
    this.reference = reference;
  }

  /** A claim of a case of which nothing is filed yet. */
  static Claim of(JkpCase facts, Random random) {
    LocalDate terminated = facts.termination().date();
    LivelyClaims life = new LivelyClaims(random, terminated.plusDays(random.nextInt(40)));
    life.live();
    life.events.sort(Comparator.comparing(ClaimEvent::on));
    Claim claim = Claim.of(facts);
    for (ClaimEvent event : life.events) {
      claim = applied(claim, event);
    }
    return claim;
  }

  private static Claim applied(Claim claim, ClaimEvent event) {
    try {
      return claim.apply(event);
    } catch (ClaimEventRefusedException e) {
      return claim;
    }
  }

  private void live() {
    events.add(new FilingEvent.Filed(reference, 1));
    settle(1, reference);
    often(5, () -> events.add(new ActivityEvent.SelfAssessmentDone(near(opening(2), 8))));
    often(3, this::train);
    for (int month = 2; month <= MONTHS; month++) {
      live(month);
    }
    often(6, () -> events.add(new ActivityEvent.StatusFormFilled(near(opening(MONTHS), 36))));
    often(2, this::findWork);
    often(1, () -> events.add(new PersonEvent.Died(reference.plusDays(random.nextInt(200)))));
  }

  /** In so many of ten claims. */
  private void often(int inTen, Runnable happening) {
    if (random.nextInt(10) < inTen) {
      happening.run();
    }
  }

  private <T> T oneOf(T[] values) {
    return values[random.nextInt(values.length)];
  }

  /** The day on which months 2 to 5 open; month 6 opens a month later. */
  private LocalDate opening(int month) {
    return reference.plusMonths(month - 1L);
  }

  private LocalDate near(LocalDate day, int days) {
    return day.plusDays(random.nextInt(days + 3) - 3L);
  }

  private void live(int month) {
    LocalDate end = opening(Math.min(month, MONTHS - 1));
    boolean oneCompany = random.nextInt(4) == 0;
    int applications = random.nextInt(8);
    for (int number = 0; number < applications; number++) {
      LocalDate day = end.plusDays(random.nextInt(48) - 36L);
      String company = "PT Contoh " + (oneCompany ? number % 3 : number);
      events.add(Events.applied(day, company));
    }
    often(1, () -> events.add(new ActivityEvent.SelectionCalled(call(near(end, 8)))));
    LocalDate window = month == MONTHS ? reference.plusMonths(MONTHS).minusDays(9) : opening(month);
    often(7, () -> events.add(new ActivityEvent.ConfirmationSigned(near(window, 9), month)));
    often(1, () -> events.add(shown(month, near(window, 6))));
    often(
        8,
        () -> {
          LocalDate filed = near(window, 10);
          events.add(new FilingEvent.Filed(filed, month));
          settle(month, filed);
        });
  }

  private FilingEvent.WindowShown shown(int month, LocalDate opens) {
    return new FilingEvent.WindowShown(
        opens.minusDays(1),
        month,
        ShownWindow.builder()
            .opensOn(opens)
            .closesOn(Optional.of(opens.plusDays(4)).filter(day -> random.nextBoolean()))
            .build());
  }

  private static SelectionCall call(LocalDate day) {
    return new SelectionCall(day, "PT Contoh", SelectionCall.Kind.INTERVIEW);
  }

  /** What the agency makes of a month that was filed. */
  private void settle(int month, LocalDate filed) {
    LocalDate day = filed.plusDays(random.nextInt(5));
    switch (random.nextInt(5)) {
      case 0 -> {
        events.add(new FilingEvent.Rejected(day, month, "note"));
        often(5, () -> events.add(new FilingEvent.Corrected(day.plusDays(2), month)));
      }
      case 1 -> events.add(new FilingEvent.Verified(day, month));
      case 2 -> {
        Rupiah amount = Rupiah.of(1_000_000 + random.nextInt(2_000_000));
        PaymentEvent.PaidBy by = oneOf(PaymentEvent.PaidBy.values());
        events.add(new PaymentEvent.Paid(day.plusDays(3), month, amount, by));
      }
      default -> {
        // Nobody has looked at it yet.
      }
    }
  }

  private void train() {
    LocalDate day = reference.plusDays(random.nextInt(30));
    events.add(new ActivityEvent.SelfAssessmentDone(day));
    events.add(new ActivityEvent.Counselled(day, Recommendation.TRAINING));
    Training training =
        Training.builder().startsOn(day.plusDays(3)).endsOn(day.plusDays(63)).build();
    events.add(new TrainingEvent.TrainingEnrolled(day, training));
    for (LocalDate from = day.plusDays(4); from.isBefore(day.plusDays(60)); ) {
      LocalDate to = from.plusDays(1L + random.nextInt(9));
      int attended = 2 + random.nextInt(SESSIONS - 1);
      events.add(
          new TrainingEvent.TrainingAttended(
              to, new TrainingAttendance(from, to, attended, SESSIONS)));
      from = to.plusDays(1);
    }
    often(5, () -> events.add(new TrainingEvent.TrainingCompleted(day.plusDays(63), true)));
  }

  private void findWork() {
    Reemployment.Kind kind = oneOf(Reemployment.Kind.values());
    events.add(new PersonEvent.Hired(reference.plusDays(random.nextInt(190)), kind));
  }
}
