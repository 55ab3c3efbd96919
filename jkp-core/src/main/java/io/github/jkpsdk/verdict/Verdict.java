package io.github.jkpsdk.verdict;

import io.github.jkpsdk.law.Interpretation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Whether a worker is entitled on a day, with a finding for every condition, met or not.
 *
 * <p>There is no plain yes or no, since what is not known is neither: ask {@code verdict.outcome()
 * == Outcome.ELIGIBLE}, and {@link #missingFacts()} where it is {@link Outcome#UNDECIDED}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Verdict implements Serializable {

  /** What an assessment came to. */
  public enum Outcome {
    /** Every condition that applies is met. */
    ELIGIBLE,
    /** At least one condition is not met. */
    NOT_ELIGIBLE,
    /** No condition is known to fail, and at least one is undecided. */
    UNDECIDED
  }

  private static final long serialVersionUID = 1L;

  private final LocalDate asOf;

  /** An array, which is copied and walked faster than a list; nobody else holds it. */
  private final Finding[] findings;

  private final Outcome outcome;
  private final @Nullable BenefitPayer payer;
  private final @Nullable Finding payerFinding;

  /** It costs a digest of the whole rulebook, and mostly nobody asks. */
  private final Supplier<Receipt> receipt;

  private Verdict(
      LocalDate asOf,
      Finding[] findings,
      Outcome outcome,
      @Nullable BenefitPayer payer,
      @Nullable Finding payerFinding,
      Supplier<Receipt> receipt) {
    this.asOf = Objects.requireNonNull(asOf, "asOf");
    this.findings = findings;
    this.outcome = outcome;
    this.payer = payer;
    this.payerFinding = payerFinding;
    this.receipt = Objects.requireNonNull(receipt, "receipt");
  }

  /**
   * {@return a verdict without a payer}
   *
   * @param asOf the day of assessment
   * @param findings one finding for every condition
   * @param receipt what makes it reproducible
   */
  public static Verdict of(LocalDate asOf, List<Finding> findings, Receipt receipt) {
    Finding[] all = Objects.requireNonNull(findings, "findings").toArray(new Finding[0]);
    return of(asOf, new Known(Objects.requireNonNull(receipt, "receipt")), all);
  }

  /**
   * {@return a verdict without a payer, whose receipt is made when somebody asks for it}
   *
   * @param asOf the day of assessment
   * @param receipt makes what makes it reproducible; the same one each time
   * @param findings one finding for every condition
   */
  public static Verdict of(LocalDate asOf, Supplier<Receipt> receipt, Finding... findings) {
    Finding[] all = Objects.requireNonNull(findings, "findings").clone();
    return new Verdict(asOf, all, outcomeOf(all), null, null, receipt);
  }

  /**
   * {@return this verdict, which does not bar the benefit, with its payer}
   *
   * @param payer who pays first
   * @param payerFinding why; a finding of {@link Condition#PAYER}
   * @throws IllegalArgumentException if a condition is not met
   */
  public Verdict withPayer(BenefitPayer payer, Finding payerFinding) {
    Objects.requireNonNull(payer, "payer");
    Objects.requireNonNull(payerFinding, "payerFinding");
    if (outcome == Outcome.NOT_ELIGIBLE) {
      throw new IllegalArgumentException(
          "payer is " + payer + " and the outcome NOT_ELIGIBLE; nobody pays");
    }
    return new Verdict(asOf, findings, outcome, payer, payerFinding, receipt);
  }

  /** Not eligible where one is not met, else undecided where one is, else eligible. */
  private static Outcome outcomeOf(Finding[] findings) {
    boolean isNotMet = false;
    boolean isUndecided = false;
    for (Finding finding : findings) {
      Finding.Outcome outcome = finding.outcome();
      isNotMet |= outcome == Finding.Outcome.NOT_MET;
      isUndecided |= outcome == Finding.Outcome.UNDECIDED;
    }
    if (isNotMet) {
      return Outcome.NOT_ELIGIBLE;
    }
    return isUndecided ? Outcome.UNDECIDED : Outcome.ELIGIBLE;
  }

  /**
   * What the assessment came to.
   *
   * @return the outcome
   */
  public Outcome outcome() {
    return outcome;
  }

  /** {@return the day of assessment} */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * A finding for every condition, in the order of {@link Condition}.
   *
   * @return the findings
   */
  public List<Finding> findings() {
    return Collections.unmodifiableList(Arrays.asList(findings));
  }

  /**
   * The finding for one condition.
   *
   * @param condition the condition
   * @return its finding
   * @throws IllegalArgumentException if this verdict has no finding for it
   */
  public Finding finding(Condition condition) {
    Objects.requireNonNull(condition, "condition");
    for (Finding finding : findings) {
      if (finding.condition() == condition) {
        return finding;
      }
    }
    throw new IllegalArgumentException(
        "condition is " + condition + "; this verdict has no finding for it");
  }

  /** {@return the conditions whose finding has an outcome, in the order of {@link Condition}} */
  public List<Condition> conditions(Finding.Outcome outcome) {
    Objects.requireNonNull(outcome, "outcome");
    return Arrays.stream(findings)
        .filter(finding -> finding.outcome() == outcome)
        .map(Finding::condition)
        .toList();
  }

  /**
   * The facts that are still needed, each once.
   *
   * @return paths into the case, such as {@code participant.citizenship}
   */
  public List<String> missingFacts() {
    Set<String> missing = new LinkedHashSet<>();
    for (Finding finding : findings) {
      missing.addAll(finding.missingFacts());
    }
    return List.copyOf(missing);
  }

  /** {@return the interpretations on which the findings and the payer rest, each once} */
  public Set<Interpretation> interpretations() {
    Set<Interpretation> resting = new LinkedHashSet<>();
    for (Finding finding : findings) {
      resting.addAll(finding.interpretations());
    }
    if (payerFinding != null) {
      resting.addAll(payerFinding.interpretations());
    }
    return resting;
  }

  /**
   * {@return who pays the cash benefit first, while undecided who would; empty where not eligible}
   */
  public Optional<BenefitPayer> payer() {
    return Optional.ofNullable(payer);
  }

  /**
   * {@return why, as a finding of {@link Condition#PAYER}, met as soon as it is settled who pays,
   * or would while the verdict is undecided; empty where not eligible}
   */
  public Optional<Finding> payerFinding() {
    return Optional.ofNullable(payerFinding);
  }

  /**
   * What makes this verdict reproducible.
   *
   * @return the receipt
   */
  public Receipt receipt() {
    return receipt.get();
  }

  private Object writeReplace() {
    return receipt instanceof Known
        ? this
        : new Verdict(asOf, findings, outcome, payer, payerFinding, new Known(receipt()));
  }

  private Object readResolve() {
    Verdict checked = of(asOf, List.of(findings), ((Known) receipt).get());
    return payer == null ? checked : checked.withPayer(payer, Objects.requireNonNull(payerFinding));
  }

  /** A receipt that is made. */
  private record Known(Receipt get) implements Supplier<Receipt>, Serializable {}

  @Override
  public boolean equals(Object other) {
    return other instanceof Verdict verdict
        && asOf.equals(verdict.asOf)
        && Arrays.equals(findings, verdict.findings)
        && payer == verdict.payer
        && Objects.equals(payerFinding, verdict.payerFinding)
        && receipt().equals(verdict.receipt());
  }

  @Override
  public int hashCode() {
    return Objects.hash(asOf, findings(), payer);
  }

  @Override
  public String toString() {
    return "Verdict " + outcome + " as of " + asOf + " " + findings();
  }
}
