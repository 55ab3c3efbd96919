package io.github.jkpsdk.claim;

import io.github.jkpsdk.activity.Activities;
import io.github.jkpsdk.activity.ActivityMonth;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.interpretation.ActivityPeriod;
import io.github.jkpsdk.law.BenefitMonths;
import io.github.jkpsdk.law.Interpretation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A benefit month whose conditions are in question on a day.
 *
 * @param month what happened to it
 * @param asOf the day of asking
 * @param reference the day the first claim was filed; null where it is not filed
 * @param window the filing window; null where it cannot be computed
 * @param windowRestsOn the interpretations on which the window rests, or that there is none
 * @param done what was done to find work and to be trained
 * @param searches the search for work in it
 */
record MonthQuestion(
    MonthLedger month,
    LocalDate asOf,
    @Nullable LocalDate reference,
    @Nullable ClaimWindow window,
    List<Interpretation> windowRestsOn,
    Activities done,
    Searches searches) {

  private static final List<String> REFERENCE = List.of("filedOn");

  boolean isLast() {
    return month.number == BenefitMonths.MAX;
  }

  /** The day whose law decides: the day of filing, else the day of asking. */
  LocalDate lawDay() {
    LocalDate filedOn = month.filedOn();
    return filedOn == null ? asOf : filedOn;
  }

  @Nullable LocalDate closesOn() {
    return window == null ? null : window.closesOn();
  }

  /** The days whose activities count; null while they cannot be told, and for month 1. */
  @Nullable ActivityMonth activity(ActivityPeriod period) {
    if (month.number == 1 || reference == null) {
      return null;
    }
    if (period == ActivityPeriod.BENEFIT_MONTH) {
      return ActivityMonth.before(month.number, reference);
    }
    LocalDate end = month.filedOn() == null ? closesOn() : month.filedOn();
    return end == null ? null : ActivityMonth.upTo(end);
  }

  /** Why days cannot be told: nothing is missing where only a holiday decree is. */
  List<String> missingForDays() {
    return reference == null ? REFERENCE : List.of();
  }

  /**
   * Up to the filing, the activities of a month that is not filed count until its window closes.
   */
  List<Interpretation> interpretationsOfActivity(ActivityPeriod period) {
    return period == ActivityPeriod.UP_TO_FILING && month.filedOn() == null
        ? interpretationsOfLastDay()
        : List.of();
  }

  /** The interpretations on which the last day of the window rests. */
  List<Interpretation> interpretationsOfLastDay() {
    return isLast() ? List.of() : windowRestsOn;
  }
}
