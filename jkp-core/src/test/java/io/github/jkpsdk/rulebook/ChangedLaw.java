package io.github.jkpsdk.rulebook;

import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.Instrument;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Basis;
import io.github.jkpsdk.verdict.Condition;
import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The law with one parameter changed by the least step, a dated one in all its versions. Of a duty
 * that has no number, its text is changed.
 *
 * @param name the parameter, such as {@code contributionLaw.rate}
 * @param law the changed law
 */
record ChangedLaw(String name, Rulebook law) {

  private static final BigDecimal LEAST_RATE = new BigDecimal("0.0001");
  private static final LegalCitation OTHER_TEXT = new Instrument("PP 1/2099").article(1);

  static Stream<ChangedLaw> each(Rulebook law) {
    return Stream.of(
            in("", Rulebook.class, law, Function.identity()),
            in(
                "contributionLaw.",
                ContributionLaw.class,
                law.contributionLaw(),
                part -> law.toBuilder().contributionLaw(part).build()),
            in(
                "timeLimits.",
                TimeLimits.class,
                law.timeLimits(),
                part -> law.toBuilder().timeLimits(part).build()),
            conditions(law))
        .flatMap(Function.identity());
  }

  private static <P> Stream<ChangedLaw> in(
      String prefix, Class<P> type, P part, Function<P, Rulebook> law) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(ChangedLaw::isParameter)
        .map(
            accessor ->
                new ChangedLaw(
                    prefix + accessor.getName(), law.apply(changed(type, part, accessor))));
  }

  private static boolean isParameter(Method accessor) {
    Class<?> type = accessor.getReturnType();
    return Modifier.isAbstract(accessor.getModifiers())
        && (type == Dated.class || Temporal.class.isAssignableFrom(type));
  }

  private static <P> P changed(Class<P> type, P part, Method accessor) {
    try {
      Object builder = type.getMethod("toBuilder").invoke(part);
      Method setter =
          Arrays.stream(builder.getClass().getMethods())
              .filter(method -> method.getName().equals(accessor.getName()))
              .filter(method -> !method.isBridge() && method.getParameterCount() == 1)
              .findAny()
              .orElseThrow();
      setter.setAccessible(true);
      setter.invoke(builder, changedParameter(accessor.invoke(part)));
      Method build = builder.getClass().getMethod("build");
      build.setAccessible(true);
      return type.cast(build.invoke(builder));
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(accessor + " cannot be changed", e);
    }
  }

  private static Object changedParameter(Object value) {
    return value instanceof Dated<?> dated ? changed(dated) : changedValue((Serializable) value);
  }

  private static Stream<ChangedLaw> conditions(Rulebook law) {
    return law.conditions().keySet().stream()
        .map(
            condition -> {
              Map<Condition, Dated<Basis>> conditions = new HashMap<>(law.conditions());
              conditions.computeIfPresent(condition, (name, text) -> changed(text));
              return new ChangedLaw(
                  "conditions." + condition, law.toBuilder().conditions(conditions).build());
            });
  }

  private static <T extends Serializable> Dated<T> changed(Dated<T> dated) {
    return Dated.of(dated.versions().stream().map(ChangedLaw::changed).toList());
  }

  @SuppressWarnings("unchecked")
  private static <T extends Serializable> Dated.Version<T> changed(Dated.Version<T> version) {
    return version.value() instanceof Basis
        ? new Dated.Version<>(version.firstDay(), version.value(), List.of(OTHER_TEXT))
        : new Dated.Version<>(
            version.firstDay(), (T) changedValue(version.value()), version.citations());
  }

  private static Serializable changedValue(Serializable value) {
    if (value instanceof Integer number) {
      return number > 0 ? number - 1 : number + 1;
    }
    if (value instanceof TimeLimit limit) {
      return new TimeLimit(limit.amount() + 1, limit.unit(), limit.basis());
    }
    if (value instanceof BigDecimal rate) {
      return rate.add(LEAST_RATE);
    }
    if (value instanceof Rupiah amount) {
      return amount.minus(Rupiah.of(1));
    }
    if (value instanceof LocalDate day) {
      return day.plusDays(1);
    }
    if (value instanceof YearMonth month) {
      return month.plusMonths(1);
    }
    return !(Boolean) value;
  }

  @Override
  public String toString() {
    return name;
  }
}
