package io.github.jkpsdk.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.fixture.Days;
import io.github.jkpsdk.fixture.Serialization;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The paid months, against a map from month to day of payment. */
class ContributionHistoryPropertiesTest {

  @Property
  void countsLikeASetOfMonths(
      @ForAll("entries") List<ContributionMonth> entries,
      @ForAll("months") YearMonth start,
      @ForAll("months") YearMonth end,
      @ForAll("days") LocalDate paidBy) {
    Map<YearMonth, Optional<LocalDate>> model = model(entries);
    MonthRange range = MonthRange.of(start, end);
    ContributionHistory history = history(entries);

    int paid = 0;
    int run = 0;
    int gap = 0;
    int longest = 0;
    for (YearMonth month = start; !month.isAfter(end); month = month.plusMonths(1)) {
      boolean counts =
          model.containsKey(month)
              && model.get(month).map(day -> !day.isAfter(paidBy)).orElse(true);
      paid += counts ? 1 : 0;
      run = counts ? run + 1 : 0;
      gap = counts ? 0 : gap + 1;
      longest = Math.max(longest, run);
    }
    assertThat(history.paidIn(range, paidBy)).isEqualTo(paid);
    assertThat(history.runAtEndOf(range, paidBy)).isEqualTo(run);
    assertThat(history.unpaidRunAtEndOf(range, paidBy)).isEqualTo(gap);
    assertThat(history.longestRunIn(range, paidBy)).isEqualTo(longest);
    assertThat(history.paymentDays())
        .containsExactlyInAnyOrderElementsOf(
            model.values().stream().flatMap(Optional::stream).toList());
  }

  @Property
  void monthsThatNobodyKnowsCountBetweenTheLeastAndTheMost(
      @ForAll("entries") List<ContributionMonth> entries,
      @ForAll("someMonths") Set<YearMonth> unknown,
      @ForAll("months") YearMonth start,
      @ForAll("months") YearMonth end,
      @ForAll("days") LocalDate paidBy) {
    Map<YearMonth, Optional<LocalDate>> model = model(entries);
    MonthRange range = MonthRange.of(start, end);
    ContributionHistory paid = history(entries);
    ContributionHistory.Builder building = paid.toBuilder();
    unknown.forEach(month -> building.unknown(month, month));
    ContributionHistory partly = building.build();
    ContributionHistory.Builder most = paid.toBuilder();
    unknown.stream().filter(month -> !model.containsKey(month)).forEach(most::add);

    List<YearMonth> open =
        unknown.stream().filter(month -> !model.containsKey(month)).sorted().toList();
    assertThat(partly.unknownMonths()).isEqualTo(open);
    assertThat(partly.hasUnknownMonths()).isEqualTo(!open.isEmpty());
    assertThat(partly.unknownIn(range))
        .isEqualTo(
            open.stream().filter(month -> !month.isBefore(start) && !month.isAfter(end)).count());
    assertThat(partly.paidIn(range, paidBy)).isEqualTo(paid.paidIn(range, paidBy));
    assertThat(partly.longestRunIn(range, paidBy)).isEqualTo(paid.longestRunIn(range, paidBy));
    assertThat(partly.withUnknownPaid()).isEqualTo(most.build());
    assertThat(partly.toBuilder().build()).isEqualTo(partly).hasSameHashCodeAs(partly);
    assertThat(partly.equals(paid)).isEqualTo(open.isEmpty());
    assertThat(Serialization.copy(partly)).isEqualTo(partly).hasToString(partly.toString());
  }

  @Property
  void aDayKnowsWhatWasPaidUpToIt(
      @ForAll("entries") List<ContributionMonth> entries,
      @ForAll("someMonths") Set<YearMonth> unknown,
      @ForAll("days") LocalDate day) {
    ContributionHistory.Builder all = history(entries).toBuilder();
    ContributionHistory.Builder upToTheDay = ContributionHistory.builder();
    unknown.forEach(month -> all.unknown(month, month));
    model(entries)
        .forEach(
            (month, paidOn) -> {
              if (!paidOn.orElse(month.atDay(1)).isAfter(day)) {
                upToTheDay.add(ContributionMonth.builder().month(month).paidOn(paidOn).build());
              }
            });
    all.build().unknownMonths().stream()
        .filter(month -> !month.atDay(1).isAfter(day))
        .forEach(month -> upToTheDay.unknown(month, month));

    ContributionHistory known = all.build().knownOn(day);

    assertThat(known).isEqualTo(upToTheDay.build());
    assertThat(known.knownOn(day)).isEqualTo(known);
  }

  @Property
  void listsItsMonthsInOrderAndOnce(@ForAll("entries") List<ContributionMonth> entries) {
    assertThat(history(entries).months())
        .isEqualTo(
            model(entries).entrySet().stream()
                .map(
                    entry ->
                        ContributionMonth.builder()
                            .month(entry.getKey())
                            .paidOn(entry.getValue())
                            .build())
                .toList());
  }

