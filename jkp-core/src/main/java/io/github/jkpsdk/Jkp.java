package io.github.jkpsdk;

import io.github.jkpsdk.benefit.CashBenefit;
import io.github.jkpsdk.benefit.CashBenefitCalculator;
import io.github.jkpsdk.benefit.EmployerLiability;
import io.github.jkpsdk.benefit.EmployerLiabilityCalculator;
import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimCalculator;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.claim.ClaimEventRefusedException;
import io.github.jkpsdk.claim.ClaimOnDay;
import io.github.jkpsdk.contribution.Contribution;
import io.github.jkpsdk.contribution.ContributionCalculator;
import io.github.jkpsdk.contribution.LabourIntensiveEmployer;
import io.github.jkpsdk.contribution.RiskClass;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.DeadlineCalculator;
import io.github.jkpsdk.eligibility.Eligibility;
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

/**
 * The door of the SDK: unemployment insurance ({@index JKP}, <i>Jaminan Kehilangan Pekerjaan</i>)
 * under one rulebook and one set of readings.
 *
 * <pre>{@code
 * Jkp jkp = Jkp.standard();
 * Verdict verdict = jkp.assess(jkpCase, LocalDate.of(2026, 6, 20));
 * }</pre>
 *
 * <p>Immutable and thread-safe; make one and keep it. Nothing reads the clock: where no day is
 * given, it is {@link JkpCase#dayOfAssessment()}.
 */
public final class Jkp {

  private final Rulebook rulebook;
  private final Interpretations interpretations;
  private final Eligibility eligibility;
  private final CashBenefitCalculator benefits;
  private final EmployerLiabilityCalculator liabilities;
  private final DeadlineCalculator deadlines;
  private final ContributionCalculator contributions;
  private final ClaimCalculator claims;

  private Jkp(Builder builder) {
    rulebook = builder.rulebook;
    interpretations = builder.interpretations;
    eligibility = Eligibility.under(rulebook, interpretations);
    benefits = CashBenefitCalculator.under(rulebook, interpretations);
    liabilities = EmployerLiabilityCalculator.under(rulebook, interpretations);
    deadlines = DeadlineCalculator.under(rulebook, interpretations, builder.holidays);
    contributions = ContributionCalculator.under(rulebook, interpretations);
    claims = ClaimCalculator.under(rulebook, interpretations, builder.holidays);
  }

  /**
   * The law as it stands, in its default readings.
   *
   * @return the door
   */
  public static Jkp standard() {
    return builder().build();
  }

  /** {@return a builder that starts from the law as it stands, in its default readings} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The numbers in use.
   *
   * @return the rulebook
   */
  public Rulebook rulebook() {
    return rulebook;
  }

  /** {@return the readings in use} */
  public Interpretations interpretations() {
    return interpretations;
  }

  /**
   * Whether the worker is entitled, and why.
   *
   * @param facts the case
   * @param asOf the day of assessment
   * @return the verdict, with a finding for every condition
   * @throws NotInForceException if the day or the termination lies before the first day covered
   */
  public Verdict assess(JkpCase facts, LocalDate asOf) {
    return eligibility.assess(facts, asOf);
  }

  /**
   * Whether the worker is entitled on the day that the case itself asks for, and why.
   *
   * @param facts the case
   * @return the verdict, with a finding for every condition
   * @throws NotInForceException if the day or the termination lies before the first day covered
   */
  public Verdict assess(JkpCase facts) {
    return assess(facts, facts.dayOfAssessment());
  }

  /**
   * {@return the cash benefit, a projection given whatever the verdict; empty where the reported
   * wage is not known}
   *
   * @param facts the case
   * @param asOf stands for the day of the first claim where it is not filed yet
   * @throws NotInForceException if the day of an instalment lies before the first day covered
   */
  public Optional<CashBenefit> benefit(JkpCase facts, LocalDate asOf) {
    return benefits.benefit(facts, asOf);
  }

  /**
   * {@return the cash benefit on the day that the case itself asks for; empty where the reported
   * wage is not known}
   *
   * @param facts the case
   * @throws NotInForceException if the day of an instalment lies before the first day covered
   */
  public Optional<CashBenefit> benefit(JkpCase facts) {
    return benefit(facts, facts.dayOfAssessment());
  }

