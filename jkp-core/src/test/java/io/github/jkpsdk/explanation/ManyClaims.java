package io.github.jkpsdk.explanation;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.activity.JobApplication;
import io.github.jkpsdk.activity.Recommendation;
import io.github.jkpsdk.activity.Training;
import io.github.jkpsdk.activity.TrainingAttendance;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.WorkKind;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.claim.ClaimOverview;
import io.github.jkpsdk.deadline.ShownWindow;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.MissedWindow;
import io.github.jkpsdk.interpretation.WindowDays;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.termination.Reporter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Claims on many days, so that every sentence about a claim is reached. */
final class ManyClaims {

  private static final LocalDate TERMINATED = ManyCases.TERMINATED;
  private static final LocalDate FILED = ManyCases.FILED;
  private static final LocalDate SECOND = FILED.plusMonths(1);
  private static final int DAYS = 250;

  private ManyClaims() {}

  static List<ClaimOverview> overviews() {
    List<ClaimOverview> overviews = new ArrayList<>();
    for (Claim claim : claims()) {
      LocalDate from = claim.facts().termination().date();
      IntStream.range(0, DAYS)
          .filter(day -> day % 3 == 0)
          .forEach(day -> overviews.add(claim.overview(from.plusDays(day))));
    }
    return overviews;
  }

  private static List<Claim> claims() {
    Jkp strict =
        Jkp.builder()
            .interpretations(Interpretations.standard().with(MissedWindow.CLAIM_ENDS))
            .build();
    Jkp workingDays =
        Jkp.builder()
            .interpretations(Interpretations.standard().with(WindowDays.WORKING_DAYS))
            .build();
    return List.of(
        claim(Jkp.standard(), TERMINATED),
        claim(Jkp.standard(), TERMINATED, new ClaimEvent.Filed(FILED, 1)),
        claim(strict, TERMINATED, new ClaimEvent.Filed(FILED, 1)),
        busy(),
        paidAndCompleted(),
        rejected(),
        trained(4),
        trained(3),
        hired(WorkKind.WAGE_EMPLOYMENT),
        hired(WorkKind.SELF_EMPLOYMENT),
        late(),
        oldLaw(3),
        oldLaw(5),
        claim(
            workingDays,
            LocalDate.of(2027, 8, 26),
            new ClaimEvent.Filed(LocalDate.of(2027, 8, 30), 1),
            new ClaimEvent.Filed(LocalDate.of(2028, 2, 28), 6)));
  }

  private static Claim claim(Jkp jkp, LocalDate terminated, ClaimEvent... events) {
    JkpCase entitled = ManyCases.entitled();
    JkpCase facts =
        entitled.toBuilder()
            .termination(entitled.termination().toBuilder().date(terminated).build())
            .commitment(Optional.empty())
            .filedOn(Optional.empty())
            .build();
    Claim claim = jkp.claim(facts);
    for (ClaimEvent event : events) {
      claim = claim.apply(event);
    }
    return claim;
  }

  /** Month 2 with everything done and shown by the portal, month 6 with its form. */
  private static Claim busy() {
    List<ClaimEvent> events = new ArrayList<>();
    events.add(new ClaimEvent.TerminationReported(TERMINATED, Reporter.EMPLOYER));
    events.add(new ClaimEvent.MembershipDeactivated(TERMINATED));
    events.add(new ClaimEvent.Filed(FILED, 1));
    events.add(new ClaimEvent.SelfAssessmentDone(FILED));
    events.addAll(applications(FILED, 5));
    events.add(new ClaimEvent.WindowShown(SECOND, 2, shown(SECOND.plusDays(1))));
    events.add(new ClaimEvent.ConfirmationSigned(SECOND.plusDays(1), 2));
    events.add(new ClaimEvent.Filed(SECOND.plusDays(1), 2));
    events.add(new ClaimEvent.StatusFormFilled(SECOND.plusDays(2)));
    return claim(Jkp.standard(), TERMINATED, events.toArray(ClaimEvent[]::new));
  }

  private static ShownWindow shown(LocalDate day) {
    return ShownWindow.builder().opensOn(day).closesOn(day.plusDays(4)).build();
  }

  private static List<ClaimEvent> applications(LocalDate from, int count) {
    return IntStream.range(0, count)
        .<ClaimEvent>mapToObj(
            day ->
                new ClaimEvent.Applied(
                    JobApplication.builder().on(from.plusDays(day)).company("PT " + day).build()))
        .toList();
  }

  private static Claim paidAndCompleted() {
    return claim(
        Jkp.standard(),
        TERMINATED,
        new ClaimEvent.Filed(FILED, 1),
        new ClaimEvent.Verified(FILED.plusDays(1), 1),
        new ClaimEvent.Paid(FILED.plusDays(3), 1, Rupiah.of(2_550_000)));
  }

  private static Claim rejected() {
    return claim(
        Jkp.standard(),
        TERMINATED,
        new ClaimEvent.Filed(FILED, 1),
        new ClaimEvent.Rejected(FILED.plusDays(1), 1, "foto buram"));
  }

  /** A training of ten sessions in the first activity month. */
  private static Claim trained(int attendedOfFive) {
    LocalDate start = FILED.plusDays(4);
    return claim(
        Jkp.standard(),
        TERMINATED,
        new ClaimEvent.Filed(FILED, 1),
        new ClaimEvent.SelfAssessmentDone(FILED),
        new ClaimEvent.Counselled(FILED, Recommendation.TRAINING),
        new ClaimEvent.TrainingEnrolled(
            FILED, Training.builder().startsOn(start).endsOn(start.plusDays(45)).build()),
        attended(start, 2),
        attended(start.plusDays(10), attendedOfFive),
        new ClaimEvent.TrainingCompleted(start.plusDays(45), true));
  }

  private static ClaimEvent attended(LocalDate from, int attended) {
    return new ClaimEvent.TrainingAttended(
        from.plusDays(5),
        new TrainingAttendance(from, from.plusDays(5), attended, attended == 2 ? 2 : 5));
  }

  private static Claim hired(WorkKind kind) {
    return claim(
        Jkp.standard(),
        TERMINATED,
        new ClaimEvent.Filed(FILED, 1),
        new ClaimEvent.Filed(SECOND, 2),
        new ClaimEvent.Hired(SECOND.plusDays(1), kind));
  }

  private static Claim late() {
    return claim(
        Jkp.standard(),
        TERMINATED,
        new ClaimEvent.Filed(FILED, 1),
        new ClaimEvent.Filed(SECOND.plusDays(9), 2));
  }

  /** Companies count, and month 6 needs no form; filed under the law before 2025-02-07. */
  private static Claim oldLaw(int applications) {
    LocalDate filed = LocalDate.of(2024, 6, 20);
    List<ClaimEvent> filings =
        List.of(
            new ClaimEvent.Filed(filed.plusMonths(1), 2),
            new ClaimEvent.Filed(filed.plusMonths(6).minusDays(3), 6));
    return claim(
        Jkp.standard(),
        filed.minusDays(5),
        Stream.of(
                List.<ClaimEvent>of(new ClaimEvent.Filed(filed, 1)),
                applications(filed, applications),
                filings)
            .flatMap(List::stream)
            .toArray(ClaimEvent[]::new));
  }
}
