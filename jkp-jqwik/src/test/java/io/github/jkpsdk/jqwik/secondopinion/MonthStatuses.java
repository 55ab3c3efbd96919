package io.github.jkpsdk.jqwik.secondopinion;

import io.github.jkpsdk.claim.BenefitMonth.Status;
import io.github.jkpsdk.interpretation.FiledBeforeHiring;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.MissedWindow;
import io.github.jkpsdk.jqwik.secondopinion.MonthStory.Stage;
import io.github.jkpsdk.jqwik.secondopinion.Windows.Window;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding.Outcome;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where each benefit month stands on the day. */
final class MonthStatuses {

  private static final Set<Condition> FOR_GOOD =
      Set.of(
          Condition.CITIZENSHIP,
          Condition.AGE_AT_REGISTRATION,
          Condition.EMPLOYMENT_RELATION,
          Condition.PROGRAMME_MEMBERSHIP,
          Condition.TERMINATION_CAUSE,
          Condition.FIXED_TERM_ENDED_EARLY);

  private final Story story;
  private final Interpretations read;
  private final Windows windows;
  private final boolean entitled;
  private final Optional<LocalDate> workSince;

  MonthStatuses(Story story, Interpretations read, Windows windows) {
    this.story = story;
    this.read = read;
    this.windows = windows;
    entitled = anyAccepted() || !failsForGood();
    workSince = new NewWork(story, read).endsRightOn();
  }

  private boolean anyAccepted() {
    return IntStream.rangeClosed(1, Law.MONTHS).anyMatch(month -> story.month(month).isAccepted());
  }

  private boolean failsForGood() {
    Map<Condition, Outcome> outcomes = new Entitlement(story, read).outcomes();
    MonthsPaid months = new MonthsPaid(story, read);
    return FOR_GOOD.stream().anyMatch(one -> outcomes.get(one) == Outcome.NOT_MET)
        || Stream.of(Condition.QUALIFYING_MONTHS, Condition.CONSECUTIVE_MONTHS)
                .anyMatch(one -> outcomes.get(one) == Outcome.NOT_MET)
            && !months.canStillBeMet()
        || outcomes.get(Condition.LIFETIME_CLAIMS) == Outcome.NOT_MET
            && !months.fiveYearsCanStillPass();
  }

  /** In this order: what the agency did, not entitled, missed, ended, and where it is else. */
  Status status(int month) {
    MonthStory told = story.month(month);
    if (told.stage() == Stage.PAID) {
      return Status.PAID;
    }
    if (told.stage() == Stage.VERIFIED) {
      return story.diedOn().isPresent() ? Status.ENDED : Status.AWAITING_PAYMENT;
    }
    if (told.stage() == Stage.NOT_FILED && !entitled) {
      return Status.NOT_ENTITLED;
    }
    if (isMissed(month)) {
      return Status.MISSED;
    }
    if (rightEnds(month).isPresent()) {
      return Status.ENDED;
    }
    return switch (told.stage()) {
      case FILED -> Status.FILED;
      case REJECTED -> Status.REJECTED;
      default -> isOpen(month) ? Status.OPEN : Status.NOT_OPEN;
    };
  }

  /** A shorter window that the portal shows for month 1 does not end the time to claim. */
  private LocalDate closesOn(int month) {
    LocalDate closes = windows.window(month).map(Window::closesOn).orElse(LocalDate.MAX);
    return month == 1 && closes.isBefore(lastDayToClaim()) ? lastDayToClaim() : closes;
  }

  private LocalDate lastDayToClaim() {
    return Windows.lastDayToClaim(story.termination(), read);
  }

  private boolean isOpen(int month) {
    return (month == 1 || story.reference().isPresent())
        && windows.window(month).filter(days -> !story.day().isBefore(days.opensBy())).isPresent();
  }

  /** The window closed without a filing, or the filing came after it; before the right ended. */
  private boolean isMissed(int month) {
    LocalDate filed = story.month(month).firstFiled().orElse(story.day());
    return !story.month(month).isAccepted()
        && (month == 1 || story.reference().isPresent())
        && filed.isAfter(closesOn(month))
        && rightEnds(month).filter(end -> !closesOn(month).isBefore(end)).isEmpty();
  }

  /** {@return the first day on which a month can no longer be had, where that has come} */
  private Optional<LocalDate> rightEnds(int month) {
    return Stream.of(
            workEnds(month),
            story.diedOn(),
            lapsed(month),
            firstMissed(month),
            endedByAMissedMonth(month))
        .flatMap(Optional::stream)
        .sorted()
        .findFirst();
  }

  private Optional<LocalDate> workEnds(int month) {
    boolean stays = read.of(FiledBeforeHiring.class) == FiledBeforeHiring.FILED_BEFORE_STAYS;
    return workSince.filter(
        since ->
            !stays || story.month(month).firstFiled().filter(on -> on.isBefore(since)).isEmpty());
  }

  /** Nor does a longer one lengthen it. */
  private Optional<LocalDate> lapsed(int month) {
    boolean inTime = !story.reference().orElse(story.day()).isAfter(lastDayToClaim());
    return inTime || anyAccepted() || story.month(month).firstFiled().isPresent()
        ? Optional.empty()
        : Optional.of(lastDayToClaim().plusDays(1));
  }

  private Optional<LocalDate> firstMissed(int month) {
    return month > 1 && isMissed(1) ? Optional.of(closesOn(1).plusDays(1)) : Optional.empty();
  }

  private Optional<LocalDate> endedByAMissedMonth(int month) {
    if (read.of(MissedWindow.class) == MissedWindow.MONTH_FORFEITED) {
      return Optional.empty();
    }
    return IntStream.range(1, month)
        .filter(this::isMissed)
        .mapToObj(earlier -> closesOn(earlier).plusDays(1))
        .findFirst();
  }
}
