package io.github.jkpsdk.jqwik;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.participant.JobSearchCommitment;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ShrinkingDistance;

/** Cases that state less than one, or the same as the plain case, or something closer to it. */
final class PlainerCases {

  private static final long FAR = 1L << 50;

  private PlainerCases() {}

  /** Those that are possible, the plainest first; some may be as they were. */
  static Stream<JkpCase> of(JkpCase facts) {
    JkpCase plain = PlainCase.terminated(facts.termination().date());
    return Stream.of(
            earlier(facts), parts(facts, plain).map(JkpCase.class::cast), closerHistories(facts))
        .flatMap(Function.identity());
  }

  /** First fewest facts, then fewest that differ from the plain case, then the smallest ones. */
  static ShrinkingDistance distance(JkpCase facts) {
    JkpCase plain = PlainCase.terminated(facts.termination().date());
    long[] sums = new long[3];
    measure(facts, plain, sums);
    long days = Math.abs(PlainCase.TERMINATED.until(facts.termination().date(), ChronoUnit.DAYS));
    return ShrinkingDistance.of(sums[0], sums[1], sums[2] + days);
  }

  /** Terminated on the usual day, or on one closer to it; what lies around it moves with it. */
  private static Stream<JkpCase> earlier(JkpCase facts) {
    LocalDate day = facts.termination().date();
    return towards(day, PlainCase.TERMINATED)
        .flatMap(
            other ->
                Stream.of(facts, moved(facts, day.until(other, ChronoUnit.DAYS)))
                    .flatMap(around -> possible(() -> terminated(around, other))));
  }

  private static JkpCase terminated(JkpCase facts, LocalDate day) {
    return facts.toBuilder().termination(end -> end.date(day)).build();
  }

  /** Not filed, the plain months, and commitment and assessment as many days later. */
  private static JkpCase moved(JkpCase facts, long days) {
    LocalDate terminated = facts.termination().date().plusDays(days);
    return JkpCase.builder()
        .participant(facts.participant())
        .employment(facts.employment())
        .termination(facts.termination())
        .contributions(facts.contributions().map(paid -> PlainCase.paidBefore(terminated, paid)))
        .commitment(
            facts
                .commitment()
                .map(
                    kapk ->
                        kapk.signedOn()
                            .map(day -> JobSearchCommitment.signed(day.plusDays(days)))
                            .orElse(kapk)))
        .priorBenefits(facts.priorBenefits())
        .asOf(facts.asOf().map(day -> day.plusDays(days)))
        .build();
  }

  private static Stream<JkpCase> closerHistories(JkpCase facts) {
    return facts.contributions().stream()
        .flatMap(PlainerCases::closer)
        .map(paid -> facts.toBuilder().contributions(paid).build());
  }

  /** Without days of payment, without what is not known, without the first or the last month. */
  private static Stream<ContributionHistory> closer(ContributionHistory history) {
    List<YearMonth> months = history.months().stream().map(paid -> paid.month()).toList();
    if (months.isEmpty()) {
      return Stream.of(ContributionHistory.none());
    }
    YearMonth last = months.get(months.size() - 1);
    return Stream.concat(
        Stream.of(
            ContributionHistory.none(),
            PlainCase.paidBefore(last.plusMonths(1), months.size()),
            of(months)),
        IntStream.of(0, months.size() - 1)
            .mapToObj(
                index -> {
                  List<YearMonth> left = new ArrayList<>(months);
                  left.remove(index);
                  return of(left);
                }));
  }

  private static ContributionHistory of(List<YearMonth> months) {
    ContributionHistory.Builder history = ContributionHistory.builder();
    months.forEach(history::add);
    return history.build();
  }

  private static <T> Stream<T> possible(Supplier<T> maker) {
    try {
      return Stream.of(maker.get());
    } catch (IllegalArgumentException e) {
      return Stream.of();
    }
  }

  private static Stream<Object> parts(Object value, Object plain) {
    return Shape.ofValue(value).stream()
        .flatMap(
            shape ->
                IntStream.range(0, shape.parts().size())
                    .boxed()
                    .flatMap(index -> parts(shape, value, plain, index)));
  }

