package io.github.jkpsdk.benefit;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Basis;
import io.github.jkpsdk.verdict.BenefitPayer;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Computes what an employer owes: the shortfall of a wage reported too low (PP 37/2021 article 23),
 * the benefit of a worker who was never enrolled (article 37), and the benefit that the employer
 * pays first because of arrears (article 39(3)).
 *
 * <p>Immutable and thread-safe.
 */
public final class EmployerLiabilityCalculator {

  /** What bars a worker who was never enrolled as well, since it is no termination that counts. */
  private static final List<Condition> ASKED_OF_THE_UNREGISTERED =
      List.of(
          Condition.EMPLOYMENT_RELATION,
          Condition.TERMINATION_CAUSE,
          Condition.FIXED_TERM_ENDED_EARLY);

  private final Rulebook rulebook;
  private final Interpretations interpretations;

  private EmployerLiabilityCalculator(Rulebook rulebook, Interpretations interpretations) {
    Objects.requireNonNull(rulebook, "rulebook");
    Objects.requireNonNull(interpretations, "interpretations");
    this.rulebook = rulebook;
    this.interpretations = interpretations;
  }

  /**
   * {@return the liabilities under some law}
   *
   * @param rulebook the numbers
   * @param interpretations how the open points are read
   */
  public static EmployerLiabilityCalculator under(
      Rulebook rulebook, Interpretations interpretations) {
    return new EmployerLiabilityCalculator(rulebook, interpretations);
  }

  /**
   * {@return what the known facts say that the employer owes, mostly nothing} A shortfall is owed
   * unless the worker is not eligible; a lump sum needs an enterprise that is known to be larger
   * than micro, see {@link #missingFacts}; the benefit is paid first where the verdict has the
   * employer as its payer. Each is owed only if, where {@link #isUndecided} says so.
   *
   * @param facts the case
   * @param verdict the verdict on the case
   * @param asOf the day of asking: what is unpaid on it is under no older law, see {@link
   *     CashBenefitCalculator#lawDay}
   */
  public List<EmployerLiability> liabilities(JkpCase facts, Verdict verdict, LocalDate asOf) {
    Objects.requireNonNull(facts, "facts");
    JkpCase known = facts.knownOn(asOf);
    List<EmployerLiability> owed = new ArrayList<>();
    shortfall(known, verdict, asOf).ifPresent(owed::add);
    lumpSum(known, verdict, asOf).ifPresent(owed::add);
    paidFirst(known, verdict, asOf).ifPresent(owed::add);
    return List.copyOf(owed);
  }

  /**
   * {@return whether a verdict bars a liability: a shortfall is owed unless the worker is not
   * eligible, the benefit of one who was never enrolled where it is a termination that counts, and
   * the benefit is paid first by an employer who is its payer}
   *
   * @param kind the liability
   * @param verdict the verdict
   */
  public static boolean isBarred(EmployerLiability.Kind kind, Verdict verdict) {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(verdict, "verdict");
    return switch (kind) {
      case UNDER_REPORTED_WAGE -> verdict.outcome() == Verdict.Outcome.NOT_ELIGIBLE;
      case UNREGISTERED_WORKER ->
          ASKED_OF_THE_UNREGISTERED.stream()
              .anyMatch(condition -> verdict.finding(condition).outcome() == Outcome.NOT_MET);
      case ARREARS -> verdict.payer().filter(BenefitPayer.EMPLOYER::equals).isEmpty();
    };
  }

  /**
   * {@return whether a liability is owed only if a condition turns out met that is not decided yet}
   *
   * @param kind the liability
   * @param verdict the verdict
   */
  public static boolean isUndecided(EmployerLiability.Kind kind, Verdict verdict) {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(verdict, "verdict");
    return kind == EmployerLiability.Kind.UNREGISTERED_WORKER
        ? ASKED_OF_THE_UNREGISTERED.stream()
            .anyMatch(condition -> verdict.finding(condition).outcome() == Outcome.UNDECIDED)
        : verdict.outcome() == Verdict.Outcome.UNDECIDED;
  }

