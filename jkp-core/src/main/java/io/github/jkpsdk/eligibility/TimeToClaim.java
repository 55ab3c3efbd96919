package io.github.jkpsdk.eligibility;

import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.rulebook.Interpretations;
import io.github.jkpsdk.rulebook.LapsedTimeToClaim;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Basis;
import io.github.jkpsdk.verdict.RuleInForce;
import io.github.jkpsdk.verdict.RuleName;
import java.time.LocalDate;
import java.util.List;

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
   * @param lastDay the last day on which the first claim is in time, included
   * @param months the months since the termination that the law gives
   * @param law the text in force, and the reading where the limit rests on one
   */
  public record Limit(LocalDate lastDay, int months, RuleInForce law) {}

  private final List<Dated.Version<Integer>> versions;
  private final RuleInForce[] plain;
  private final RuleInForce[] interpreted;
  private final boolean revived;

  private TimeToClaim(Rulebook rulebook, Interpretations interpretations) {
    LapsedTimeToClaim reading = interpretations.lapsedTimeToClaim();
    versions = rulebook.monthsToClaim().versions();
    plain = new RuleInForce[versions.size()];
    interpreted = new RuleInForce[versions.size()];
    for (int i = 0; i < plain.length; i++) {
      plain[i] =
          new RuleInForce(
              RuleName.FILED_IN_TIME, Basis.STATUTE, versions.get(i).citations(), List.of());
      interpreted[i] = plain[i].restingOn(reading);
    }
    revived = reading == LapsedTimeToClaim.REVIVED;
  }

  /**
   * The time to claim under some law.
   *
   * @param rulebook the numbers
   * @param interpretations the readings
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
    int version = inForceOn(termination);
    LocalDate lastDay = lastDay(termination, version);
    boolean lapsed = false;
    while (version + 1 < versions.size()) {
      lapsed |= lastDay.isBefore(versions.get(version + 1).firstDay());
      if (lapsed && !revived) {
        break;
      }
      lastDay = lastDay(termination, ++version);
    }
    return new Limit(
        lastDay, versions.get(version).value(), lapsed ? interpreted[version] : plain[version]);
  }

  private int inForceOn(LocalDate day) {
    int version = versions.size() - 1;
    while (version > 0 && versions.get(version).firstDay().isAfter(day)) {
      version--;
    }
    return version;
  }

  private LocalDate lastDay(LocalDate termination, int version) {
    return termination.plusMonths(versions.get(version).value());
  }
}