  private static Stream<Object> parts(Shape shape, Object value, Object plain, int index) {
    Object part = shape.parts().get(index).of(value);
    Object plainPart = shape.type().isInstance(plain) ? shape.parts().get(index).of(plain) : part;
    Stream<Object> without =
        shape.isRecord() ? Stream.of() : possible(() -> shape.without(value, index));
    return Stream.concat(
        without,
        replacements(part, plainPart)
            .flatMap(other -> possible(() -> shape.with(value, index, other))));
  }

  private static Stream<Object> replacements(Object part, Object plain) {
    Stream<Object> same = part.equals(plain) ? Stream.of() : Stream.of(plain);
    if (part instanceof Optional<?> known) {
      return Stream.concat(
          same,
          known.stream().flatMap(one -> replacements(one, inner(plain, one))).map(Optional::of));
    }
    if (part instanceof List<?> list) {
      return IntStream.range(0, list.size()).boxed().flatMap(index -> elements(list, index));
    }
    return Stream.concat(
        plain.getClass() == part.getClass() ? same : Stream.of(),
        Stream.concat(parts(part, plain), towards(part, plain)));
  }

  /** The list without an element, or with a plainer one. */
  private static Stream<Object> elements(List<?> list, int index) {
    List<Object> without = new ArrayList<>(list);
    Object element = without.remove(index);
    return Stream.concat(
        Stream.of(without),
        parts(element, element)
            .map(
                plainer -> {
                  List<Object> with = new ArrayList<>(list);
                  with.set(index, plainer);
                  return with;
                }));
  }

  private static <T> Stream<T> towards(T value, Object plain) {
    Stream<?> closer =
        value instanceof LocalDate day && plain instanceof LocalDate end
            ? halves(day.toEpochDay(), end.toEpochDay()).map(LocalDate::ofEpochDay)
            : value instanceof Rupiah amount && plain instanceof Rupiah usual
                ? halves(amount.sen(), usual.sen()).map(Rupiah::ofSen)
                : Stream.of();
    @SuppressWarnings("unchecked") // they are of the type of the value
    Stream<T> ofType = (Stream<T>) closer;
    return ofType;
  }

  /** The end, then half of the way, a quarter of it, down to one step. */
  private static Stream<Long> halves(long value, long end) {
    return Stream.iterate(end - value, way -> way != 0, way -> way / 2).map(way -> value + way);
  }

  /** Adds how many facts there are, how many differ from the plain ones, and by how much. */
  private static void measure(Object value, Object plain, long[] sums) {
    if (value instanceof Optional<?> known) {
      known.ifPresent(one -> measure(one, inner(plain, one), sums));
    } else if (value instanceof List<?> list) {
      list.forEach(one -> measure(one, one, sums));
      sums[1] += list.size();
    } else if (value instanceof ContributionHistory history) {
      measure(history, plain, sums);
    } else {
      Optional<Shape> shape = Shape.ofValue(value);
      if (shape.isPresent()) {
        measure(shape.get(), value, plain, sums);
      } else {
        sums[0]++;
        sums[1] += value.equals(plain) ? 0 : 1;
        sums[2] += Math.min(FAR, size(value, plain));
      }
    }
  }

  private static Object inner(Object plain, Object value) {
    return plain instanceof Optional<?> maybe && maybe.isPresent() ? maybe.get() : value;
  }

  private static void measure(Shape shape, Object value, Object plain, long[] sums) {
    for (Shape.Part part : shape.parts()) {
      Object own = part.of(value);
      measure(own, shape.type().isInstance(plain) ? part.of(plain) : own, sums);
    }
  }

  /** Each gap and each day of payment is one more thing to read. */
  private static void measure(ContributionHistory history, Object plain, long[] sums) {
    int months = history.months().size();
    long apart =
        months < 2
            ? 0
            : history
                    .months()
                    .get(0)
                    .month()
                    .until(history.months().get(months - 1).month(), ChronoUnit.MONTHS)
                + 1
                - months;
    sums[0] += 1 + history.paymentDays().size() + apart + history.unknownMonths().size();
    sums[1] += history.equals(plain) ? 0 : 1;
    sums[2] += months;
  }

  private static long size(Object value, Object plain) {
    if (value instanceof LocalDate day && plain instanceof LocalDate end) {
      return Math.abs(day.toEpochDay() - end.toEpochDay());
    }
    return value instanceof Rupiah amount && plain instanceof Rupiah usual
        ? Math.abs(amount.sen() - usual.sen())
        : 0;
  }
}
