package io.github.jkpsdk.jqwik.secondopinion;

import static io.github.jkpsdk.verdict.Finding.Outcome.MET;
import static io.github.jkpsdk.verdict.Finding.Outcome.NOT_APPLICABLE;
import static io.github.jkpsdk.verdict.Finding.Outcome.NOT_MET;
import static io.github.jkpsdk.verdict.Finding.Outcome.UNDECIDED;

import io.github.jkpsdk.activity.TrainingAttendance;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.claim.ActivityEvent;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.claim.TrainingEvent;
import io.github.jkpsdk.interpretation.ActivityPeriod;
import io.github.jkpsdk.interpretation.ApplicationCount;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.TraineeCondition;
import io.github.jkpsdk.jqwik.secondopinion.Windows.Window;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** To look for work, or to attend a training, in the month of activity. */
final class Missions {

  private record Days(LocalDate from, LocalDate to) {
    boolean overlaps(Days other) {
      return !from.isAfter(other.to) && !to.isBefore(other.from);
    }

    @Override
    public String toString() {
      return from + ".." + to;
    }

    Days until(LocalDate day) {
      return new Days(from, day.isAfter(to) ? to : day.minusDays(1));
    }

    boolean contains(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  private final Story story;
  private final Interpretations read;
  private final int month;
  private final Optional<Window> window;
  private final Optional<LocalDate> filed;
  private final Optional<Days> days;

  Missions(Story story, Interpretations read, int month, Optional<Window> window) {
    this.story = story;
    this.read = read;
    this.month = month;
    this.window = window;
    filed = story.month(month).firstFiled();
    days = story.reference().flatMap(this::days);
  }

  /** {@return the month of activity, once there is a claim} */
  Optional<String> activity() {
    return days.map(Days::toString);
  }

  /** Up to the filing; not filed, up to the last day to file, where that is known. */
  private Optional<Days> days(LocalDate reference) {
    if (read.of(ActivityPeriod.class) == ActivityPeriod.UP_TO_FILING) {
      return filed
          .or(() -> window.map(Window::closesOn))
          .map(last -> new Days(last.minusMonths(1).plusDays(1), last));
    }
    int from = month < Law.MONTHS ? month - 2 : month - 1;
    return Optional.of(
        new Days(reference.plusMonths(from), reference.plusMonths(from + 1L).minusDays(1)));
  }

  /** What is not done is not asked where the other is enough. Month 6 always asks for search. */
  void into(Map<Condition, Outcome> outcomes) {
    Outcome search = search();
    Outcome attendance = attendance();
    boolean onlyAttendance =
        attendance != NOT_APPLICABLE
            && read.of(TraineeCondition.class) == TraineeCondition.ATTENDANCE_REQUIRED;
    outcomes.put(
        Condition.JOB_SEARCH,
        onlyAttendance || attendance == MET && search != MET ? NOT_APPLICABLE : search);
    outcomes.put(
        Condition.TRAINING_ATTENDANCE,
        !onlyAttendance && search == MET && attendance != MET ? NOT_APPLICABLE : attendance);
  }

  private Outcome search() {
    boolean called =
        in(ActivityEvent.SelectionCalled.class, ActivityEvent.SelectionCalled::on)
            .findAny()
            .isPresent();
    if (called || applications() >= Law.APPLICATIONS) {
      return MET;
    }
    return isOver() ? NOT_MET : UNDECIDED;
  }

  private long applications() {
    List<String> companies =
        in(ActivityEvent.Applied.class, ActivityEvent.Applied::on)
            .map(applied -> applied.application().company())
            .toList();
    boolean anyCompany =
        Law.isNew(filed.orElse(story.day()))
            && read.of(ApplicationCount.class) == ApplicationCount.APPLICATIONS;
    return anyCompany ? companies.size() : companies.stream().distinct().count();
  }

  private <E extends ClaimEvent> Stream<E> in(Class<E> kind, Function<E, LocalDate> on) {
    return story
        .events(kind)
        .filter(event -> days.filter(period -> period.contains(on.apply(event))).isPresent());
  }

  /** Whether nothing can be added any more. */
  private boolean isOver() {
    if (days.isEmpty()) {
      return false;
    }
    if (read.of(ActivityPeriod.class) == ActivityPeriod.UP_TO_FILING && filed.isEmpty()) {
      return window.filter(w -> story.day().isAfter(w.closesOn())).isPresent();
    }
    return story.day().isAfter(days.get().to());
  }

  private Outcome attendance() {
    Optional<Days> training = training();
    if (month == Law.MONTHS || days.isEmpty() || training.isEmpty()) {
      return NOT_APPLICABLE;
    }
    List<TrainingAttendance> records = records(days.get());
    if (records.isEmpty()) {
      return training.get().overlaps(days.get()) ? UNDECIDED : NOT_APPLICABLE;
    }
    int attended = records.stream().mapToInt(TrainingAttendance::attended).sum();
    int held = records.stream().mapToInt(TrainingAttendance::held).sum();
    if (attended * 100 >= held * Law.ATTENDANCE_PERCENT) {
      return MET;
    }
    return isOver() || story.day().isAfter(training.get().to()) ? NOT_MET : UNDECIDED;
  }

  private List<TrainingAttendance> records(Days days) {
    return story
        .events(TrainingEvent.TrainingAttended.class)
        .map(TrainingEvent.TrainingAttended::attendance)
        .filter(record -> days.contains(record.to()))
        .toList();
  }

  /** {@return the days of a training that took place, up to the day on which it was left} */
  private Optional<Days> training() {
    Optional<Days> training = Optional.empty();
    for (ClaimEvent event : story.events()) {
      if (event instanceof TrainingEvent.TrainingEnrolled enrolled) {
        training =
            Optional.of(new Days(enrolled.training().startsOn(), enrolled.training().endsOn()));
      } else if (event instanceof TrainingEvent.TrainingCancelled) {
        training = Optional.empty();
      } else if (event instanceof TrainingEvent.TrainingWithdrawn) {
        training = training.map(one -> one.until(event.on()));
      } else if (event instanceof TrainingEvent.TrainingCompleted) {
        training = training.map(one -> event.on().equals(one.to()) ? one : one.until(event.on()));
      }
    }
    return training.map(this::untilWork);
  }

  /** A job found while waiting for the start counts as withdrawing. */
  private Days untilWork(Days training) {
    return story.newWork().stream()
        .map(Reemployment::date)
        .flatMap(Optional::stream)
        .filter(on -> on.isBefore(training.from()))
        .findFirst()
        .map(training::until)
        .orElse(training);
  }
}
