package io.github.jkpsdk;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.AnswerCalculator;
import io.github.jkpsdk.answer.InterpretationEffect;
import io.github.jkpsdk.answer.Remedies;
import io.github.jkpsdk.answer.Workforce;
import io.github.jkpsdk.benefit.CashBenefit;
import io.github.jkpsdk.benefit.EmployerLiability;
import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.claim.ClaimEventRefusedException;
import io.github.jkpsdk.contribution.Contribution;
import io.github.jkpsdk.contribution.ContributionCalculator;
import io.github.jkpsdk.contribution.ContributionDues;
import io.github.jkpsdk.contribution.LabourIntensiveEmployer;
import io.github.jkpsdk.contribution.PayrollMonth;
import io.github.jkpsdk.contribution.RiskClass;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.eligibility.Eligibility;
import io.github.jkpsdk.internal.Once;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.law.NotInForceException;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The door of the SDK: unemployment insurance ({@index JKP}, <i>Jaminan Kehilangan Pekerjaan</i>)
 * under one rulebook and one set of interpretations.
 *
 * <pre>{@code
 * Jkp jkp = Jkp.standard();
 * Answer answer = jkp.answer(jkpCase, LocalDate.of(2026, 6, 20));
 * }</pre>
 *
 * <p>Immutable and thread-safe; make one and keep it. Nothing reads the clock: where no day is
 * given, it is the day of the file: {@link JkpCase#asOf()}, else the latest day on which something
 * in case or events happened, but not before that of the termination. A day, a termination or a
 * contribution month before the first one covered is refused with a {@link NotInForceException}.
 */
public final class Jkp {

  private final Rulebook rulebook;
  private final Interpretations interpretations;
  private final IndonesianHolidays holidays;
  private final Eligibility eligibility;

  private final Once<AnswerCalculator> answers = new Once<>();
  private final Once<ContributionDues> dues = new Once<>();

  Jkp(Rulebook rulebook, Interpretations interpretations, IndonesianHolidays holidays) {
    this.rulebook = rulebook;
    this.interpretations = interpretations;
    this.holidays = holidays;
    eligibility = Eligibility.under(rulebook, interpretations, holidays);
  }

  /** {@return the door to the law as it stands, in its default interpretations} */
  public static Jkp standard() {
    return builder().build();
  }

  /** {@return a builder that starts from the law as it stands, in its default interpretations} */
  public static JkpBuilder builder() {
    return new JkpBuilder();
  }

  /** {@return the numbers in use} */
  public Rulebook rulebook() {
    return rulebook;
  }

  /** {@return the interpretations in use} */
  public Interpretations interpretations() {
    return interpretations;
  }

  /**
   * {@return the whole answer for a claim on a day, all of it from one view of the facts}
   *
   * @param claim the claim
   * @param asOf the day
   */
  public Answer answer(Claim claim, LocalDate asOf) {
    return answers().answer(claim, asOf);
  }

  /** {@return the whole answer for a claim on the day of the file} */
  public Answer answer(Claim claim) {
    return answer(claim, dayOf(claim));
  }

  /** {@return the whole answer for a case on a day: that of its claim without events} */
  public Answer answer(JkpCase facts, LocalDate asOf) {
    return answer(claim(facts), asOf);
  }

  /** {@return the whole answer for a case on the day of the file} */
  public Answer answer(JkpCase facts) {
    return answer(claim(facts));
  }

  /**
   * {@return what other interpretations of open points would change for a claim on a day; those
   * that change nothing are left out}
   *
   * @param claim the claim
   * @param asOf the day
   */
  public List<InterpretationEffect> interpretationEffects(Claim claim, LocalDate asOf) {
    return answers().interpretationEffects(claim, asOf);
  }

  /** {@return what other interpretations would change for a claim on the day of the file} */
  public List<InterpretationEffect> interpretationEffects(Claim claim) {
    return interpretationEffects(claim, dayOf(claim));
  }

  /** {@return what other interpretations would change for a case on a day} */
  public List<InterpretationEffect> interpretationEffects(JkpCase facts, LocalDate asOf) {
    return interpretationEffects(claim(facts), asOf);
  }

  /** {@return what other interpretations would change for a case on the day of the file} */
  public List<InterpretationEffect> interpretationEffects(JkpCase facts) {
    return interpretationEffects(claim(facts));
  }

  /**
   * {@return whether the worker is entitled and why, with a finding for every condition}
   *
   * @param facts the case
   * @param asOf the day
   */
  public Verdict assess(JkpCase facts, LocalDate asOf) {
    return eligibility.assess(facts, asOf);
  }

  /** {@return whether the worker is entitled and why, on the day of the file} */
  public Verdict assess(JkpCase facts) {
    return assess(facts, dayOf(facts));
  }

  /**
   * {@return the cash benefit as a projection; empty where the reported wage is not known}
   *
   * @param facts the case
   * @param asOf the day
   */
  public Optional<CashBenefit> projectedBenefit(JkpCase facts, LocalDate asOf) {
    return answers().benefit(claim(facts), asOf);
  }

  /** {@return the cash benefit as a projection, on the day of the file} */
  public Optional<CashBenefit> projectedBenefit(JkpCase facts) {
    return projectedBenefit(facts, dayOf(facts));
  }

  /**
   * {@return every duty and window that the facts allow, by last day}
   *
   * @param facts the case
   * @param asOf the day
   */
  public List<Deadline> deadlines(JkpCase facts, LocalDate asOf) {
    return answers().deadlines(claim(facts), asOf);
  }

  /** {@return every duty and window that the facts allow, on the day of the file} */
  public List<Deadline> deadlines(JkpCase facts) {
    return deadlines(facts, dayOf(facts));
  }

  /** {@return what the employer owes, mostly nothing, see {@link Answer#liabilities()}} */
  public List<EmployerLiability> liabilities(JkpCase facts, LocalDate asOf) {
    return answers().liabilities(claim(facts), asOf);
  }

  /** {@return what the employer owes, on the day of the file} */
  public List<EmployerLiability> liabilities(JkpCase facts) {
    return liabilities(facts, dayOf(facts));
  }

  /**
   * {@return what can still be done so that the worker becomes entitled, each tried on the facts; a
   * planned termination is judged on its own day, with the contributions until then taken for paid}
   *
   * @param claim the claim
   * @param asOf the day
   */
  public Remedies remedies(Claim claim, LocalDate asOf) {
    return answers().remedies(claim, asOf);
  }

  /** {@return what can still be done for a claim on the day of the file} */
  public Remedies remedies(Claim claim) {
    return remedies(claim, dayOf(claim));
  }

  /** {@return what can still be done for a case on a day} */
  public Remedies remedies(JkpCase facts, LocalDate asOf) {
    return remedies(claim(facts), asOf);
  }

  /** {@return what can still be done for a case on the day of the file} */
  public Remedies remedies(JkpCase facts) {
    return remedies(claim(facts));
  }

  /**
   * {@return what one planned day of termination would mean for each of many workers, one at a
   * time; {@link Workforce#of(Stream)} adds them up}
   *
   * @param cases a case for each worker, whose own day of termination does not count
   * @param terminationDate the planned day
   * @param asOf the day of asking; contributions from its month on are taken for paid
   */
  public Stream<Workforce.Worker> workforce(
      Stream<JkpCase> cases, LocalDate terminationDate, LocalDate asOf) {
    return answers().workforce(cases, terminationDate, asOf);
  }

  /** {@return a claim of a case, to which events can be applied} */
  public Claim claim(JkpCase facts) {
    return Claim.of(facts);
  }

  /**
   * {@return a claim from its events}
   *
   * @param facts the case
   * @param events the events, in the order of their days
   * @throws ClaimEventRefusedException if an event contradicts what happened before
   */
  public Claim claim(JkpCase facts, List<ClaimEvent> events) {
    return Claim.of(facts, events);
  }

  /**
   * {@return the contribution of a month: its shares, what is left of JKK and JKM, and the
   * employer's bill; the worker pays nothing of it} The month is its day: the law at the end of it
   * decides, whenever somebody asks or pays.
   *
   * @param wage the monthly wage
   * @param month the contribution month
   * @param risk the risk class of the work
   */
  public Contribution contribution(Rupiah wage, YearMonth month, RiskClass risk) {
    return ContributionCalculator.under(rulebook, interpretations).contribution(wage, month, risk);
  }

  /**
   * {@return the contribution of a month for an employer who may have relief; PP 7/2025 and PP
   * 36/2025; the worker pays nothing of it} Relief depends on the day of payment, too, which the
   * employer is given with.
   *
   * @param wage the monthly wage
   * @param month the contribution month
   * @param risk the risk class of the work
   * @param employer the labour-intensive employer
   */
  public Contribution contribution(
      Rupiah wage, YearMonth month, RiskClass risk, LabourIntensiveEmployer employer) {
    return ContributionCalculator.under(rulebook, interpretations)
        .contribution(wage, month, risk, employer);
  }

  /**
   * {@return the contributions of all workers of an employer for a month, one by one and in sums,
   * and what the employer is billed; the share of the government stands apart}
   *
   * @param payroll the workers, and what relief and the fee of settling late depend on
   */
  public PayrollMonth.Bill bill(PayrollMonth payroll) {
    return dues.get(() -> ContributionDues.under(rulebook, interpretations, holidays))
        .bill(payroll);
  }

  private AnswerCalculator answers() {
    return answers.get(() -> AnswerCalculator.under(rulebook, interpretations, holidays));
  }

  private static LocalDate dayOf(Claim claim) {
    return Objects.requireNonNull(claim, "claim").facts().asOf().orElseGet(claim::latestDay);
  }

  private static LocalDate dayOf(JkpCase facts) {
    return Objects.requireNonNull(facts, "facts").dayOfAssessment();
  }
}
