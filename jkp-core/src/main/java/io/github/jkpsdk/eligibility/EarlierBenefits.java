package io.github.jkpsdk.eligibility;

import io.github.jkpsdk.casefile.PriorBenefit;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.contribution.MonthRange;
import io.github.jkpsdk.interpretation.YearsBetweenBenefits;
import io.github.jkpsdk.verdict.ConditionInForce;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Claims left in a working life, for one who had a benefit before; article 35. */
final class EarlierBenefits {

  private static final int MONTHS_IN_YEAR = 12;

  private EarlierBenefits() {}

  static Finding finding(Assessment a) {
    List<PriorBenefit> benefits = a.facts().priorBenefits();
    int had = benefits.size();
    if (had >= a.law().lifetimeClaims) {
      return a.found(a.law().lifetime, false, () -> facts(a, had));
    }
    LocalDate latest = LocalDate.MIN;
    for (PriorBenefit benefit : benefits) {
      LocalDate firstPaid = benefit.firstPaidOn().orElse(null);
      if (firstPaid == null) {
        return a.undecided(a.law().lifetime, () -> facts(a, had), missing(a, benefits));
      }
      latest = firstPaid.isAfter(latest) ? firstPaid : latest;
    }
    return a.law().yearsBetweenBenefits == YearsBetweenBenefits.CALENDAR_YEARS
        ? inYears(a, latest)
        : inContributions(a, latest);
  }

  private static List<String> missing(Assessment a, List<PriorBenefit> benefits) {
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < benefits.size(); i++) {
      if (benefits.get(i).firstPaidOn().isEmpty()) {
        missing.add("priorBenefits[" + i + "].firstPaidOn");
      }
    }
    if (a.law().yearsBetweenBenefits == YearsBetweenBenefits.CONTRIBUTION_MONTHS
        && a.known().contributions() == null) {
      missing.add("contributions");
    }
    return missing;
  }

  private static Finding inYears(Assessment a, LocalDate latest) {
    LocalDate earliest = latest.plusYears(a.law().yearsBetweenClaims);
    return a.found(
        a.law().lifetime.restingOn(a.law().yearsBetweenBenefits),
        !a.terminationDate().isBefore(earliest),
        () -> facts(a, latest, Fact.of("notBefore", earliest)));
  }

  private static Finding inContributions(Assessment a, LocalDate latest) {
    int required = a.law().yearsBetweenClaims * MONTHS_IN_YEAR;
    ContributionHistory history = a.known().contributions();
    if (history == null) {
      return a.undecided(
          a.law().lifetime,
          () -> facts(a, latest, Fact.of("monthsRequiredSince", required)),
          "contributions");
    }
    MonthRange since =
        MonthRange.between(latest, a.terminationDate()).notBefore(a.law().firstContributionMonth);
    int paid = history.paidIn(since, a.paidBy());
    boolean isOpen = paid != history.paidIn(since, a.paidByOtherwise());
    ConditionInForce law = a.law().lifetime;
    return a.found(
        (isOpen ? law.restingOn(a.law().lateSettlement) : law)
            .restingOn(a.law().yearsBetweenBenefits),
        paid >= required,
        () ->
            facts(
                a,
                latest,
                Fact.of("monthsPaidSince", paid),
                Fact.of("monthsRequiredSince", required)));
  }

  private static List<Fact> facts(Assessment a, LocalDate latest, Fact... more) {
    List<Fact> facts = facts(a, a.facts().priorBenefits().size());
    facts.add(Fact.of("latestFirstPaidOn", latest));
    facts.addAll(List.of(more));
    return facts;
  }

  private static List<Fact> facts(Assessment a, int had) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("earlierBenefits", had));
    facts.add(Fact.of("lifetimeClaims", a.law().lifetimeClaims));
    return facts;
  }
}
