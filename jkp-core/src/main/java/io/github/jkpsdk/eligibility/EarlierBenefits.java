package io.github.jkpsdk.eligibility;

import io.github.jkpsdk.casefile.PriorBenefit;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.contribution.MonthRange;
import io.github.jkpsdk.rulebook.YearsBetweenBenefits;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Grounds;
import io.github.jkpsdk.verdict.RuleInForce;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Claims left in a working life, for one who had a benefit before; article 35. */
final class EarlierBenefits {

  private static final int MONTHS_IN_YEAR = 12;

  private EarlierBenefits() {}

  static Finding finding(Assessment a) {
    List<PriorBenefit> benefits = a.facts().priorBenefits();
    Fact had = Fact.of("earlierBenefits", benefits.size());
    Fact allowed = Fact.of("lifetimeClaims", a.law().lifetimeClaims);
    if (benefits.size() >= a.law().lifetimeClaims) {
      return a.found(a.law().lifetime, false, () -> List.of(had, allowed));
    }
    if (benefits.stream().anyMatch(benefit -> benefit.firstPaidOn().isEmpty())) {
      return a.undecided(a.law().lifetime, () -> List.of(had, allowed), missing(a, benefits));
    }
    LocalDate latest =
        benefits.stream()
            .map(benefit -> benefit.firstPaidOn().orElseThrow())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    Fact since = Fact.of("latestFirstPaidOn", latest);
    return a.law().interpretations.yearsBetweenBenefits() == YearsBetweenBenefits.CALENDAR_YEARS
        ? inYears(a, latest, List.of(had, allowed, since))
        : inContributions(a, latest, List.of(had, allowed, since));
  }

  private static String[] missing(Assessment a, List<PriorBenefit> benefits) {
    Stream<String> undated =
        IntStream.range(0, benefits.size())
            .filter(i -> benefits.get(i).firstPaidOn().isEmpty())
            .mapToObj(i -> "priorBenefits[" + i + "].firstPaidOn");
    boolean countsMonths =
        a.law().interpretations.yearsBetweenBenefits() == YearsBetweenBenefits.CONTRIBUTION_MONTHS;
    return Stream.concat(
            undated,
            countsMonths && a.facts().contributions().isEmpty()
                ? Stream.of("contributions")
                : Stream.empty())
        .toArray(String[]::new);
  }

  private static Finding inYears(Assessment a, LocalDate latest, List<Fact> facts) {
    LocalDate earliest = latest.plusYears(a.law().yearsBetweenClaims);
    return a.found(
        law(a),
        !a.terminationDate().isBefore(earliest),
        with(facts, Fact.of("notBefore", earliest)));
  }

  private static Finding inContributions(Assessment a, LocalDate latest, List<Fact> facts) {
    int required = a.law().yearsBetweenClaims * MONTHS_IN_YEAR;
    Fact asked = Fact.of("monthsRequiredSince", required);
    ContributionHistory history = a.facts().contributions().orElse(null);
    if (history == null) {
      return a.undecided(a.law().lifetime, with(facts, asked), "contributions");
    }
    MonthRange since =
        MonthRange.between(latest, a.terminationDate()).notBefore(a.law().firstContributionMonth);
    ToIntFunction<LocalDate> count = paidBy -> history.paidIn(since, paidBy);
    int paid = count.applyAsInt(a.paidBy());
    RuleInForce law =
        MasaIur.settled(a, a.law().lifetime, history, count)
            .restingOn(a.law().interpretations.yearsBetweenBenefits());
    return a.found(law, paid >= required, with(facts, Fact.of("monthsPaidSince", paid), asked));
  }

  private static RuleInForce law(Assessment a) {
    return a.law().lifetime.restingOn(a.law().interpretations.yearsBetweenBenefits());
  }

  private static Grounds with(List<Fact> facts, Fact... more) {
    return () -> Stream.concat(facts.stream(), List.of(more).stream()).toList();
  }
}
