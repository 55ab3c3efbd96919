package io.github.jkpsdk.claim;

import io.github.jkpsdk.activity.Activities;
import io.github.jkpsdk.activity.ActivityMonth;
import io.github.jkpsdk.activity.Training;
import io.github.jkpsdk.activity.TrainingAttendance;
import io.github.jkpsdk.interpretation.ActivityPeriod;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.ConditionInForce;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Grounds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A trainee attended enough of the training in the activity month, by the records that end in it;
 * Permenaker 2/2025 article 13(3)b. Not asked for in the last month, without a training, and after
 * it.
 */
final class TrainingAttendanceCondition {

  private static final List<String> RECORDS = List.of("events.TRAINING_ATTENDED");

  private final ConditionInForce law;
  private final int percentRequired;
  private final ActivityPeriod period;
  private final MonthFinding noTraining;

  TrainingAttendanceCondition(Rulebook law, Interpretations interpretations, LocalDate day) {
    this.law = law.condition(Condition.TRAINING_ATTENDANCE, day);
    percentRequired = law.attendancePercent().on(day);
    period = interpretations.of(ActivityPeriod.class);
    noTraining = MonthFinding.of(this.law, Outcome.NOT_APPLICABLE, Grounds.NONE);
  }

  MonthFinding assess(MonthQuestion question) {
    if (question.isLast() || question.done().training().isEmpty()) {
      return noTraining;
    }
    Result result = result(question, period);
    boolean isSettled =
        List.of(ActivityPeriod.values()).stream()
            .allMatch(other -> result.equals(result(question, other)));
    ConditionInForce resting =
        (isSettled ? law : law.restingOn(period))
            .restingOn(question.interpretationsOfActivity(period));
    Grounds facts = () -> facts(result);
    return new MonthFinding(
        io.github.jkpsdk.verdict.Finding.of(
            resting, result.outcome, result.isWithoutRecords() ? facts.missing(RECORDS) : facts),
        result.metOn);
  }

  /** What the attendance comes to; the last day only while it is open. */
  private record Result(
      Outcome outcome,
      long attended,
      long held,
      @Nullable LocalDate lastDay,
      @Nullable LocalDate metOn) {

    private static final Result NONE = new Result(Outcome.NOT_APPLICABLE, 0, 0, null, null);

    /** A trainee whose attendance nobody has recorded, once the month is over. */
    boolean isWithoutRecords() {
      return outcome == Outcome.UNDECIDED && lastDay == null;
    }
  }

  private Result result(MonthQuestion question, ActivityPeriod period) {
    ActivityMonth days = question.activity(period);
    if (days == null || !isTrainee(days, question.done())) {
      return Result.NONE;
    }
    List<TrainingAttendance> records = records(days, question.done());
    long attended = records.stream().mapToLong(TrainingAttendance::attended).sum();
    long held = records.stream().mapToLong(TrainingAttendance::held).sum();
    if (held > 0 && attended * 100 >= held * percentRequired) {
      return new Result(Outcome.MET, attended, held, null, lastDay(records));
    }
    boolean isOver = hasLeft(question) || question.asOf().isAfter(lastDay(days, question));
    return new Result(
        isOver && held > 0 ? Outcome.NOT_MET : Outcome.UNDECIDED,
        attended,
        held,
        isOver ? null : days.to(),
        null);
  }

  private static boolean hasLeft(MonthQuestion question) {
    return question.done().leftTrainingOn().isPresent();
  }

  /** Nobody attends a training that is over. */
  private static LocalDate lastDay(ActivityMonth days, MonthQuestion question) {
    LocalDate endsOn = question.done().training().orElseThrow().endsOn();
    return endsOn.isBefore(days.to()) ? endsOn : days.to();
  }

  private static List<TrainingAttendance> records(ActivityMonth days, Activities done) {
    return done.attendance().stream().filter(record -> days.contains(record.to())).toList();
  }

  private static @Nullable LocalDate lastDay(List<TrainingAttendance> records) {
    return records.stream().map(TrainingAttendance::to).max(LocalDate::compareTo).orElse(null);
  }

  /** The training lies in the days, and was not over before, unless records tell of it. */
  private static boolean isTrainee(ActivityMonth days, Activities done) {
    Training training = done.training().orElseThrow();
    boolean isThen =
        !training.startsOn().isAfter(days.to()) && !training.endsOn().isBefore(days.from());
    return isThen
        && (done.leftTrainingOn().filter(left -> !left.isAfter(days.from())).isEmpty()
            || !records(days, done).isEmpty());
  }

  private List<Fact> facts(Result result) {
    if (result.outcome == Outcome.NOT_APPLICABLE) {
      return List.of();
    }
    List<Fact> facts = new ArrayList<>(4);
    facts.add(Fact.of("attended", result.attended));
    facts.add(Fact.of("held", result.held));
    facts.add(Fact.of("percentRequired", percentRequired));
    if (result.lastDay != null) {
      facts.add(Fact.of("openUntil", result.lastDay));
    }
    return facts;
  }
}
