package io.github.jkpsdk.jqwik;

import static java.util.Map.entry;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.activity.Recommendation;
import io.github.jkpsdk.activity.Training;
import io.github.jkpsdk.activity.TrainingAttendance;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.claim.ActivityEvent;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.claim.FilingEvent;
import io.github.jkpsdk.claim.PersonEvent;
import io.github.jkpsdk.claim.TrainingEvent;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.law.BenefitMonths;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;

/** Claims without a fault up to a month that fails one condition. */
final class OneMonthOff {

  private static final int LAST = BenefitMonths.MAX;
  private static final int DAYS_LATE = 9;
  private static final int SESSIONS = 100;
  private static final int TRIES = 200;

  /**
   * How a condition fails.
   *
   * @param first the first month that can fail it while those before it do not
   * @param last the last such month
   * @param early what happens instead of what meets it
   * @param late what meets it too late, in every other claim
   */
  private record Fault(
      int first,
      int last,
      Function<Month, Stream<ClaimEvent>> early,
      Function<Month, Stream<ClaimEvent>> late) {}

  /**
   * The month that fails.
   *
   * @param number which it is
   * @param day on which the worker does for it what is done
   * @param window when it may be filed
   * @param random chooses among what does as well
   */
  private record Month(int number, LocalDate day, ClaimWindow window, Random random) {

    LocalDate inTime() {
      LocalDate opens = window.opensOn().orElse(window.closesOn());
      LocalDate day = opens.plusDays(random.nextInt(3));
      return day.isAfter(window.closesOn()) ? opens : day;
    }

    LocalDate tooLate() {
      return window.closesOn().plusDays(1L + random.nextInt(DAYS_LATE));
    }
  }

  private static final Map<Condition, Fault> FAULTS =
      Map.ofEntries(
          entry(
              Condition.MONTH_FILED_IN_WINDOW,
              late(2, LAST, month -> new FilingEvent.Filed(month.tooLate(), month.number()))),
          entry(
              Condition.MONTH_NOT_REEMPLOYED,
              early(2, LAST, month -> Stream.of(new PersonEvent.Hired(month.day(), work(month))))),
          entry(
              Condition.SELF_ASSESSMENT,
              late(2, 2, month -> new ActivityEvent.SelfAssessmentDone(month.tooLate()))),
          entry(Condition.JOB_SEARCH, early(2, LAST, OneMonthOff::tooFewApplications)),
          entry(Condition.TRAINING_ATTENDANCE, early(2, LAST - 1, OneMonthOff::tooLittleTraining)),
          entry(
              Condition.CONFIRMATION_LETTER,
              late(
                  2,
                  LAST,
                  month -> new ActivityEvent.ConfirmationSigned(month.tooLate(), month.number()))),
          entry(
              Condition.EMPLOYMENT_STATUS_FORM,
              late(LAST, LAST, month -> new ActivityEvent.StatusFormFilled(month.tooLate()))));

  private OneMonthOff() {}

  private static Fault early(int first, int last, Function<Month, Stream<ClaimEvent>> early) {
    return new Fault(first, last, early, month -> Stream.of());
  }

  private static Fault late(int first, int last, Function<Month, ClaimEvent> late) {
    return new Fault(first, last, month -> Stream.of(), late.andThen(Stream::of));
  }

  /** The conditions of a month. */
  static Set<Condition> conditions() {
    return EnumSet.copyOf(FAULTS.keySet());
  }

  /** Whether claims of such cases can fail the condition, as far as some tries tell. */
  static boolean isPossible(Arbitrary<JkpCase> cases, Condition condition) {
    Random random = new Random(1);
    return Samples.ofSeed(1).of(ClaimArbitrary.unasked(cases), TRIES).stream()
        .map(facts -> of(facts, condition, random))
        .anyMatch(claim -> isKept(claim, condition));
  }

