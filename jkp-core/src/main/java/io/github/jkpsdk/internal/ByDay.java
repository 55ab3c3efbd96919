package io.github.jkpsdk.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * What holds from each of some days on. The first one is made at once, so that what cannot be made
 * is known; each other one when it is first asked for. Thread-safe.
 *
 * @param <T> what holds
 */
public final class ByDay<T> {

  private final LocalDate[] days;
  private final AtomicReferenceArray<T> made;
  private final Function<LocalDate, T> maker;

  /**
   * Makes the first one.
   *
   * @param days the days, ascending, at least one
   * @param maker makes what holds from a day on
   */
  public ByDay(Collection<LocalDate> days, Function<LocalDate, T> maker) {
    this.days = days.toArray(new LocalDate[0]);
    this.maker = maker;
    made = new AtomicReferenceArray<>(this.days.length);
    at(0);
  }

  /** {@return what holds on a day; before the first day, what holds from it on} */
  public T on(LocalDate day) {
    int version = days.length - 1;
    while (version > 0 && days[version].isAfter(day)) {
      version--;
    }
    return at(version);
  }

  private T at(int version) {
    T known = made.get(version);
    if (known == null) {
      known = maker.apply(days[version]);
      made.set(version, known);
    }
    return known;
  }

  /** {@return the days, ascending} */
  public List<LocalDate> days() {
    return List.of(days);
  }
}
