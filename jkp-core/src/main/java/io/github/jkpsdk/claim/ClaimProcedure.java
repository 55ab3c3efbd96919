package io.github.jkpsdk.claim;

import io.github.jkpsdk.activity.Missions;
import io.github.jkpsdk.benefit.CashBenefitCalculator;
import io.github.jkpsdk.benefit.Instalment;
import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.WorkKind;
import io.github.jkpsdk.deadline.ClaimCalendar;
import io.github.jkpsdk.deadline.DeadlineCalculator;
import io.github.jkpsdk.eligibility.Eligibility;
import io.github.jkpsdk.interpretation.InstalmentLaw;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.WorkEndingRight;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.law.NotInForceException;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.BenefitPayer;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.ConditionInForce;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The procedure of a claim under one law and calendar; opens claims and replays their events.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class ClaimProcedure implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Rulebook rulebook;
  private final Interpretations interpretations;
  private final IndonesianHolidays holidays;
  private final transient Eligibility eligibility;
  private final transient CashBenefitCalculator benefits;
  private final transient DeadlineCalculator deadlines;
  private final transient Missions missions;

  private ClaimProcedure(
      Rulebook rulebook, Interpretations interpretations, IndonesianHolidays holidays) {
    this.rulebook = Objects.requireNonNull(rulebook, "rulebook");
    this.interpretations = Objects.requireNonNull(interpretations, "interpretations");
    this.holidays = Objects.requireNonNull(holidays, "holidays");
    eligibility = Eligibility.under(rulebook, interpretations);
    benefits = CashBenefitCalculator.under(rulebook, interpretations);
    deadlines = DeadlineCalculator.under(rulebook, interpretations, holidays);
    missions = Missions.under(rulebook, interpretations);
  }

  /**
   * {@return the procedure under some law and calendar}
   *
   * @param rulebook the numbers
   * @param interpretations the readings
   * @param holidays the decreed holidays
   */
  public static ClaimProcedure under(
      Rulebook rulebook, Interpretations interpretations, IndonesianHolidays holidays) {
    return new ClaimProcedure(rulebook, interpretations, holidays);
  }

  private Object readResolve() {
    return under(rulebook, interpretations, holidays);
  }

  /**
   * {@return a claim to which nothing has happened but what the case says}
   *
   * @param facts the case
   * @throws NotInForceException if the termination lies before the first day covered
   */
  public Claim open(JkpCase facts) {
    LocalDate termination = facts.termination().date();
    if (termination.isBefore(rulebook.firstDay())) {
      throw new NotInForceException("termination.date", termination, rulebook.firstDay());
    }
    return new Claim(this, facts, List.of());
  }

  /**
   * {@return a claim from its events}
   *
   * @param facts the case
   * @param events the events, in the order of their days
   * @throws ClaimEventRefusedException if an event contradicts what happened before
   */
  public Claim replay(JkpCase facts, List<ClaimEvent> events) {
    Claim nothingYet = open(facts);
    ClaimLedger ledger = ClaimLedger.upTo(LocalDate.MAX, facts, List.of());
    for (int index = 0; index < events.size(); index++) {
      LocalDate lastDay = index == 0 ? null : events.get(index - 1).on();
      new EventCheck(ledger, this).require(events.get(index), index, lastDay);
      ledger.enter(events.get(index));
    }
    return events.isEmpty() ? nothingYet : new Claim(this, facts, events);
  }

  Interpretations interpretations() {
    return interpretations;
  }

  Eligibility eligibility() {
    return eligibility;
  }

  DeadlineCalculator deadlines() {
    return deadlines;
  }

  ClaimCalendar windows() {
    return deadlines.windows();
  }

  Missions missions() {
    return missions;
  }

  /** Whether work of a kind ends the right; work of an unknown kind is taken to. */
  boolean endsRight(@Nullable WorkKind kind) {
    return kind != WorkKind.SELF_EMPLOYMENT
        || interpretations.of(WorkEndingRight.class) == WorkEndingRight.ANY_WORK;
  }

  /** What is due for a month, from what is known on a day. */
  Optional<Instalment> instalment(JkpCase known, int month, LocalDate asOf) {
    return known
        .employment()
        .reportedWage()
        .map(wage -> benefits.instalment(month, wage, benefits.lawDay(known, asOf, month)));
  }

  /** What is due for a month that is paid on a day. */
  Optional<Rupiah> instalmentPaidOn(JkpCase known, int month, LocalDate day) {
    return interpretations.of(InstalmentLaw.class) == InstalmentLaw.BENEFIT_MONTH_START
        ? instalment(known, month, day).map(Instalment::amount)
        : known
            .employment()
            .reportedWage()
            .map(wage -> benefits.instalment(month, wage, day).amount());
  }

  /** A condition of a benefit month as the law of a day has it. */
  ConditionInForce condition(Condition rule, LocalDate day) {
    return missions.condition(rule, day);
  }

  /** Whether arrears make the employer pay first; article 39(3). */
  boolean isPaidByEmployer(JkpCase known, LocalDate day) {
    return eligibility.payer(known, day) == BenefitPayer.EMPLOYER;
  }

  /** The text that makes the employer pay first. */
  List<LegalCitation> employerPaysFirst(LocalDate day) {
    return rulebook.employerPaysFirst().versionOn(day).citations();
  }
}
