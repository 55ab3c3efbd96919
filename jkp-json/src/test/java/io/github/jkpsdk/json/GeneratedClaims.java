package io.github.jkpsdk.json;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.activity.JobApplication;
import io.github.jkpsdk.activity.Recommendation;
import io.github.jkpsdk.activity.SelectionCall;
import io.github.jkpsdk.activity.Training;
import io.github.jkpsdk.activity.TrainingAttendance;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.WorkKind;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.claim.ClaimEventRefusedException;
import io.github.jkpsdk.deadline.ShownWindow;
import io.github.jkpsdk.termination.Reporter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Events of every kind, and claims that accepted them. */
final class GeneratedClaims {

  private static final Jkp JKP = Jkp.standard();
  private static final Arbitrary<Integer> MONTHS = Arbitraries.integers().between(1, 6);
  private static final Arbitrary<String> NAMES =
      Arbitraries.of("PT Contoh Baru", "CV \"Kutip\"", "a\\b\n", "é\u2028\ud83d\ude00", "");

  private GeneratedClaims() {}

  static Arbitrary<ClaimEvent> events(LocalDate first) {
    return Generated.days(first, 250).flatMap(GeneratedClaims::eventsOn);
  }

  private static Arbitrary<ClaimEvent> eventsOn(LocalDate on) {
    return Arbitraries.oneOf(eventsOfMonth(on), eventsOfMonth(on), activities(on), personal(on));
  }

  private static Arbitrary<ClaimEvent> eventsOfMonth(LocalDate on) {
    return Arbitraries.oneOf(
        MONTHS.map(month -> new ClaimEvent.Filed(on, month)),
        MONTHS.map(month -> new ClaimEvent.Verified(on, month)),
        Combinators.combine(MONTHS, NAMES)
            .as((month, note) -> new ClaimEvent.Rejected(on, month, note)),
        MONTHS.map(month -> new ClaimEvent.Corrected(on, month)),
        Combinators.combine(MONTHS, Generated.wages())
            .as((month, amount) -> new ClaimEvent.Paid(on, month, amount)),
        MONTHS
            .filter(month -> month > 1)
            .map(month -> new ClaimEvent.ConfirmationSigned(on, month)),
        Combinators.combine(MONTHS, Generated.days(on, 40).optional())
            .as((month, closes) -> new ClaimEvent.WindowShown(on, month, window(on, closes))));
  }

  private static ShownWindow window(LocalDate opensOn, Optional<LocalDate> closesOn) {
    return ShownWindow.builder().opensOn(opensOn).closesOn(closesOn).build();
  }

  private static Arbitrary<ClaimEvent> activities(LocalDate on) {
    return Arbitraries.oneOf(
        Combinators.combine(NAMES, NAMES.optional())
            .as((company, position) -> new ClaimEvent.Applied(application(on, company, position))),
        Combinators.combine(NAMES, Arbitraries.of(SelectionCall.Kind.class))
            .as(
                (company, kind) ->
                    new ClaimEvent.SelectionCalled(new SelectionCall(on, company, kind))),
        Arbitraries.of(Recommendation.class).map(kind -> new ClaimEvent.Counselled(on, kind)),
        Combinators.combine(Generated.days(on, 90), NAMES.optional())
            .as(
                (end, provider) ->
                    new ClaimEvent.TrainingEnrolled(on, training(on, end, provider))),
        Arbitraries.integers()
            .between(0, 20)
            .map(
                attended ->
                    new ClaimEvent.TrainingAttended(
                        on, new TrainingAttendance(on.minusDays(9), on, attended, 20))),
        Arbitraries.of(true, false).map(flag -> new ClaimEvent.TrainingCompleted(on, flag)),
        Arbitraries.of(
            new ClaimEvent.SelfAssessmentDone(on),
            new ClaimEvent.StatusFormFilled(on),
            new ClaimEvent.TrainingWithdrawn(on)));
  }

  private static JobApplication application(
      LocalDate on, String company, Optional<String> position) {
    return JobApplication.builder().on(on).company(company).position(position).build();
  }

  private static Training training(LocalDate start, LocalDate end, Optional<String> provider) {
    return Training.builder().startsOn(start).endsOn(end).provider(provider).build();
  }

  private static Arbitrary<ClaimEvent> personal(LocalDate on) {
    return Arbitraries.oneOf(
        Arbitraries.of(Reporter.class).map(by -> new ClaimEvent.TerminationReported(on, by)),
        Arbitraries.of(WorkKind.class).map(kind -> new ClaimEvent.Hired(on, kind)),
        Arbitraries.of(new ClaimEvent.MembershipDeactivated(on), new ClaimEvent.Died(on)));
  }

  static Arbitrary<Claim> claims() {
    return Generated.cases()
        .flatMap(
            facts ->
                events(facts.termination().date())
                    .list()
                    .ofMaxSize(40)
                    .map(events -> claim(facts, events)));
  }

  private static Claim claim(JkpCase facts, List<ClaimEvent> events) {
    Claim claim = JKP.claim(facts.toBuilder().months(List.of()).build());
    for (ClaimEvent event : events.stream().sorted(Comparator.comparing(ClaimEvent::on)).toList()) {
      claim = after(claim, event);
    }
    return claim;
  }

  private static Claim after(Claim claim, ClaimEvent event) {
    try {
      return claim.apply(event);
    } catch (ClaimEventRefusedException e) {
      return claim;
    }
  }
}
