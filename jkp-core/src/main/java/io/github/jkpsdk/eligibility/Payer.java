package io.github.jkpsdk.eligibility;

import static io.github.jkpsdk.verdict.BenefitPayer.BPJS_KETENAGAKERJAAN;
import static io.github.jkpsdk.verdict.BenefitPayer.EMPLOYER;
import static io.github.jkpsdk.verdict.BenefitPayer.UNDECIDED;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.eligibility.Eligibility.Arrears;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.interpretation.EmployerJointLeave;
import io.github.jkpsdk.interpretation.InsolventArrears;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.termination.TerminationCause;
import io.github.jkpsdk.verdict.Basis;
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

  private static final Optional<Employer.Insolvency> SOLVENT =
      Optional.of(Employer.Insolvency.NONE);

  /**
   * What the law says to some months in arrears.
   *
   * @param payer who pays first
   * @param whereStated the text, where the months are stated
   * @param whereCounted the text, where the months are counted by their last days to pay
   */
  private record Rule(
      BenefitPayer payer, ConditionInForce whereStated, ConditionInForce whereCounted) {

    static Rule of(BenefitPayer payer, ConditionInForce law, EmployerJointLeave jointLeave) {
      return new Rule(payer, law, law.restingOn(jointLeave));
    }

    ConditionInForce law(Arrears.Source source) {
      return source == Arrears.Source.COUNTED ? whereCounted : whereStated;
    }
  }

  private final int covered;
  private final int coveredWhenInsolvent;
  private final Rule agencyFirst;
  private final Rule employerFirst;
  private final Rule insolvent;
  private final Rule insolventForLonger;
  private final ArrearsCount arrearsCount;

  Payer(Rulebook law, Interpretations interpretations, ArrearsCount arrearsCount, LocalDate day) {
    EmployerJointLeave jointLeave = interpretations.of(EmployerJointLeave.class);
    Dated.Version<Integer> limit = law.arrearsCovered().versionOn(day);
    covered = limit.value();
    agencyFirst = Rule.of(BPJS_KETENAGAKERJAAN, text(limit.citations()), jointLeave);
    employerFirst =
        Rule.of(EMPLOYER, text(law.employerPaysFirst().versionOn(day).citations()), jointLeave);
    this.arrearsCount = arrearsCount;
    Optional<Dated.Version<Integer>> longer = law.arrearsCoveredWhenInsolvent().find(day);
    if (longer.isEmpty()) {
      coveredWhenInsolvent = covered;
      insolvent = employerFirst;
      insolventForLonger = employerFirst;
    } else {
      InsolventArrears interpretation = interpretations.of(InsolventArrears.class);
      ConditionInForce text = text(longer.get().citations());
      coveredWhenInsolvent = longer.get().value();
      insolvent = Rule.of(BPJS_KETENAGAKERJAAN, text, jointLeave);
      insolventForLonger =
          Rule.of(
              payer(interpretation),
              new ConditionInForce(
                  Condition.PAYER,
                  Basis.INTERPRETATION,
                  longer.get().citations(),
                  List.of(interpretation)),
              jointLeave);
    }
  }

  private static ConditionInForce text(List<LegalCitation> citations) {
    return ConditionInForce.statute(Condition.PAYER, citations);
  }

  private static BenefitPayer payer(InsolventArrears interpretation) {
    return switch (interpretation) {
      case EMPLOYER_PAYS_FIRST -> EMPLOYER;
      case UNDECIDED -> UNDECIDED;
    };
  }

  Decision decide(JkpCase facts, LocalDate asOf) {
    Arrears arrears = arrearsCount.number(facts, asOf);
    if (arrears.atMost() <= covered) {
      ConditionInForce law = agencyFirst.law(arrears.source());
      return new Decision(
          agencyFirst.payer, Finding.of(law, Outcome.MET, () -> facts(arrears, covered, facts)));
    }
    return decideByInsolvency(arrears, facts);
  }

  private Decision decideByInsolvency(Arrears arrears, JkpCase facts) {
    Optional<Employer.Insolvency> insolvency = insolvency(facts);
    boolean isInsolvent = insolvency.isPresent() && insolvency.get() != Employer.Insolvency.NONE;
    boolean mayBeInsolvent = isInsolvent || insolvency.isEmpty();
    BenefitPayer best = rule(arrears.atLeast(), mayBeInsolvent).payer;
    BenefitPayer worst = rule(arrears.atMost(), isInsolvent).payer;
    BenefitPayer payer = best == worst ? best : UNDECIDED;
    ConditionInForce law = rule(arrears.atMost(), mayBeInsolvent).law(arrears.source());
    int limit = mayBeInsolvent ? coveredWhenInsolvent : covered;
    Grounds grounds = () -> facts(arrears, limit, facts);
    return new Decision(
        payer,
        payer == UNDECIDED
            ? Finding.undecided(law, grounds, missing(arrears, insolvency, best, worst))
            : Finding.of(law, Outcome.MET, grounds));
  }

  /** A default never beats a stated fact: the cause may tell that the enterprise ended. */
  private static Optional<Employer.Insolvency> insolvency(JkpCase facts) {
    Optional<Employer.Insolvency> stated = facts.employment().employer().insolvency();
    Optional<TerminationCause> cause = facts.termination().cause();
    boolean mayHaveEnded = cause.isPresent() && END_OF_ENTERPRISE.contains(cause.get());
    return stated.isPresent() || mayHaveEnded ? stated : SOLVENT;
  }

  private Rule rule(int arrears, boolean isInsolvent) {
    if (arrears <= covered) {
      return agencyFirst;
    }
    if (!isInsolvent) {
      return employerFirst;
    }
    return arrears <= coveredWhenInsolvent ? insolvent : insolventForLonger;
  }

  private static List<String> missing(
      Arrears arrears,
      Optional<Employer.Insolvency> insolvency,
      BenefitPayer best,
      BenefitPayer worst) {
    if (best == worst) {
      return List.of();
    }
    List<String> missing = new ArrayList<>();
    if (insolvency.isEmpty()) {
      missing.add("employment.employer.insolvency");
    }
    if (arrears.atLeast() != arrears.atMost()) {
      missing.addAll(arrears.missing());
    }
    return missing;
  }

  /** With the limit of the text that is cited. */
  private static List<Fact> facts(Arrears arrears, int limit, JkpCase facts) {
    List<Fact> used = new ArrayList<>();
    if (arrears.atLeast() == arrears.atMost()) {
      used.add(Fact.of("arrearsMonths", arrears.atMost()));
    } else {
      used.add(Fact.of("arrearsMonthsAtLeast", arrears.atLeast()));
      used.add(Fact.of("arrearsMonthsAtMost", arrears.atMost()));
    }
    used.add(Fact.of("arrearsCovered", limit));
    used.add(Fact.of("arrearsSource", arrears.source()));
    facts
        .employment()
        .employer()
        .insolvency()
        .ifPresent(insolvency -> used.add(Fact.of("insolvency", insolvency)));
    return used;
  }
}
