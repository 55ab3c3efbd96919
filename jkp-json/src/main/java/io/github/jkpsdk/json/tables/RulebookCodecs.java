package io.github.jkpsdk.json.tables;

import static io.github.jkpsdk.json.engine.Dates.DAY;
import static io.github.jkpsdk.json.engine.ObjectCodec.object;
import static io.github.jkpsdk.json.tables.LawCodecs.AMOUNTS;
import static io.github.jkpsdk.json.tables.LawCodecs.BASES;
import static io.github.jkpsdk.json.tables.LawCodecs.FLAGS;
import static io.github.jkpsdk.json.tables.LawCodecs.NUMBERS;
import static io.github.jkpsdk.json.tables.LawCodecs.RATES;

import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Numbers;
import io.github.jkpsdk.json.engine.ObjectCodec;
import io.github.jkpsdk.law.BenefitMonths;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Basis;
import io.github.jkpsdk.verdict.Condition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The law as a file, for a what-if. A parameter that the file does not give is the one of the law
 * as it stands; written are all of them.
 */
final class RulebookCodecs {

  private static final Rulebook STANDARD = Rulebook.standard();

  private static final Codec<Dated<Integer>> BENEFIT_MONTHS =
      LawCodecs.dated(Numbers.from(1, BenefitMonths.MAX));
  private static final Codec<Dated<Integer>> PERCENTAGES = LawCodecs.dated(Numbers.from(0, 100));

  private static final Codec<Map<Condition, Dated<Basis>>> CONDITIONS = conditions();

  static final Codec<Rulebook> RULEBOOK =
      object(STANDARD::toBuilder, Rulebook.Builder::build)
          .presumed("firstDay", DAY, Rulebook::firstDay, Rulebook.Builder::firstDay)
          .presumed("firstClaimDay", DAY, Rulebook::firstClaimDay, Rulebook.Builder::firstClaimDay)
          .presumed("checkedOn", DAY, Rulebook::checkedOn, Rulebook.Builder::checkedOn)
          .presumed("sourcesUntil", DAY, Rulebook::sourcesUntil, Rulebook.Builder::sourcesUntil)
          .presumed(
              "benefitWageCeiling",
              AMOUNTS,
              Rulebook::benefitWageCeiling,
              Rulebook.Builder::benefitWageCeiling)
          .presumed(
              "benefitMonths",
              BENEFIT_MONTHS,
              Rulebook::benefitMonths,
              Rulebook.Builder::benefitMonths)
          .presumed(
              "lastMonthAtEarlyRate",
              BENEFIT_MONTHS,
              Rulebook::lastMonthAtEarlyRate,
              Rulebook.Builder::lastMonthAtEarlyRate)
          .presumed(
              "earlyReplacementRate",
              RATES,
              Rulebook::earlyReplacementRate,
              Rulebook.Builder::earlyReplacementRate)
          .presumed(
              "lateReplacementRate",
              RATES,
              Rulebook::lateReplacementRate,
              Rulebook.Builder::lateReplacementRate)
          .presumed(
              "qualifyingMonths",
              NUMBERS,
              Rulebook::qualifyingMonths,
              Rulebook.Builder::qualifyingMonths)
          .presumed(
              "qualifyingWindow",
              NUMBERS,
              Rulebook::qualifyingWindow,
              Rulebook.Builder::qualifyingWindow)
          .presumed(
              "consecutiveMonths",
              NUMBERS,
              Rulebook::consecutiveMonths,
              Rulebook.Builder::consecutiveMonths)
          .presumed("ageLimit", NUMBERS, Rulebook::ageLimit, Rulebook.Builder::ageLimit)
          .presumed(
              "monthsToClaim", NUMBERS, Rulebook::monthsToClaim, Rulebook.Builder::monthsToClaim)
          .presumed(
              "lifetimeClaims", NUMBERS, Rulebook::lifetimeClaims, Rulebook.Builder::lifetimeClaims)
          .presumed(
              "yearsBetweenClaims",
              NUMBERS,
              Rulebook::yearsBetweenClaims,
              Rulebook.Builder::yearsBetweenClaims)
          .presumed(
              "healthInsuranceAsWageEarner",
              FLAGS,
              Rulebook::healthInsuranceAsWageEarner,
              Rulebook.Builder::healthInsuranceAsWageEarner)
          .presumed(
              "reportToAnyOffice",
              FLAGS,
              Rulebook::reportToAnyOffice,
              Rulebook.Builder::reportToAnyOffice)
          .presumed(
              "reportReplacesCourtDeed",
              FLAGS,
              Rulebook::reportReplacesCourtDeed,
              Rulebook.Builder::reportReplacesCourtDeed)
          .presumed("rulingAsCopy", FLAGS, Rulebook::rulingAsCopy, Rulebook.Builder::rulingAsCopy)
          .presumed(
              "arrearsCovered", NUMBERS, Rulebook::arrearsCovered, Rulebook.Builder::arrearsCovered)
          .presumed(
              "arrearsCoveredWhenInsolvent",
              NUMBERS,
              Rulebook::arrearsCoveredWhenInsolvent,
              Rulebook.Builder::arrearsCoveredWhenInsolvent)
          .presumed(
              "shortfallOwed", BASES, Rulebook::shortfallOwed, Rulebook.Builder::shortfallOwed)
          .presumed("lumpSumOwed", BASES, Rulebook::lumpSumOwed, Rulebook.Builder::lumpSumOwed)
          .presumed(
              "employerPaysFirst",
              BASES,
              Rulebook::employerPaysFirst,
              Rulebook.Builder::employerPaysFirst)
          .presumed(
              "contributionLaw",
              ContributionLawCodecs.CONTRIBUTION_LAW,
              Rulebook::contributionLaw,
              Rulebook.Builder::contributionLaw)
          .presumed(
              "timeLimits",
              LawCodecs.ALL_TIME_LIMITS,
              Rulebook::timeLimits,
              Rulebook.Builder::timeLimits)
          .presumed("applications", NUMBERS, Rulebook::applications, Rulebook.Builder::applications)
          .presumed(
              "applicationsByCompany",
              FLAGS,
              Rulebook::applicationsByCompany,
              Rulebook.Builder::applicationsByCompany)
          .presumed(
              "attendancePercent",
              PERCENTAGES,
              Rulebook::attendancePercent,
              Rulebook.Builder::attendancePercent)
          .presumed("conditions", CONDITIONS, Rulebook::conditions, Rulebook.Builder::conditions);

  static final List<Binding<?>> BINDINGS = List.of(new Binding<>(Rulebook.class, RULEBOOK));

  private RulebookCodecs() {}

  private static Codec<Map<Condition, Dated<Basis>>> conditions() {
    ObjectCodec<Map<Condition, Dated<Basis>>, Map<Condition, Dated<Basis>>> conditions =
        object(() -> new LinkedHashMap<>(STANDARD.conditions()), Map::copyOf);
    for (Condition rule : Condition.values()) {
      conditions =
          conditions.optional(
              rule.name(),
              BASES,
              known -> Optional.ofNullable(known.get(rule)),
              (known, basis) -> known.put(rule, basis));
    }
    return conditions;
  }
}