  @Property
  void orderAndDuplicatesDoNotMatter(
      @ForAll("entries") List<ContributionMonth> entries, @ForAll Random random) {
    List<ContributionMonth> shuffled = new ArrayList<>(entries);
    shuffled.addAll(entries);
    Collections.shuffle(shuffled, random);

    assertThat(history(shuffled))
        .isEqualTo(history(entries))
        .hasSameHashCodeAs(history(entries))
        .hasToString(history(entries).toString());
  }

  @Property
  void isEqualHoweverItWasBuilt(
      @ForAll("months") YearMonth start, @ForAll("months") YearMonth end) {
    YearMonth first = start.isBefore(end) ? start : end;
    YearMonth last = start.isBefore(end) ? end : start;
    ContributionHistory range = ContributionHistory.builder().add(first, last).build();
    ContributionHistory.Builder backwards = ContributionHistory.builder();
    for (YearMonth month = last; !month.isBefore(first); month = month.minusMonths(1)) {
      backwards.add(month);
    }
    WorkPeriod period = new WorkPeriod(first.atDay(1), last.atEndOfMonth());

    assertThat(backwards.build()).isEqualTo(range).hasSameHashCodeAs(range);
    assertThat(ContributionHistory.fromWorkPeriods(List.of(period))).isEqualTo(range);
    assertThat(range.toBuilder().build()).isEqualTo(range);
    assertThat(ContributionHistory.none().toBuilder().addAll(range).build()).isEqualTo(range);
  }

  @Property
  void isEqualOnlyWithTheSameMonths(
      @ForAll("entries") List<ContributionMonth> one,
      @ForAll("entries") List<ContributionMonth> other) {
    assertThat(history(one).equals(history(other))).isEqualTo(model(one).equals(model(other)));
  }

  @Property
  void survivesSerialization(@ForAll("entries") List<ContributionMonth> entries) {
    assertThat(Serialization.copy(history(entries))).isEqualTo(history(entries));
  }

  @Property
  void aRangeSpeaksOfItsEnds(@ForAll("months") YearMonth start, @ForAll("months") YearMonth end) {
    MonthRange range = MonthRange.of(start, end);

    assertThat(range.startInclusive()).isEqualTo(start);
    assertThat(range.endInclusive()).isEqualTo(end);
    assertThat(range.equals(MonthRange.of(end, start))).isEqualTo(start.equals(end));
    assertThat(range).isNotEqualTo(MonthRange.of(start, end.plusMonths(1)));
    assertThat(range).isNotEqualTo(MonthRange.of(start.minusMonths(1), end));
    assertThat(range).hasToString(start + ".." + end);
    assertThat(range.notBefore(start)).isEqualTo(range);
    assertThat(range.notBefore(start.minusMonths(1))).isEqualTo(range);
    assertThat(range.notBefore(start.plusMonths(1)).startInclusive())
        .isEqualTo(start.plusMonths(1));
    assertThat(Serialization.copy(range)).isEqualTo(range).hasSameHashCodeAs(range);
  }

  @Property
  void aWindowEndsBeforeOrWithTheMonthOfADay(@ForAll("days") LocalDate day) {
    YearMonth month = YearMonth.from(day);

    assertThat(MonthRange.before(day, 24))
        .isEqualTo(MonthRange.of(month.minusMonths(24), month.minusMonths(1)));
    assertThat(MonthRange.endingWith(day, 24))
        .isEqualTo(MonthRange.of(month.minusMonths(23), month));
    assertThat(MonthRange.between(day, day.plusMonths(3)))
        .isEqualTo(MonthRange.of(month.plusMonths(1), month.plusMonths(2)));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Days.days();
  }

  @Provide
  Arbitrary<YearMonth> months() {
    return Days.months();
  }

  @Provide
  Arbitrary<Set<YearMonth>> someMonths() {
    return Days.months().set().ofMaxSize(20);
  }

  @Provide
  Arbitrary<List<ContributionMonth>> entries() {
    return Combinators.combine(Days.months(), Days.days().optional(0.3))
        .as((month, paidOn) -> ContributionMonth.builder().month(month).paidOn(paidOn).build())
        .list()
        .ofMaxSize(60);
  }

  private static ContributionHistory history(List<ContributionMonth> entries) {
    ContributionHistory.Builder history = ContributionHistory.builder();
    entries.forEach(history::add);
    return history.build();
  }

  /** The months with the earliest known day of payment. */
  private static Map<YearMonth, Optional<LocalDate>> model(List<ContributionMonth> entries) {
    Map<YearMonth, Optional<LocalDate>> model = new TreeMap<>();
    for (ContributionMonth entry : entries) {
      model.merge(
          entry.month(),
          entry.paidOn(),
          (known, other) ->
              known.isPresent() && other.isPresent()
                  ? (known.get().isBefore(other.get()) ? known : other)
                  : known.or(() -> other));
    }
    return model;
  }
}
