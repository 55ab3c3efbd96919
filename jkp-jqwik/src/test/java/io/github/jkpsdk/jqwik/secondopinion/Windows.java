package io.github.jkpsdk.jqwik.secondopinion;

import io.github.jkpsdk.claim.FilingEvent;
import io.github.jkpsdk.deadline.ShownWindow;
import io.github.jkpsdk.interpretation.AgencyJointLeave;
import io.github.jkpsdk.interpretation.EmployerJointLeave;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.LapsedTimeToClaim;
import io.github.jkpsdk.interpretation.WindowDays;
import java.time.LocalDate;
import java.util.Optional;

/** When each month can be filed. */
final class Windows {

  /**
   * The days of a window.
   *
   * @param opensOn the first day; empty where a decree is not known, or it never opens
   * @param opensBy the day by which it has surely opened
   * @param closesOn the last day
   */
  record Window(Optional<LocalDate> opensOn, LocalDate opensBy, LocalDate closesOn) {

    Window(LocalDate opensOn, LocalDate closesOn) {
      this(Optional.of(opensOn), opensOn, closesOn);
    }

    /** {@return whether nobody can tell: the first day rests on a decree that is not known} */
    boolean mayContain(LocalDate day) {
      return opensOn.isEmpty() && opensBy.isBefore(closesOn) && day.isBefore(opensBy);
    }

    boolean contains(LocalDate day) {
      return !day.isBefore(opensBy) && !day.isAfter(closesOn);
    }

    @Override
    public String toString() {
      return opensOn.map(LocalDate::toString).orElse("?") + ".." + closesOn;
    }
  }

  private final Story story;
  private final Interpretations read;
  private final PlainCalendar employers;
  private final PlainCalendar agency;

  Windows(Story story, Interpretations read) {
    this.story = story;
    this.read = read;
    employers = new PlainCalendar(read.of(EmployerJointLeave.class) == EmployerJointLeave.WORKING);
    agency = new PlainCalendar(read.of(AgencyJointLeave.class) == AgencyJointLeave.WORKING);
  }

  static LocalDate lastDayToClaim(LocalDate termination, Interpretations read) {
    LocalDate old = termination.plusMonths(Law.MONTHS_TO_CLAIM_OLD);
    boolean lapsed =
        !Law.isNew(old) && read.of(LapsedTimeToClaim.class) == LapsedTimeToClaim.STAYS_LAPSED;
    return lapsed ? old : termination.plusMonths(Law.MONTHS_TO_CLAIM);
  }

  /** {@return whether the portal shows a window of a month} */
  boolean isShown(int month) {
    return story.events(FilingEvent.WindowShown.class).anyMatch(shown -> shown.month() == month);
  }

  /** {@return the window of a month; empty where it is not known yet} */
  Optional<Window> window(int month) {
    Optional<Window> computed = computed(month);
    return story
        .events(FilingEvent.WindowShown.class)
        .filter(shown -> shown.month() == month)
        .reduce((earlier, later) -> later)
        .flatMap(shown -> shown(month, shown.window(), computed))
        .or(() -> computed);
  }

  private Optional<Window> shown(int month, ShownWindow portal, Optional<Window> computed) {
    LocalDate opens = portal.opensOn();
    Optional<LocalDate> closes =
        portal
            .closesOn()
            .or(
                () ->
                    month > 1 && month < Law.MONTHS
                        ? fiveDaysAfter(opens)
                        : computed.map(Window::closesOn));
    return closes.map(last -> new Window(opens, last.isBefore(opens) ? opens : last));
  }

  private Optional<Window> computed(int month) {
    if (month == 1) {
      return Optional.of(first());
    }
    return story
        .reference()
        .flatMap(
            reference ->
                month < Law.MONTHS ? middle(reference, month) : Optional.of(last(reference)));
  }

  /** One whose last day lies before there were claims never opens. */
  private Window first() {
    LocalDate end = story.termination();
    LocalDate opens = end.isBefore(Law.FIRST_CLAIM) ? Law.FIRST_CLAIM : end;
    LocalDate last = lastDayToClaim(end, read);
    return last.isBefore(opens)
        ? new Window(Optional.empty(), LocalDate.MAX, last)
        : new Window(opens, last);
  }

  private Optional<Window> middle(LocalDate reference, int month) {
    LocalDate opens = reference.plusMonths(month - 1L);
    return fiveDaysAfter(opens).map(last -> new Window(opens, last));
  }

  private Optional<LocalDate> fiveDaysAfter(LocalDate opens) {
    return read.of(WindowDays.class) == WindowDays.CALENDAR_DAYS
        ? Optional.of(opens.plusDays(Law.WINDOW_DAYS))
        : employers.plus(opens, Law.WINDOW_DAYS);
  }

  /** Five working days back are never fewer than five days, whatever a decree will say. */
  private Window last(LocalDate reference) {
    LocalDate last = reference.plusMonths(Law.MONTHS).minusDays(1);
    Optional<LocalDate> opens = agency.plus(last, -Law.WINDOW_DAYS);
    return new Window(opens, opens.orElse(last.minusDays(Law.WINDOW_DAYS)), last);
  }
}
