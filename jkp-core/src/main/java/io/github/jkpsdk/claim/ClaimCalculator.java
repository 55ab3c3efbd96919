package io.github.jkpsdk.claim;

import io.github.jkpsdk.benefit.CashBenefitCalculator;
import io.github.jkpsdk.benefit.Instalment;
import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.deadline.ClaimCalendar;
import io.github.jkpsdk.deadline.DeadlineCalculator;
import io.github.jkpsdk.eligibility.Eligibility;
import io.github.jkpsdk.eligibility.Eligibility.Arrears;
import io.github.jkpsdk.internal.ByDay;
import io.github.jkpsdk.internal.DayRange;
import io.github.jkpsdk.internal.Once;
import io.github.jkpsdk.interpretation.ActivityPeriod;
import io.github.jkpsdk.interpretation.InstalmentLaw;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.MissedWindow;
import io.github.jkpsdk.interpretation.Rounding;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.law.NotInForceException;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Basis;
import io.github.jkpsdk.verdict.BenefitPayer;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Tells what a claim comes to on a day, under one law and calendar.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class ClaimCalculator implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Rulebook rulebook;
  private final Interpretations interpretations;
  private final IndonesianHolidays holidays;
  private final transient Eligibility eligibility;
  private final transient CashBenefitCalculator benefits;

  /**
   * Of the calendar and the months nothing is read before somebody asks for more than the right.
   */
  private final transient Supplier<DeadlineCalculator> deadlines;

  private final transient Supplier<ByDay<MonthLaw>> laws;
  private final transient NewWork newWork;
  private final transient MissedWindow missedWindow;
  private final transient ActivityPeriod activityPeriod;

  private ClaimCalculator(
      Rulebook rulebook, Interpretations interpretations, IndonesianHolidays holidays) {
    this.rulebook = Objects.requireNonNull(rulebook, "rulebook");
    this.interpretations = Objects.requireNonNull(interpretations, "interpretations");
    this.holidays = Objects.requireNonNull(holidays, "holidays");
    eligibility = Eligibility.under(rulebook, interpretations, holidays);
    benefits = CashBenefitCalculator.under(rulebook, interpretations);
    deadlines = Once.of(() -> DeadlineCalculator.under(rulebook, interpretations, holidays));
    laws =
        Once.of(
            () ->
                new ByDay<>(
                    rulebook.daysOfChange(), day -> new MonthLaw(rulebook, interpretations, day)));
    newWork = NewWork.under(interpretations);
    missedWindow = interpretations.of(MissedWindow.class);
    activityPeriod = interpretations.of(ActivityPeriod.class);
  }

  /**
   * {@return the calculator under some law and calendar}
   *
   * @param rulebook the numbers
   * @param interpretations how the open points are read
   * @param holidays the decreed holidays
   */
  public static ClaimCalculator under(
      Rulebook rulebook, Interpretations interpretations, IndonesianHolidays holidays) {
    return new ClaimCalculator(rulebook, interpretations, holidays);
  }

  /** {@return the conditions of entitlement under the same law and calendar} */
  public Eligibility eligibility() {
    return eligibility;
  }

  private Object readResolve() {
    return under(rulebook, interpretations, holidays);
  }

  /**
   * {@return a claim on a day: what is known of it, its six months, and what they come to}
   *
   * @param claim the claim
   * @param asOf the day
   * @throws NotInForceException if the termination or the day lies before the first day covered
   */
  public ClaimOnDay on(Claim claim, LocalDate asOf) {
    LocalDate termination = Objects.requireNonNull(claim, "claim").facts().termination().date();
    if (termination.isBefore(rulebook.firstDay())) {
      throw new NotInForceException("termination.date", termination, rulebook.firstDay());
    }
    if (Objects.requireNonNull(asOf, "asOf").isBefore(rulebook.firstDay())) {
      throw new NotInForceException("asOf", asOf, rulebook.firstDay());
    }
    DayRange.require("asOf", asOf);
    return new ClaimOnDay(this, ClaimLedger.on(asOf, claim.facts(), claim.events()), asOf);
  }

  /** Whether a day is under the law at all. */
  boolean covers(LocalDate day) {
    return !day.isBefore(rulebook.firstDay());
  }

  /** The days on which the law changed. */
  Stream<LocalDate> daysOfChange() {
    return laws.get().days().stream();
  }

  DeadlineCalculator deadlines() {
    return deadlines.get();
  }

  ClaimCalendar windows() {
    return deadlines().windows();
  }

  NewWork newWork() {
    return newWork;
  }

  MissedWindow missedWindow() {
    return missedWindow;
  }

  ActivityPeriod activityPeriod() {
    return activityPeriod;
  }

  /** What benefit months ask for under the law of a day. */
  MonthLaw law(LocalDate day) {
    return laws.get().on(day);
  }

  CashBenefitCalculator benefits() {
    return benefits;
  }

  /** What each month brings; none where the reported wage is not known. */
  List<Instalment> instalments(JkpCase facts, LocalDate asOf) {
    return facts
        .employment()
        .reportedWage()
        .map(wage -> benefits.instalments(facts, asOf, wage))
        .orElse(List.of());
  }

  /** Whether arrears make the employer pay first; article 39(3). */
  boolean isPaidByEmployer(JkpCase known, LocalDate day) {
    return eligibility.payer(known, day) == BenefitPayer.EMPLOYER;
  }

  /**
   * The first day from which the agency pays, at the latest the last one asked: none while the
   * employer pays first, until the enterprise ended or the law changed; article 39A.
   */
  LocalDate agencyPaysFrom(JkpCase known, LocalDate from, LocalDate last) {
    if (!last.isAfter(from) || !isPaidByEmployer(known, from)) {
      return from;
    }
    return Stream.concat(known.happenings().stream(), daysOfChange())
        .filter(day -> day.isAfter(from) && day.isBefore(last))
        .sorted()
        .filter(day -> !isPaidByEmployer(known, day))
        .findFirst()
        .orElse(last);
  }

  /** The interpretations on which it rests how much is due. */
  List<Interpretation> amountRestsOn() {
    return List.of(interpretations.of(InstalmentLaw.class), interpretations.of(Rounding.class));
  }

  /** The months for which the employer is in arrears; article 39. */
  Arrears arrears(JkpCase known, LocalDate asOf) {
    return eligibility.arrears(known, asOf);
  }

  /** The interpretations on which it rests who pays first. */
  List<Interpretation> payerRestsOn(JkpCase known, LocalDate day) {
    return eligibility.payerFinding(known, day).interpretations();
  }

  /**
   * How sure it is who pays first: article 39A is silent where arrears are longer than it covers.
   */
  Basis payerBasis(JkpCase known, LocalDate day) {
    return eligibility.payerFinding(known, day).basis();
  }

  /** The text that makes the employer pay first. */
  List<LegalCitation> employerPaysFirst(LocalDate day) {
    return rulebook.employerPaysFirst().versionOn(day).citations();
  }
}
