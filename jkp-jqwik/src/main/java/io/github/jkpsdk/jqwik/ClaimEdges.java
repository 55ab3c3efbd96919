package io.github.jkpsdk.jqwik;

import io.github.jkpsdk.activity.Recommendation;
import io.github.jkpsdk.activity.Training;
import io.github.jkpsdk.activity.TrainingAttendance;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.ActivityEvent;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.FilingEvent;
import io.github.jkpsdk.claim.TrainingEvent;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.law.BenefitMonths;
import io.github.jkpsdk.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Claims that do one thing on the edge of what is allowed, and all else in time. */
final class ClaimEdges {

  private static final int SESSIONS = 100;

  private ClaimEdges() {}

  /** Windows, numbers of applications, shares of attendance. */
  static Arbitrary<Claim> of(Arbitrary<JkpCase> cases) {
    return Combinators.combine(
            ClaimArbitrary.unasked(cases),
            Values.evenly(0, 2),
            Values.evenly(2, BenefitMonths.MAX),
            Values.evenly(-1, 1),
            Arbitraries.of(true, false))
        .as(
            (facts, kind, month, offset, atOpening) ->
                switch (kind) {
                  case 0 -> filed(facts, month, offset, atOpening);
                  case 1 -> applied(facts, month, offset);
                  default -> attended(facts, offset);
                });
  }

  private static LocalDate reference(JkpCase facts) {
    return facts.termination().date().plusDays(3);
  }

  /** Month 1 is filed, and nothing after it. */
  private static Claim begun(JkpCase facts) {
    return DiligentClaims.applied(Claim.of(facts), new FilingEvent.Filed(reference(facts), 1));
  }

  /** Filed on the first or the last day of a window, or on one next to it. */
  static Claim filed(JkpCase facts, int month, int offset, boolean atOpening) {
    Claim claim = DiligentClaims.prepared(begun(facts), reference(facts), month);
    ClaimWindow window = DiligentClaims.window(claim, month).orElseThrow();
    LocalDate edge = atOpening ? window.opensOn().orElse(window.closesOn()) : window.closesOn();
    return DiligentClaims.applied(claim, new FilingEvent.Filed(edge.plusDays(offset), month));
  }

  /** As many applications as are asked for, one less or one more, on the first day that counts. */
  static Claim applied(JkpCase facts, int month, int offset) {
    LocalDate day = reference(facts).plusMonths(month == BenefitMonths.MAX ? month - 1 : month - 2);
    int needed = Rulebook.standard().applications().on(day);
    Claim claim = begun(facts);
    for (int number : IntStream.rangeClosed(1, needed + offset).toArray()) {
      claim = DiligentClaims.applied(claim, Events.applied(day, "PT Contoh " + number));
    }
    return claim;
  }

  /** As much of the training of the first month as is asked for, a session less or more. */
  static Claim attended(JkpCase facts, int offset) {
    LocalDate day = reference(facts);
    LocalDate last = day.plusDays(20);
    int needed = Rulebook.standard().attendancePercent().on(day) + offset;
    Training training = Training.builder().startsOn(day.plusDays(2)).endsOn(last).build();
    Claim claim = begun(facts);
    claim = DiligentClaims.applied(claim, new ActivityEvent.SelfAssessmentDone(day));
    claim =
        DiligentClaims.applied(claim, new ActivityEvent.Counselled(day, Recommendation.TRAINING));
    claim = DiligentClaims.applied(claim, new TrainingEvent.TrainingEnrolled(day, training));
    TrainingAttendance attendance = new TrainingAttendance(day.plusDays(2), last, needed, SESSIONS);
    return DiligentClaims.applied(claim, new TrainingEvent.TrainingAttended(last, attendance));
  }
}
