package io.github.jkpsdk.jqwik;

import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.money.Rupiah;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Days, months, amounts, texts, histories and interpretations; the edges of the law come often. */
final class Values {

  /** The first day that the law covers. */
  static final LocalDate FIRST_DAY = LocalDate.of(2021, 2, 2);

  private static final LocalDate LAST_DAY = LocalDate.of(2032, 12, 31);
  private static final long SEN = 100;
  private static final long CEILING = 5_000_000 * SEN;

  private Values() {}

  /** Days that the law covers, often around the change of 2025-02-07. */
  static Arbitrary<LocalDate> days() {
    return Arbitraries.oneOf(
        days(FIRST_DAY, LAST_DAY), days(LocalDate.of(2024, 11, 1), LocalDate.of(2025, 8, 31)));
  }

  /** Days of a range, both ends included. */
  static Arbitrary<LocalDate> days(LocalDate startInclusive, LocalDate endInclusive) {
    return Arbitraries.longs()
        .between(startInclusive.toEpochDay(), endInclusive.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  /** The day itself and as many days after it. */
  static Arbitrary<LocalDate> daysFrom(LocalDate first, int days) {
    return Arbitraries.integers().between(0, days).map(first::plusDays);
  }

  /** What makes a source of random numbers: a value that is asked for twice must be the same. */
  static Arbitrary<Long> seeds() {
    return Arbitraries.longs().withDistribution(RandomDistribution.uniform()).withoutEdgeCases();
  }

  /** The day itself, or the first one that the law covers. */
  static LocalDate notBeforeFirstDay(LocalDate day) {
    return day.isBefore(FIRST_DAY) ? FIRST_DAY : day;
  }

  /** A whole number, each as likely as the others. */
  static Arbitrary<Integer> evenly(int minimum, int maximum) {
    return Arbitraries.integers()
        .withDistribution(RandomDistribution.uniform())
        .between(minimum, maximum);
  }

  /** Months from before the programme until after the latest termination. */
  static Arbitrary<YearMonth> months() {
    return Arbitraries.integers().between(0, 12 * 14).map(YearMonth.of(2020, 1)::plusMonths);
  }

  /** Wages of whole rupiah and of sen, often around the ceiling. */
  static Arbitrary<Rupiah> wages() {
    return Arbitraries.oneOf(
            Arbitraries.longs().between(0, 6 * CEILING),
            Arbitraries.longs().between(CEILING - 10 * SEN, CEILING + 10 * SEN))
        .map(Rupiah::ofSen);
  }

  /** Wages as they are paid, most of them round, one in six at or about the ceiling. */
  static Arbitrary<Rupiah> usualWages() {
    Arbitrary<Rupiah> round = evenly(32, 240).map(number -> Rupiah.of(50_000L * number));
    Arbitrary<Rupiah> exact =
        Arbitraries.longs().between(150, 2_000).map(n -> Rupiah.of(10_007 * n));
    Arbitrary<Rupiah> atCeiling =
        Arbitraries.of(-1L, 0L, 1L).map(sen -> Rupiah.ofSen(CEILING + sen));
    return Arbitraries.frequencyOf(Tuple.of(8, round), Tuple.of(2, exact), Tuple.of(2, atCeiling));
  }

  /** Names and notes that a format has to escape. */
  static Arbitrary<String> texts() {
    return Arbitraries.of("PT Contoh Baru", "CV \"Kutip\"", "a\\b\n", "é\u2028\ud83d\ude00", "");
  }

  /** Histories of single months and ranges, some with their day of payment, some not known. */
  static Arbitrary<ContributionHistory> histories() {
    Arbitrary<ContributionHistory> ranges =
        Combinators.combine(months(), Arbitraries.integers().between(0, 72))
            .as((first, more) -> history().add(first, first.plusMonths(more)).build());
    Arbitrary<ContributionHistory> settled =
        Combinators.combine(months(), days()).as((month, day) -> history().add(month, day).build());
    Arbitrary<ContributionHistory> single = months().map(month -> history().add(month).build());
    Arbitrary<ContributionHistory> unknown =
        Combinators.combine(months(), Arbitraries.integers().between(0, 12))
            .as((first, more) -> history().unknown(first, first.plusMonths(more)).build());
    return Arbitraries.frequencyOf(
            Tuple.of(3, ranges), Tuple.of(3, settled), Tuple.of(3, single), Tuple.of(1, unknown))
        .list()
        .ofMaxSize(8)
        .map(
            parts -> {
              ContributionHistory.Builder all = history();
              parts.forEach(all::addAll);
              return all.build();
            });
  }

  private static ContributionHistory.Builder history() {
    return ContributionHistory.builder();
  }

  /** One reading of one open point. */
  static Arbitrary<Interpretation> readings() {
    return Arbitraries.of(allReadings());
  }

  /** Interpretations that differ from the default ones in any number of points. */
  static Arbitrary<Interpretations> interpretations() {
    return readings()
        .list()
        .ofMaxSize(8)
        .map(
            chosen -> {
              Interpretations all = Interpretations.standard();
              for (Interpretation reading : chosen) {
                all = all.with(reading);
              }
              return all;
            });
  }

  /** Every reading of every open point. */
  static List<Interpretation> allReadings() {
    return Interpretations.standard().all().stream()
        .<Interpretation>flatMap(reading -> reading.alternatives().stream())
        .toList();
  }

  /** One constant of an enum, or that it is not known. */
  static <E extends Enum<E>> Arbitrary<Optional<E>> known(Class<E> type) {
    return Arbitraries.of(type).optional(0.8);
  }
}
