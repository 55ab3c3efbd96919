package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One interpretation for every open point of the law. A finding that rests on one names it.
 *
 * <p>{@link #standard()} holds the defaults; {@link #with(Interpretation)} changes one point.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class Interpretations implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Interpretations STANDARD = new Interpretations(List.of());

  /** Every open point; the first constant of each is the default. Read when all are asked for. */
  private static final class Defaults {
    private static final List<Interpretation> ALL =
        Stream.of(
                TerminationMonth.class,
                ConsecutiveMonths.class,
                YearsBetweenBenefits.class,
                InstalmentLaw.class,
                LapsedTimeToClaim.class,
                Rounding.class,
                WorkEndingRight.class,
                InsolventArrears.class,
                LiabilityCeiling.class,
                SeveralEmployers.class,
                LateSettlement.class,
                WindowDays.class,
                AgencyJointLeave.class,
                EmployerJointLeave.class,
                MissedWindow.class,
                ApplicationCount.class,
                TraineeCondition.class,
                ActivityPeriod.class,
                FiledBeforeHiring.class,
                JkmShare.class,
                JkkAboveCeiling.class,
                ContributionRounding.class,
                EarlyEnd.class,
                FullJudgment.class,
                InactiveHealthInsurance.class)
            .<Interpretation>map(point -> point.getEnumConstants()[0])
            .toList();
  }

  /** The interpretations that are not the default ones, in the order of the points. */
  private final List<Interpretation> deviations;

  private Interpretations(List<Interpretation> deviations) {
    this.deviations = deviations;
  }

  /** {@return the default interpretations} */
  public static Interpretations standard() {
    return STANDARD;
  }

  /**
   * {@return the interpretation of one point}
   *
   * @param point the enum of the point, such as {@code Rounding.class}
   * @param <E> the enum of the point
   * @throws IllegalArgumentException if the type is not an open point of the law
   */
  public <E extends Enum<E> & Interpretation> E of(Class<E> point) {
    Objects.requireNonNull(point, "point");
    for (Interpretation one : deviations) {
      if (point.isInstance(one)) {
        return point.cast(one);
      }
    }
    if (point.isMemberClass()
        || !point.getPackageName().equals(Interpretations.class.getPackageName())) {
      throw noPoint(point);
    }
    return point.getEnumConstants()[0]; // every enum of this package is a point
  }

  /**
   * {@return the same interpretations but for one point}
   *
   * @param interpretation how to read its point, such as {@code Rounding.DOWN}
   * @throws IllegalArgumentException if it is of no open point of the law
   */
  public Interpretations with(Interpretation interpretation) {
    Objects.requireNonNull(interpretation, "interpretation");
    Interpretation replaced = of(interpretation.point());
    if (!replaced.alternatives().contains(interpretation)) {
      throw noPoint(interpretation.getClass());
    }
    return new Interpretations(
        all().stream()
            .map(one -> one == replaced ? interpretation : one)
            .filter(one -> !Defaults.ALL.contains(one))
            .toList());
  }

  /**
   * {@return the same interpretations but for one point, given by its stable names}
   *
   * @param point the open point, such as {@code ROUNDING}
   * @param name the interpretation, such as {@code DOWN}
   * @throws IllegalArgumentException if there is no such point or interpretation; the message lists
   *     those there are
   */
  public Interpretations with(String point, String name) {
    Objects.requireNonNull(point, "point");
    Objects.requireNonNull(name, "name");
    Interpretation replaced = of(point);
    return with(
        replaced.alternatives().stream()
            .filter(one -> one.name().equals(name))
            .findAny()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        point
                            + " is "
                            + name
                            + "; allowed are "
                            + replaced.alternatives().stream()
                                .map(Interpretation::name)
                                .toList())));
  }

  private Interpretation of(String point) {
    return all().stream()
        .filter(one -> one.point().equals(point))
        .findAny()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "interpretation is "
                        + point
                        + "; allowed are "
                        + all().stream().map(Interpretation::point).toList()));
  }

  private static IllegalArgumentException noPoint(Class<?> type) {
    return new IllegalArgumentException(
        "point is " + type.getName() + "; it must be an open point of the law");
  }

  /** {@return one interpretation for every open point, in a stable order} */
  public List<Interpretation> all() {
    return deviations.isEmpty() ? Defaults.ALL : Defaults.ALL.stream().map(this::inForce).toList();
  }

  private Interpretation inForce(Interpretation initial) {
    for (Interpretation one : deviations) {
      if (one.point().equals(initial.point())) {
        return one;
      }
    }
    return initial;
  }

  /** {@return the interpretations that are not the default ones, in the order of {@link #all()}} */
  public List<Interpretation> deviations() {
    return deviations;
  }

  private Object readResolve() {
    Interpretations checked = STANDARD;
    for (Interpretation one : deviations) {
      checked = checked.with(one);
    }
    return checked;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Interpretations interpretations
        && deviations.equals(interpretations.deviations);
  }

  @Override
  public int hashCode() {
    return deviations.hashCode();
  }

  @Override
  public String toString() {
    return all().stream()
        .map(Interpretation::label)
        .collect(Collectors.joining(", ", "Interpretations[", "]"));
  }
}
