package io.github.jkpsdk.answer;

import io.github.jkpsdk.internal.ValueType;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.money.Rupiah;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What another interpretation of one open point of the law would change in an answer.
 *
 * <p>Immutable, thread-safe and serializable.
 *
 * @param interpretation the interpretation that the answer follows
 * @param other the other interpretation of the same point
 * @param changes what would differ, at least one, in the order of {@link Change.What}
 */
public record InterpretationEffect(
    Interpretation interpretation, Interpretation other, List<Change> changes)
    implements Serializable {

  /**
   * Checks that the effect is one of the same point.
   *
   * @throws IllegalArgumentException if the other one is of another point or the same, or nothing
   *     changes
   */
  public InterpretationEffect {
    Objects.requireNonNull(interpretation, "interpretation");
    Objects.requireNonNull(other, "other");
    Objects.requireNonNull(changes, "changes");
    if (other.equals(interpretation) || !interpretation.alternatives().contains(other)) {
      throw new IllegalArgumentException(
          "other is "
              + other.label()
              + "; it must be another interpretation than "
              + interpretation.label()
              + " of the same point");
    }
    changes = List.copyOf(changes);
    if (changes.isEmpty()) {
      throw new IllegalArgumentException("changes is empty; an effect has at least one");
    }
  }

  /** One thing that would differ. */
  @Value.Immutable
  @ValueType
  public sealed interface Change extends Serializable permits ImmutableChange {

    /** {@return a builder that starts without any part} */
    static Builder builder() {
      return new Builder();
    }

    /** {@return what it is} */
    What what();

    /**
     * {@return of which condition, duty, step or kind of liability it is, by its stable name; empty
     * where it is of none}
     */
    Optional<String> name();

    /** {@return of which benefit month it is, 1 to 6; empty where it is of none} */
    Optional<Integer> month();

    /** {@return of which contribution month it is; empty where it is of none} */
    Optional<YearMonth> contributionMonth();

    /** {@return what the answer has; empty where it has nothing} */
    Optional<Held> now();

    /** {@return what the answer would have; empty where it would have nothing} */
    Optional<Held> then();

    /** {@return a builder that starts from these parts} */
    default Builder toBuilder() {
      return new Builder().from(this);
    }

    /** Builds a change from its parts. */
    final class Builder extends ImmutableChange.Builder {
      Builder() {}
    }

    /** What would differ; the names are stable. */
    enum What {
      /** The outcome of the verdict: a term. */
      VERDICT,
      /** The outcome of a condition of the verdict: a term. */
      FINDING,
      /** Who pays first: a term. */
      PAYER,
      /** Where the job loss stands: a term. */
      STANDING,
      /** Why the right has ended: a term. */
      STANDING_REASON,
      /** Since when the right has ended: a day. */
      STANDING_SINCE,
      /** Until when the next thing is to be done: a day. */
      STANDING_UNTIL,
      /** The status of a benefit month: a term. */
      MONTH_STATUS,
      /** What the conditions of a benefit month come to together: a term. */
      MONTH_OUTCOME,
      /** The outcome of a condition of a benefit month: a term. */
      MONTH_FINDING,
      /** The first day of the filing window of a benefit month. */
      WINDOW_OPENS,
      /** The last day of the filing window of a benefit month. */
      WINDOW_CLOSES,
      /** The amount of a benefit month. */
      MONTH_AMOUNT,
      /** The sum of what was paid. */
      PAID,
      /** The sum of what can still be had. */
      OUTSTANDING,
      /** The sum of what will probably not be paid. */
      DOUBTFUL,
      /** The sum of what can no longer be had, or never could. */
      ENDED,
      /** The sum of what was paid above the amounts due. */
      OVERPAID,
      /** The sum of what was lost by missed windows. */
      LOST,
      /** What the employer owes: an amount. */
      LIABILITY,
      /** The last day of a duty or window. */
      DEADLINE_DUE,
      /** How a duty or window stands: a term. */
      DEADLINE_STATUS,
      /** The last day of a next step. */
      STEP_DUE
    }
  }

  /** What an answer has at one place. */
  public sealed interface Held extends Serializable {

    /**
     * A term of a closed list, such as an outcome.
     *
     * @param name its stable name
     */
    record Term(String name) implements Held {
      /** Checks that the name is given. */
      public Term {
        Objects.requireNonNull(name, "name");
      }
    }

    /**
     * A day.
     *
     * @param date the day
     */
    record Day(LocalDate date) implements Held {
      /** Checks that the day is given. */
      public Day {
        Objects.requireNonNull(date, "date");
      }
    }

    /**
     * An amount.
     *
     * @param rupiah the amount
     */
    record Amount(Rupiah rupiah) implements Held {
      /** Checks that the amount is given. */
      public Amount {
        Objects.requireNonNull(rupiah, "rupiah");
      }
    }
  }
}
