package io.github.jkpsdk;

import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.rulebook.Rulebook;
import java.util.Objects;

/** Builds the door, see {@link Jkp#builder()}; what is not set stays standard. */
public final class JkpBuilder {

  private Rulebook rulebook = Rulebook.standard();
  private Interpretations interpretations = Interpretations.standard();
  private IndonesianHolidays holidays = IndonesianHolidays.standard();

  JkpBuilder() {}

  /**
   * {@return this builder, with other numbers for a what-if}
   *
   * @param rulebook the numbers
   */
  public JkpBuilder rulebook(Rulebook rulebook) {
    this.rulebook = Objects.requireNonNull(rulebook, "rulebook");
    return this;
  }

  /**
   * {@return this builder, with other interpretations of the open points}
   *
   * @param interpretations how the open points are read
   */
  public JkpBuilder interpretations(Interpretations interpretations) {
    this.interpretations = Objects.requireNonNull(interpretations, "interpretations");
    return this;
  }

  /**
   * {@return this builder, with other holidays for a late decree or a further year}
   *
   * @param holidays the holidays and joint leave
   */
  public JkpBuilder calendar(IndonesianHolidays holidays) {
    this.holidays = Objects.requireNonNull(holidays, "holidays");
    return this;
  }

  /** {@return the door} */
  public Jkp build() {
    return new Jkp(rulebook, interpretations, holidays);
  }
}