  private Optional<EmployerLiability> shortfall(JkpCase known, Verdict verdict, LocalDate asOf) {
    Optional<Rupiah> reported = known.employment().reportedWage();
    Optional<Rupiah> actual = known.employment().actualWage();
    if (isBarred(EmployerLiability.Kind.UNDER_REPORTED_WAGE, verdict)
        || reported.isEmpty()
        || actual.isEmpty()) {
      return Optional.empty();
    }
    return owed(
            EmployerLiability.Kind.UNDER_REPORTED_WAGE,
            interpretations ->
                amounts(interpretations, known, asOf).difference(reported.get(), actual.get()))
        .map(owed -> owed.citations(citations(rulebook.shortfallOwed(), verdict)).build());
  }

  /**
   * {@return the facts without which it is not settled whether, and how much, the employer owes to
   * a worker who was never enrolled; as paths into the case, mostly none} What is not known is
   * never taken as nothing owed. PP 37/2021 article 37.
   *
   * @param facts the case
   * @param verdict the verdict on the case
   */
  public static List<String> missingFacts(JkpCase facts, Verdict verdict) {
    Objects.requireNonNull(facts, "facts");
    Objects.requireNonNull(verdict, "verdict");
    Employment employment = facts.employment();
    List<String> missing = new ArrayList<>(2);
    if (mayOweLumpSum(employment, verdict)) {
      if (employment.employer().scale().isEmpty()) {
        missing.add("employment.employer.scale");
      }
      if (wage(employment).isEmpty()) {
        missing.add("employment.actualWage");
      }
    }
    return missing;
  }

  private static boolean mayOweLumpSum(Employment employment, Verdict verdict) {
    return !employment.employer().enrolledWorker()
        && employment.employer().scale().filter(Employer.Scale.MICRO::equals).isEmpty()
        && !isBarred(EmployerLiability.Kind.UNREGISTERED_WORKER, verdict);
  }

  private static Optional<Rupiah> wage(Employment employment) {
    return employment.actualWage().or(employment::reportedWage);
  }

  private Optional<EmployerLiability> lumpSum(JkpCase known, Verdict verdict, LocalDate asOf) {
    Employment employment = known.employment();
    if (!mayOweLumpSum(employment, verdict) || !missingFacts(known, verdict).isEmpty()) {
      return Optional.empty();
    }
    Rupiah wage = wage(employment).orElseThrow();
    return owed(
            EmployerLiability.Kind.UNREGISTERED_WORKER,
            interpretations -> amounts(interpretations, known, asOf).allMonths(wage))
        .map(owed -> owed.citations(citations(rulebook.lumpSumOwed(), verdict)).build());
  }

  private Optional<EmployerLiability> paidFirst(JkpCase known, Verdict verdict, LocalDate asOf) {
    Optional<Rupiah> wage = known.employment().reportedWage();
    if (isBarred(EmployerLiability.Kind.ARREARS, verdict) || wage.isEmpty()) {
      return Optional.empty();
    }
    return owed(
            EmployerLiability.Kind.ARREARS,
            interpretations -> amounts(interpretations, known, asOf).unpaid(wage.get()))
        .map(owed -> owed.citations(citations(rulebook.employerPaysFirst(), verdict)).build());
  }

  /** An amount above zero, with the interpretations of which another value gives another amount. */
  private Optional<EmployerLiability.Builder> owed(
      EmployerLiability.Kind kind, Function<Interpretations, Rupiah> amount) {
    Rupiah owed = amount.apply(interpretations);
    return owed.compareTo(Rupiah.ZERO) <= 0
        ? Optional.empty()
        : Optional.of(
            EmployerLiability.builder()
                .kind(kind)
                .amount(owed)
                .interpretations(
                    interpretations.all().stream()
                        .filter(OwedAmounts::mayRestOn)
                        .filter(chosen -> isDecisive(chosen, owed, amount))
                        .toList()));
  }

  private boolean isDecisive(
      Interpretation chosen, Rupiah owed, Function<Interpretations, Rupiah> amount) {
    return chosen.alternatives().stream()
        .anyMatch(other -> !amount.apply(interpretations.with(other)).equals(owed));
  }

  private OwedAmounts amounts(Interpretations interpretations, JkpCase known, LocalDate asOf) {
    return new OwedAmounts(rulebook, interpretations, known, asOf);
  }

  private static List<LegalCitation> citations(Dated<Basis> duty, Verdict verdict) {
    return duty.versionOn(verdict.asOf()).citations();
  }
}
