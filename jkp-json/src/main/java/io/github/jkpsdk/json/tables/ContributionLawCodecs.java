package io.github.jkpsdk.json.tables;

import static io.github.jkpsdk.json.engine.Dates.DAY;
import static io.github.jkpsdk.json.engine.Dates.MONTH;
import static io.github.jkpsdk.json.engine.ObjectCodec.object;
import static io.github.jkpsdk.json.tables.LawCodecs.AMOUNTS;
import static io.github.jkpsdk.json.tables.LawCodecs.BASES;
import static io.github.jkpsdk.json.tables.LawCodecs.NUMBERS;
import static io.github.jkpsdk.json.tables.LawCodecs.RATES;
import static io.github.jkpsdk.json.tables.LawCodecs.dated;

import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Numbers;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.rulebook.ContributionLaw;
import io.github.jkpsdk.rulebook.Rulebook;
import java.util.List;

/** What holds for contributions, as a part of a rulebook. */
final class ContributionLawCodecs {

  private static final Codec<Dated<Integer>> DAYS_OF_MONTH = dated(Numbers.from(1, 28));
  private static final Codec<Dated<Integer>> COUNTS = dated(Numbers.COUNT);
  private static final Codec<Dated<Integer>> NUMBERS_FROM_1 =
      dated(Numbers.from(1, Rulebook.MOST_UNITS));

  static final Codec<ContributionLaw> CONTRIBUTION_LAW =
      object(Rulebook.standard().contributionLaw()::toBuilder, ContributionLaw.Builder::build)
          .presumed(
              "firstMonth", MONTH, ContributionLaw::firstMonth, ContributionLaw.Builder::firstMonth)
          .presumed(
              "wageCeiling",
              AMOUNTS,
              ContributionLaw::wageCeiling,
              ContributionLaw.Builder::wageCeiling)
          .presumed("rate", RATES, ContributionLaw::rate, ContributionLaw.Builder::rate)
          .presumed(
              "governmentShare",
              RATES,
              ContributionLaw::governmentShare,
              ContributionLaw.Builder::governmentShare)
          .presumed(
              "shareFromJkk",
              RATES,
              ContributionLaw::shareFromJkk,
              ContributionLaw.Builder::shareFromJkk)
          .presumed(
              "shareFromJkm",
              RATES,
              ContributionLaw::shareFromJkm,
              ContributionLaw.Builder::shareFromJkm)
          .presumed(
              "dueDay", DAYS_OF_MONTH, ContributionLaw::dueDay, ContributionLaw.Builder::dueDay)
          .presumed(
              "jkkAtVeryLowRisk",
              RATES,
              ContributionLaw::jkkAtVeryLowRisk,
              ContributionLaw.Builder::jkkAtVeryLowRisk)
          .presumed(
              "jkkAtLowRisk",
              RATES,
              ContributionLaw::jkkAtLowRisk,
              ContributionLaw.Builder::jkkAtLowRisk)
          .presumed(
              "jkkAtMediumRisk",
              RATES,
              ContributionLaw::jkkAtMediumRisk,
              ContributionLaw.Builder::jkkAtMediumRisk)
          .presumed(
              "jkkAtHighRisk",
              RATES,
              ContributionLaw::jkkAtHighRisk,
              ContributionLaw.Builder::jkkAtHighRisk)
          .presumed(
              "jkkAtVeryHighRisk",
              RATES,
              ContributionLaw::jkkAtVeryHighRisk,
              ContributionLaw.Builder::jkkAtVeryHighRisk)
          .presumed("jkm", RATES, ContributionLaw::jkm, ContributionLaw.Builder::jkm)
          .presumed(
              "reducedJkm", RATES, ContributionLaw::reducedJkm, ContributionLaw.Builder::reducedJkm)
          .presumed(
              "jkkRelief", RATES, ContributionLaw::jkkRelief, ContributionLaw.Builder::jkkRelief)
          .presumed(
              "reliefParticipants",
              COUNTS,
              ContributionLaw::reliefParticipants,
              ContributionLaw.Builder::reliefParticipants)
          .presumed(
              "reliefJkkSettledUntil",
              dated(MONTH),
              ContributionLaw::reliefJkkSettledUntil,
              ContributionLaw.Builder::reliefJkkSettledUntil)
          .presumed(
              "reliefSettledBy",
              dated(DAY),
              ContributionLaw::reliefSettledBy,
              ContributionLaw.Builder::reliefSettledBy)
          .presumed(
              "reliefLateFee",
              RATES,
              ContributionLaw::reliefLateFee,
              ContributionLaw.Builder::reliefLateFee)
          .presumed(
              "reliefShareFromJkkAtVeryLowRisk",
              RATES,
              ContributionLaw::reliefShareFromJkkAtVeryLowRisk,
              ContributionLaw.Builder::reliefShareFromJkkAtVeryLowRisk)
          .presumed("lateFee", RATES, ContributionLaw::lateFee, ContributionLaw.Builder::lateFee)
          .presumed(
              "wageComponents",
              BASES,
              ContributionLaw::wageComponents,
              ContributionLaw.Builder::wageComponents)
          .presumed(
              "dailyWageDays",
              NUMBERS,
              ContributionLaw::dailyWageDays,
              ContributionLaw.Builder::dailyWageDays)
          .presumed(
              "pieceWorkMonths",
              NUMBERS_FROM_1,
              ContributionLaw::pieceWorkMonths,
              ContributionLaw.Builder::pieceWorkMonths)
          .presumed(
              "weatherDependentMonths",
              NUMBERS_FROM_1,
              ContributionLaw::weatherDependentMonths,
              ContributionLaw.Builder::weatherDependentMonths);

  static final List<Binding<?>> BINDINGS =
      List.of(new Binding<>(ContributionLaw.class, CONTRIBUTION_LAW));

  private ContributionLawCodecs() {}
}