  /**
   * What the employer owes beside the benefit that the agency pays.
   *
   * @param facts the case
   * @param asOf the day of assessment
   * @return the liabilities, mostly none
   * @throws NotInForceException if the day or the termination lies before the first day covered
   */
  public List<EmployerLiability> liabilities(JkpCase facts, LocalDate asOf) {
    return liabilities.liabilities(facts, assess(facts, asOf), asOf);
  }

  /**
   * The last days of all duties that the facts allow.
   *
   * @param facts the case
   * @return the deadlines by last day; those without one stand at the end and say why
   * @throws NotInForceException if the termination lies before the first day covered
   */
  public List<Deadline> deadlines(JkpCase facts) {
    return deadlines.deadlines(facts);
  }

  /**
   * A claim, to which events can be applied.
   *
   * @param facts the case
   * @return the claim as far as the case tells it
   */
  public Claim claim(JkpCase facts) {
    return Claim.of(facts);
  }

  /**
   * {@return the contribution of a month: its shares, what is left of JKK and JKM, and the
   * employer's bill; the worker pays nothing of it}
   *
   * @param wage the monthly wage
   * @param month the contribution month
   * @param risk the risk class of the work
   * @throws NotInForceException if there is no contribution for the month yet
   */
  public Contribution contribution(Rupiah wage, YearMonth month, RiskClass risk) {
    return contributions.contribution(wage, month, risk);
  }

  /**
   * {@return the contribution of a month for an employer who may have relief; PP 7/2025 and PP
   * 36/2025; the worker pays nothing of it}
   *
   * @param wage the monthly wage
   * @param month the contribution month
   * @param risk the risk class of the work
   * @param employer the labour-intensive employer
   * @throws NotInForceException if there is no contribution for the month yet
   */
  public Contribution contribution(
      Rupiah wage, YearMonth month, RiskClass risk, LabourIntensiveEmployer employer) {
    return contributions.contribution(wage, month, risk, employer);
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
   * {@return what a claim comes to on a day}
   *
   * @param claim the claim
   * @param asOf the day
   * @throws NotInForceException if the termination or the day lies before the first day covered
   */
  public ClaimOnDay on(Claim claim, LocalDate asOf) {
    return claims.on(claim, asOf);
  }

  /**
   * All answers on one case.
   *
   * @param facts the case
   * @param asOf the day of assessment
   * @return verdict, benefit, liabilities and deadlines
   * @throws NotInForceException if the day or the termination lies before the first day covered
   */
  public Answer answer(JkpCase facts, LocalDate asOf) {
    Verdict verdict = assess(facts, asOf);
    return Answer.builder()
        .verdict(verdict)
        .benefit(benefit(facts, asOf))
        .liabilities(liabilities.liabilities(facts, verdict, asOf))
        .deadlines(deadlines(facts))
        .build();
  }

  /** Builds the door; what is not set stays standard. */
  public static final class Builder {

    private Rulebook rulebook = Rulebook.standard();
    private Interpretations interpretations = Interpretations.standard();
    private IndonesianHolidays holidays = IndonesianHolidays.standard();

    private Builder() {}

    /**
     * Uses other numbers, for a what-if.
     *
     * @param rulebook the numbers
     * @return this builder
     */
    public Builder rulebook(Rulebook rulebook) {
      this.rulebook = Objects.requireNonNull(rulebook, "rulebook");
      return this;
    }

    /**
     * Uses other readings of the open points.
     *
     * @param interpretations the readings
     * @return this builder
     */
    public Builder interpretations(Interpretations interpretations) {
      this.interpretations = Objects.requireNonNull(interpretations, "interpretations");
      return this;
    }

    /**
     * Uses other holidays, for a late decree or a further year.
     *
     * @param holidays the holidays and joint leave
     * @return this builder
     */
    public Builder calendar(IndonesianHolidays holidays) {
      this.holidays = Objects.requireNonNull(holidays, "holidays");
      return this;
    }

    /** {@return the door} */
    public Jkp build() {
      return new Jkp(this);
    }
  }
}
