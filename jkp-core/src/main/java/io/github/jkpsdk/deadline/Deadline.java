package io.github.jkpsdk.deadline;

import io.github.jkpsdk.internal.ValueType;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Basis;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A duty with its last day.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface Deadline extends Serializable permits ImmutableDeadline {

  /** By last day; those without one stand at the end. */
  Comparator<Deadline> BY_LAST_DAY =
      Comparator.comparing(deadline -> deadline.dueOn().orElse(LocalDate.MAX));

  /** {@return a builder that starts without any part} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * What is to be done.
   *
   * @return the duty
   */
  Duty duty();

  /**
   * {@return the day from which the time runs: the day of the event, or the opening of a window;
   * empty where it cannot be computed, see {@link #note()}}
   */
  Optional<LocalDate> opensOn();

  /** {@return why the time of a payment runs from that day; empty for any other duty} */
  Optional<Start> start();

  /** {@return the last day, included; empty where it cannot be computed, see {@link #note()}} */
  Optional<LocalDate> dueOn();

  /**
   * How sure the limit is.
   *
   * @return the basis
   */
  Basis basis();

  /**
   * The texts that set the limit.
   *
   * @return the citations
   */
  List<LegalCitation> citations();

  /**
   * Where the days come from.
   *
   * @return the source, computed unless stated
   */
  ClaimWindow.Source source();

  /**
   * Why there is no last day.
   *
   * @return the reason; empty where there is one
   */
  Optional<String> note();

  /** {@return the benefit month it is for, 1 to 6; empty where it is for none} */
  Optional<Integer> month();

  /** {@return the month whose contribution is to be paid; empty for any other duty} */
  Optional<YearMonth> contributionMonth();

  /** {@return how it stands on the day of asking} */
  Status status();

  /** {@return the day on which it was done; empty where it is not known} */
  Optional<LocalDate> doneOn();

  /** {@return whether it was done after its last day} */
  boolean late();

  /**
   * {@return whether it passed and is known not to be done} Of any other duty whose last day has
   * passed nothing is known.
   */
  boolean undone();

  /** {@return what is still to be paid of an instalment that was paid in part; empty otherwise} */
  Optional<Rupiah> shortfall();

  /** {@return the days until the last one, 0 on it; empty unless open} */
  Optional<Long> daysLeft();

  /** {@return the interpretations of open points on which its days rest, mostly none} */
  List<Interpretation> interpretations();

  /** {@return who has the duty} */
  @Value.Default
  default Duty.Holder holder() {
    return duty().holder();
  }

  /**
   * The days that are left on a day.
   *
   * @param asOf the day
   * @return the days until the last one; 0 on the last day, negative after it, empty without one
   */
  default OptionalLong daysLeft(LocalDate asOf) {
    Objects.requireNonNull(asOf, "asOf");
    return dueOn().stream().mapToLong(last -> ChronoUnit.DAYS.between(asOf, last)).findFirst();
  }

  /**
   * {@return the same duty, for a benefit month}
   *
   * @param month the benefit month, 1 to 6
   */
  default Deadline ofMonth(int month) {
    return ((ImmutableDeadline) this).withMonth(month);
  }

  /**
   * {@return the same duty, resting on some more interpretations, each of them once}
   *
   * @param more the interpretations
   */
  default Deadline restingOn(Collection<Interpretation> more) {
    Objects.requireNonNull(more, "more");
    if (interpretations().containsAll(more)) {
      return this;
    }
    Set<Interpretation> all = new LinkedHashSet<>(interpretations());
    all.addAll(more);
    return ((ImmutableDeadline) this).withInterpretations(all);
  }

  /**
   * {@return the same duty, whose time runs from what made a claim complete}
   *
   * @param start what it was
   */
  default Deadline since(Start start) {
    return ((ImmutableDeadline) this).withStart(start);
  }

  /**
   * {@return the same duty, done but for an amount}
   *
   * @param shortfall what is still to be paid
   */
  default Deadline shortBy(Rupiah shortfall) {
    return ((ImmutableDeadline) this).withShortfall(shortfall).leftUndone();
  }

  /** {@return the same duty, which is known not to be done} */
  default Deadline leftUndone() {
    return ((ImmutableDeadline) this).withUndone(true);
  }

  /**
   * {@return the same duty as it stands on a day: late where it was done after its last day, with
   * the days left where it is open}
   *
   * @param asOf the day
   * @param status how it stands
   * @param doneOn the day on which it was done; empty where it is not known
   */
  default Deadline standing(LocalDate asOf, Status status, Optional<LocalDate> doneOn) {
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(doneOn, "doneOn");
    LocalDate last = dueOn().orElse(null);
    boolean isLate = last != null && doneOn.isPresent() && doneOn.get().isAfter(last);
    Optional<Long> left =
        last == null || status != Status.OPEN
            ? Optional.empty()
            : Optional.of(ChronoUnit.DAYS.between(asOf, last));
    return ((ImmutableDeadline) this)
        .withStatus(status)
        .withDoneOn(doneOn)
        .withLate(isLate)
        .withUndone(undone() && status == Status.PASSED)
        .withDaysLeft(left);
  }

  /** {@return a builder that starts from these parts} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** What made a claim complete, so that it is to be paid; Permenaker 2/2025 article 13(6). */
  enum Start {
    /** Its filing. */
    FILING,
    /** Its correction. */
    CORRECTION,
    /**
     * The last condition that was met, of the month, of the right, or of the agency's duty to pay
     * in the place of an employer; or the law that asks less.
     */
    CONDITION,
    /** The agency accepted it, whatever the facts tell. */
    ACCEPTANCE,
    /** Its payment came back. */
    RETURN
  }

  /** How a duty stands on a day. */
  enum Status {
    /** Done, in time or late. */
    DONE,
    /** Its first day has not come. */
    UPCOMING,
    /** It can be done. */
    OPEN,
    /**
     * Its last day is over, and it is not known to be done. Where nothing is known of it, that is
     * no accusation; see {@link #undone()}.
     */
    PASSED,
    /** Nothing is left to do. */
    VOID
  }

  /** Builds a deadline from its parts: computed, open and in time unless stated. */
  final class Builder extends ImmutableDeadline.Builder {
    Builder() {
      source(ClaimWindow.Source.COMPUTED).status(Status.OPEN).late(false).undone(false);
    }
  }
}
