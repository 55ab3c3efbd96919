package io.github.jkpsdk.law;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/** A date lies before the first day that the law in question covers. */
public class NotInForceException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String fact;
  private final LocalDate firstDay;

  /**
   * Names the fact, its value and the first day covered.
   *
   * @param fact what the date is, such as {@code termination.date}
   * @param date the date that is not covered
   * @param firstDay the first day covered
   */
  public NotInForceException(String fact, LocalDate date, LocalDate firstDay) {
    super(fact + " is " + date + "; the first day covered is " + firstDay);
    this.fact = Objects.requireNonNull(fact, "fact");
    Objects.requireNonNull(date, "date");
    this.firstDay = Objects.requireNonNull(firstDay, "firstDay");
  }

  /**
   * Names the fact, its value and the first month covered.
   *
   * @param fact what the month is, such as {@code month}
   * @param month the month that is not covered
   * @param firstMonth the first month covered
   */
  public NotInForceException(String fact, YearMonth month, YearMonth firstMonth) {
    super(fact + " is " + month + "; the first month covered is " + firstMonth);
    this.fact = Objects.requireNonNull(fact, "fact");
    Objects.requireNonNull(month, "month");
    Objects.requireNonNull(firstMonth, "firstMonth");
    this.firstDay = firstMonth.atDay(1);
  }

  /**
   * What the date is.
   *
   * @return the name of the fact, such as {@code termination.date}
   */
  public String fact() {
    return fact;
  }

  /** {@return the first day covered} */
  public LocalDate firstDay() {
    return firstDay;
  }
}
