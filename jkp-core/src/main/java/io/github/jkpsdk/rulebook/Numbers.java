package io.github.jkpsdk.rulebook;

import io.github.jkpsdk.law.Dated;

/** Whole numbers of the law that size work, such as the months of a window, have a largest one. */
final class Numbers {

  private Numbers() {}

  /** Refuses a parameter that is below 0 or above {@link Rulebook#MOST_UNITS} on some day. */
  static void requireUnits(String parameter, Dated<Integer> numbers) {
    require(parameter, numbers, 0, Rulebook.MOST_UNITS);
  }

  /** Refuses a parameter that is out of a range, both ends included, on some day. */
  static void require(String parameter, Dated<Integer> numbers, int minimum, int maximum) {
    for (Dated.Version<Integer> version : numbers.versions()) {
      int value = version.value();
      if (value < minimum || value > maximum) {
        throw new IllegalArgumentException(
            parameter + " is " + value + "; it must be " + minimum + " to " + maximum);
      }
    }
  }
}
