package io.github.jkpsdk.verdict;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** A named value that a finding used. */
public sealed interface Fact extends Serializable {

  /** The day of birth of the participant. */
  String DAY_OF_BIRTH = "birthDate";

  /** {@return the stable name of the fact, such as {@code monthsPaid}} */
  String name();

  /**
   * A whole number.
   *
   * @param name the name of the fact
   * @param value the number
   */
  record Count(String name, long value) implements Fact {
    /** Checks that the name is given. */
    public Count {
      Objects.requireNonNull(name, "name");
    }
  }

  /**
   * A day.
   *
   * @param name the name of the fact
   * @param value the day
   */
  record Day(String name, LocalDate value) implements Fact {
    /** Checks that both are given. */
    public Day {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(value, "value");
    }

    /** {@return the name and the day, but no day of birth} */
    @Override
    public String toString() {
      return "Day[name=" + name + (name.equals(DAY_OF_BIRTH) ? "" : ", value=" + value) + "]";
    }
  }

  /**
   * A calendar month.
   *
   * @param name the name of the fact
   * @param value the month
   */
  record Month(String name, YearMonth value) implements Fact {
    /** Checks that both are given. */
    public Month {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(value, "value");
    }
  }

  /**
   * Yes or no.
   *
   * @param name the name of the fact
   * @param value whether it is so
   */
  record Flag(String name, boolean value) implements Fact {
    /** Checks that the name is given. */
    public Flag {
      Objects.requireNonNull(name, "name");
    }
  }

  /**
   * A term of a closed list, such as a cause of termination.
   *
   * @param name the name of the fact
   * @param value the stable name of the term
   */
  record Term(String name, String value) implements Fact {
    /** Checks that both are given. */
    public Term {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(value, "value");
    }
  }

  /**
   * Several terms.
   *
   * @param name the name of the fact
   * @param values the stable names of the terms, in order
   */
  record Terms(String name, List<String> values) implements Fact {
    /** Checks that both are given. */
    public Terms {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(values, "values");
      values = List.copyOf(values);
    }
  }

  /**
   * A whole number.
   *
   * @param name the name of the fact
   * @param value the number
   * @return the fact
   */
  static Fact of(String name, long value) {
    return new Count(name, value);
  }

  /**
   * A day.
   *
   * @param name the name of the fact
   * @param value the day
   * @return the fact
   */
  static Fact of(String name, LocalDate value) {
    return new Day(name, value);
  }

  /**
   * A calendar month.
   *
   * @param name the name of the fact
   * @param value the month
   * @return the fact
   */
  static Fact of(String name, YearMonth value) {
    return new Month(name, value);
  }

  /**
   * Yes or no.
   *
   * @param name the name of the fact
   * @param value whether it is so
   * @return the fact
   */
  static Fact of(String name, boolean value) {
    return new Flag(name, value);
  }

  /**
   * A term of a closed list.
   *
   * @param name the name of the fact
   * @param value the term
   * @return the fact
   */
  static Fact of(String name, Enum<?> value) {
    return new Term(name, Objects.requireNonNull(value, "value").name());
  }

  /**
   * Several terms of a closed list.
   *
   * @param name the name of the fact
   * @param values the terms, in order
   * @return the fact
   */
  static Fact of(String name, Collection<? extends Enum<?>> values) {
    List<String> terms = new ArrayList<>();
    for (Enum<?> value : Objects.requireNonNull(values, "values")) {
      terms.add(value.name());
    }
    return new Terms(name, terms);
  }

  /**
   * A list of facts from those that are known.
   *
   * @param facts the facts in order; null where one is not known
   * @return the known ones
   */
  static List<Fact> known(@org.jspecify.annotations.Nullable Fact... facts) {
    Objects.requireNonNull(facts, "facts");
    return Arrays.stream(facts).filter(Objects::nonNull).toList();
  }
}