  /** Whether some month fails the condition, and none another, on the day the case asks for. */
  static boolean isKept(Claim claim, Condition condition) {
    return claim
        .facts()
        .asOf()
        .map(day -> Jkp.standard().answer(claim, day))
        .filter(answer -> answer.verdict().outcome() == Verdict.Outcome.ELIGIBLE)
        .filter(answer -> failed(answer).equals(failingWith(condition)))
        .isPresent();
  }

  private static Set<Condition> failed(Answer answer) {
    Set<Condition> failed = EnumSet.noneOf(Condition.class);
    answer.months().stream()
        .flatMap(month -> month.findings().stream())
        .filter(finding -> finding.outcome() == Finding.Outcome.NOT_MET)
        .forEach(finding -> failed.add(finding.condition()));
    return failed;
  }

  /** A trainee may search for work instead, so the month fails both or neither. */
  private static Set<Condition> failingWith(Condition condition) {
    return condition == Condition.TRAINING_ATTENDANCE
        ? EnumSet.of(condition, Condition.JOB_SEARCH)
        : EnumSet.of(condition);
  }

  /** A claim that mostly fails so; it is asked about on a day after the window of the month. */
  static Claim of(JkpCase facts, Condition condition, Random random) {
    Fault fault = Objects.requireNonNull(FAULTS.get(condition), "condition");
    int number = fault.first() + random.nextInt(fault.last() - fault.first() + 1);
    LocalDate reference = facts.termination().date().plusDays(random.nextInt(30));
    Claim paid = DiligentClaims.paid(facts, reference, number - 1);
    Claim prepared = DiligentClaims.prepared(paid, reference, number, failingWith(condition));
    return DiligentClaims.window(prepared, number)
        .map(
            window ->
                new Month(number, DiligentClaims.activityDay(reference, number), window, random))
        .map(month -> ended(prepared, month, condition, fault))
        .orElse(prepared);
  }

  private static Claim ended(Claim prepared, Month month, Condition condition, Fault fault) {
    Claim claim = applied(prepared, fault.early().apply(month));
    if (condition != Condition.MONTH_FILED_IN_WINDOW) {
      claim = applied(claim, Stream.of(new FilingEvent.Filed(month.inTime(), month.number())));
    }
    if (month.random().nextBoolean()) {
      claim = applied(claim, fault.late().apply(month));
    }
    LocalDate over = month.window().closesOn().plusDays(1);
    LocalDate last = claim.latestDay().isAfter(over) ? claim.latestDay() : over;
    JkpCase facts =
        claim.facts().toBuilder().asOf(last.plusDays(month.random().nextInt(3))).build();
    return Claim.of(facts, claim.events());
  }

  private static Claim applied(Claim before, Stream<ClaimEvent> events) {
    return events.reduce(before, DiligentClaims::applied, (one, other) -> other);
  }

  private static Reemployment.Kind work(Month month) {
    Reemployment.Kind[] kinds = Reemployment.Kind.values();
    return kinds[month.random().nextInt(kinds.length)];
  }

  private static Stream<ClaimEvent> tooFewApplications(Month month) {
    int required = Rulebook.standard().applications().on(month.inTime());
    return IntStream.range(0, month.random().nextInt(required))
        .mapToObj(number -> Events.applied(month.day(), "PT Contoh " + number));
  }

  /** All of the training lies in the month, and too little of it is attended. */
  private static Stream<ClaimEvent> tooLittleTraining(Month month) {
    LocalDate day = month.day();
    LocalDate last = day.plusDays(1L + month.random().nextInt(5));
    int required = Rulebook.standard().attendancePercent().on(day);
    Training training = Training.builder().startsOn(day).endsOn(last).build();
    TrainingAttendance attendance =
        new TrainingAttendance(day, last, month.random().nextInt(required), SESSIONS);
    return Stream.concat(
        Stream.of(
            new ActivityEvent.Counselled(day, Recommendation.TRAINING),
            new TrainingEvent.TrainingEnrolled(day, training)),
        Stream.concat(
            tooFewApplications(month),
            Stream.of(new TrainingEvent.TrainingAttended(last, attendance))));
  }
}
