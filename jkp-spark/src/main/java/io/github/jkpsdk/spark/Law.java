package io.github.jkpsdk.spark;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.rulebook.Rulebook;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The law under which rows are answered, and the day. It travels to every executor once, and each
 * makes its own {@link Jkp} of it.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class Law implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Rulebook rulebook;
  private final Interpretations interpretations;
  private final IndonesianHolidays holidays;
  private final @Nullable LocalDate asOf;
  private transient volatile @Nullable Jkp jkp;

  private Law(
      Rulebook rulebook,
      Interpretations interpretations,
      IndonesianHolidays holidays,
      @Nullable LocalDate asOf) {
    this.rulebook = Objects.requireNonNull(rulebook, "rulebook");
    this.interpretations = Objects.requireNonNull(interpretations, "interpretations");
    this.holidays = Objects.requireNonNull(holidays, "holidays");
    this.asOf = asOf;
  }

  /** {@return the law as it stands in its default interpretations, each row on its own day} */
  public static Law standard() {
    return new Law(
        Rulebook.standard(), Interpretations.standard(), IndonesianHolidays.standard(), null);
  }

  /**
   * {@return the same with other numbers}
   *
   * @param rulebook the numbers
   */
  public Law rulebook(Rulebook rulebook) {
    return new Law(rulebook, interpretations, holidays, asOf);
  }

  /**
   * {@return the same with other interpretations of open points}
   *
   * @param interpretations how open points are read
   */
  public Law interpretations(Interpretations interpretations) {
    return new Law(rulebook, interpretations, holidays, asOf);
  }

  /**
   * {@return the same with other holidays}
   *
   * @param holidays the holidays and joint leave
   */
  public Law calendar(IndonesianHolidays holidays) {
    return new Law(rulebook, interpretations, holidays, asOf);
  }

  /**
   * {@return the same for one day, whatever day a row asks about}
   *
   * @param asOf the day
   */
  public Law asOf(LocalDate asOf) {
    return new Law(rulebook, interpretations, holidays, Objects.requireNonNull(asOf, "asOf"));
  }

  /** The day for all rows; empty where each has its own. */
  Optional<LocalDate> day() {
    return Optional.ofNullable(asOf);
  }

  /** Two threads may make one each; they answer the same. */
  Jkp jkp() {
    Jkp made = jkp;
    if (made == null) {
      made =
          Jkp.builder()
              .rulebook(rulebook)
              .interpretations(interpretations)
              .calendar(holidays)
              .build();
      jkp = made;
    }
    return made;
  }
}
