package io.github.jkpsdk.eligibility;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/**
 * The consecutive months for which an employer was in arrears with contributions at the
 * termination, of a planned one those on the day of asking; article 39. A range where facts leave
 * it open.
 *
 * <p>Immutable, thread-safe and serializable.
 *
 * @param atLeast the fewest months that are possible
 * @param atMost the most months that are possible
 * @param source where they come from
 * @param missing the facts that would narrow the range, as paths into the case
 * @param months which contribution months are known to be in arrears, ascending; none while the
 *     start of the agreement is not known
 */
public record Arrears(
    int atLeast, int atMost, Source source, List<String> missing, List<YearMonth> months)
    implements Serializable {

  /** Where the months of arrears come from. */
  public enum Source {
    /** The case states their number. */
    STATED,
    /** Counted from the contributions that the case states. */
    COUNTED,
    /** Neither is stated. */
    ASSUMED_NONE
  }

  static final Arrears ASSUMED_NONE = new Arrears(0, 0, Source.ASSUMED_NONE, List.of(), List.of());

  static final Arrears COUNTED_NONE = new Arrears(0, 0, Source.COUNTED, List.of(), List.of());

  /** Checks that all parts are given. */
  public Arrears {
    Objects.requireNonNull(source, "source");
    missing = List.copyOf(missing);
    months = List.copyOf(months);
  }

  static Arrears stated(int number, List<YearMonth> months) {
    return new Arrears(number, number, Source.STATED, List.of(), months);
  }
}
