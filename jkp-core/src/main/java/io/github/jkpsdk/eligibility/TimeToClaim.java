package io.github.jkpsdk.eligibility;

import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.LapsedTimeToClaim;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Basis;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.ConditionInForce;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The last day to file the first claim; PP 37/2021 article 40 letter a. A longer time of a later
 * law helps every termination whose time had not run out when that law came into force.
 *
 * <p>Immutable and thread-safe.
 */
public final class TimeToClaim {

  /**
   * The limit for one termination.
   *
   * @param termination the day of the termination
   * @param months the months since the termination that the law gives
   * @param law the text in force, and the interpretation where the limit rests on one
   */
  public record Limit(LocalDate termination, int months, ConditionInForce law) {

    /** Checks that all parts are given. */
    public Limit {
      Objects.requireNonNull(termination, "termination");
      Objects.requireNonNull(law, "law");
    }

    /**
     * {@return the last day on which the first claim is in time, included; where the month has no
     * such day, its last one}
     */
    public LocalDate lastDay() {
      return termination.plusMonths(months);
    }

    /**
     * Whether a claim on a day is in time.
     *
     * @param day the day
     * @return true up to the last day, included
     */
    public boolean includes(LocalDate day) {
      Objects.requireNonNull(day, "day");
      int monthsLate =
          (day.getYear() - termination.getYear()) * 12
              + day.getMonthValue()
              - termination.getMonthValue()
              - months;
      return monthsLate < 0
          || (monthsLate == 0 && day.getDayOfMonth() <= termination.getDayOfMonth());
    }
  }

  private final int[] months;

  /** The first termination for which a version's time still runs when the next one comes. */
  private final LocalDate[] stillRunning;

  private final ConditionInForce[] plain;
  private final ConditionInForce[] interpreted;
  private final boolean revived;

  private TimeToClaim(Rulebook rulebook, Interpretations interpretations) {
    Objects.requireNonNull(rulebook, "rulebook");
    Objects.requireNonNull(interpretations, "interpretations");
    rulebook.monthsToClaim().versionOn(rulebook.firstDay()); // no version may begin later
    LapsedTimeToClaim interpretation = interpretations.of(LapsedTimeToClaim.class);
    List<Dated.Version<Integer>> versions = rulebook.monthsToClaim().versions();
    months = new int[versions.size()];
    for (int i = 0; i < months.length; i++) {
      months[i] = versions.get(i).value();
    }
    stillRunning = new LocalDate[versions.size() - 1];
    for (int i = 0; i < stillRunning.length; i++) {
      stillRunning[i] = firstInTime(versions.get(i + 1).firstDay(), months[i]);
    }
    plain = new ConditionInForce[versions.size()];
    interpreted = new ConditionInForce[versions.size()];
    for (int i = 0; i < plain.length; i++) {
      plain[i] =
          new ConditionInForce(
              Condition.FILED_IN_TIME, Basis.STATUTE, versions.get(i).citations(), List.of());
      interpreted[i] = plain[i].restingOn(interpretation);
    }
    revived = interpretation == LapsedTimeToClaim.REVIVED;
  }

  /**
   * The time to claim under some law.
   *
   * @param rulebook the numbers
   * @param interpretations how the open points are read
   * @return the calculator
   */
  public static TimeToClaim under(Rulebook rulebook, Interpretations interpretations) {
    return new TimeToClaim(rulebook, interpretations);
  }

  /**
   * The limit for a termination.
   *
   * @param termination the day of the termination
   * @return the last day to claim, with its text
   */
  public Limit after(LocalDate termination) {
    Objects.requireNonNull(termination, "termination");
    int version = 0;
    boolean lapsed = false;
    while (version < stillRunning.length) {
      lapsed |= termination.isBefore(stillRunning[version]);
      if (lapsed && !revived) {
        break;
      }
      version++;
    }
    return new Limit(termination, months[version], lapsed ? interpreted[version] : plain[version]);
  }

  /** The first termination whose time, with both days included, reaches a day. */
  private static LocalDate firstInTime(LocalDate day, int months) {
    LocalDate termination = day.minusMonths(months);
    while (termination.plusMonths(months).isBefore(day)) {
      termination = termination.plusDays(1);
    }
    return termination;
  }
}
