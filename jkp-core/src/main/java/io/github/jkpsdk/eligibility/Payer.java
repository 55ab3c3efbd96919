package io.github.jkpsdk.eligibility;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.interpretation.EmployerJointLeave;
import io.github.jkpsdk.interpretation.InsolventArrears;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.termination.TerminationCause;
import io.github.jkpsdk.verdict.BenefitPayer;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.ConditionInForce;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Grounds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who pays first: articles 39(1) and 39(3), and 39A where the enterprise ended. */
final class Payer {

  /**
   * Who pays, and why.
   *
   * @param payer who pays first
   * @param finding met as soon as that is settled, whoever it is
   */
  record Decision(BenefitPayer payer, Finding finding) {}

  private static final Set<TerminationCause> END_OF_ENTERPRISE =
      EnumSet.of(TerminationCause.BANKRUPTCY, TerminationCause.COMPANY_CLOSURE);

  private final Dated.Version<Integer> covered;
  private final List<LegalCitation> employerFirst;
  private final Optional<Dated.Version<Integer>> coveredWhenInsolvent;
  private final InsolventArrears insolventArrears;
  private final EmployerJointLeave jointLeave;
  private final ArrearsCount arrearsCount;

  Payer(Rulebook law, Interpretations interpretations, ArrearsCount arrearsCount, LocalDate day) {
    covered = law.arrearsCovered().versionOn(day);
    employerFirst = law.employerPaysFirst().versionOn(day).citations();
    coveredWhenInsolvent = law.arrearsCoveredWhenInsolvent().find(day);
    insolventArrears = interpretations.of(InsolventArrears.class);
    jointLeave = interpretations.of(EmployerJointLeave.class);
    this.arrearsCount = arrearsCount;
  }

  Decision decide(JkpCase facts, LocalDate asOf) {
    Arrears arrears = arrearsCount.of(facts, asOf);
    Optional<Boolean> insolvent = insolvent(facts);
    BenefitPayer best = payer(arrears.atLeast(), insolvent.orElse(true));
    BenefitPayer worst = payer(arrears.atMost(), insolvent.orElse(false));
    BenefitPayer payer = best == worst ? best : BenefitPayer.UNDECIDED;
    ConditionInForce law = law(arrears, insolvent);
    Grounds grounds = () -> facts(arrears, facts);
    return new Decision(
        payer,
        payer == BenefitPayer.UNDECIDED
            ? Finding.undecided(law, grounds, missing(arrears, insolvent, best, worst))
            : Finding.of(law, Outcome.MET, grounds));
  }

  /** A default never beats a stated fact: the cause may tell that the enterprise ended. */
  private static Optional<Boolean> insolvent(JkpCase facts) {
    Optional<Employer.Insolvency> stated = facts.employment().employer().insolvency();
    if (stated.isPresent()) {
      return Optional.of(stated.get() != Employer.Insolvency.NONE);
    }
    return facts.termination().cause().filter(END_OF_ENTERPRISE::contains).isPresent()
        ? Optional.empty()
        : Optional.of(false);
  }

  private BenefitPayer payer(int arrears, boolean insolvent) {
    if (arrears <= covered.value()) {
      return BenefitPayer.BPJS_KETENAGAKERJAAN;
    }
    if (!insolvent || coveredWhenInsolvent.isEmpty()) {
      return BenefitPayer.EMPLOYER;
    }
    if (arrears <= coveredWhenInsolvent.get().value()) {
      return BenefitPayer.BPJS_KETENAGAKERJAAN;
    }
    return insolventArrears == InsolventArrears.UNDECIDED
        ? BenefitPayer.UNDECIDED
        : BenefitPayer.EMPLOYER;
  }

  private ConditionInForce law(Arrears arrears, Optional<Boolean> insolvent) {
    boolean mayBeInsolvent = insolvent.orElse(true) && coveredWhenInsolvent.isPresent();
    ConditionInForce law =
        ConditionInForce.statute(Condition.PAYER, citations(arrears, mayBeInsolvent));
    if (mayBeInsolvent && arrears.atMost() > coveredWhenInsolvent.get().value()) {
      law = law.restingOn(insolventArrears);
    }
    return arrears.source() == Arrears.Source.COUNTED ? law.restingOn(jointLeave) : law;
  }

  private List<LegalCitation> citations(Arrears arrears, boolean mayBeInsolvent) {
    if (arrears.atMost() <= covered.value()) {
      return covered.citations();
    }
    return mayBeInsolvent ? coveredWhenInsolvent.orElseThrow().citations() : employerFirst;
  }

  private List<String> missing(
      Arrears arrears, Optional<Boolean> insolvent, BenefitPayer best, BenefitPayer worst) {
    if (best == worst) {
      return List.of();
    }
    List<String> missing = new ArrayList<>();
    if (insolvent.isEmpty()) {
      missing.add("employment.employer.insolvency");
    }
    if (arrears.atLeast() != arrears.atMost()) {
      missing.addAll(arrears.missing());
    }
    return missing;
  }

  private static List<Fact> facts(Arrears arrears, JkpCase facts) {
    List<Fact> used = new ArrayList<>();
    if (arrears.atLeast() == arrears.atMost()) {
      used.add(Fact.of("arrearsMonths", arrears.atMost()));
    } else {
      used.add(Fact.of("arrearsMonthsAtLeast", arrears.atLeast()));
      used.add(Fact.of("arrearsMonthsAtMost", arrears.atMost()));
    }
    used.add(Fact.of("arrearsSource", arrears.source()));
    facts
        .employment()
        .employer()
        .insolvency()
        .ifPresent(insolvency -> used.add(Fact.of("insolvency", insolvency)));
    return used;
  }
}
