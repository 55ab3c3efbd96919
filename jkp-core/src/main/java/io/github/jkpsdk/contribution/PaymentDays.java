package io.github.jkpsdk.contribution;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The days of payment that are known, by the index of their month. */
final class PaymentDays implements Serializable {

  private static final long serialVersionUID = 1L;

  private final TreeMap<Integer, LocalDate> days;
  private final @Nullable LocalDate last;

  PaymentDays(Map<Integer, LocalDate> days) {
    this.days = new TreeMap<>(days);
    last = days.values().stream().max(LocalDate::compareTo).orElse(null);
  }

  boolean reachBeyond(LocalDate day) {
    return last != null && last.isAfter(day);
  }

  Optional<LocalDate> of(int month) {
    return Optional.ofNullable(days.get(month));
  }

  boolean isKnown(int month) {
    return days.containsKey(month);
  }

  Map<Integer, LocalDate> byMonth() {
    return days;
  }

  PaymentDays upTo(LocalDate day) {
    Map<Integer, LocalDate> settled = new TreeMap<>(days);
    settled.values().removeIf(on -> on.isAfter(day));
    return new PaymentDays(settled);
  }

  /** Some months without those that were paid after a day. */
  MonthSet paidBy(LocalDate paidBy, MonthSet paid) {
    Objects.requireNonNull(paidBy, "paidBy");
    if (!reachBeyond(paidBy)) {
      return paid;
    }
    MonthSet inTime = paid.copy();
    days.forEach(
        (month, on) -> {
          if (on.isAfter(paidBy)) {
            inTime.remove(month);
          }
        });
    return inTime;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PaymentDays payments && days.equals(payments.days);
  }

  @Override
  public int hashCode() {
    return days.hashCode();
  }
}
