package io.github.jkpsdk.answer;

import io.github.jkpsdk.benefit.EmployerLiability;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.internal.ValueType;
import io.github.jkpsdk.money.Rupiah;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What one planned day of termination would mean for many workers: how many would qualify, from
 * when on the others would, what the employer would owe, and which of its duties fall on which day.
 *
 * <p>Parts of a workforce can be {@linkplain #plus added}, so nobody has to hold all workers.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface Workforce extends Serializable permits ImmutableWorkforce {

  /**
   * One worker of it. The termination is asked on its planned day; what the worker can do then
   * (sign, prove, register) is taken for done.
   */
  @Value.Immutable
  @ValueType
  sealed interface Worker extends Serializable permits ImmutableWorker {

    /** What the planned day would mean. */
    enum Outcome {
      /** The worker would qualify. */
      QUALIFIES,
      /** The worker would qualify once contributions in arrears are settled. */
      QUALIFIES_IF_SETTLED,
      /** Not on that day; from {@link Worker#earliest()} on. */
      QUALIFIES_LATER,
      /** Neither on that day nor on a later one. */
      NEVER,
      /** Facts are missing that decide. */
      UNDECIDED
    }

    /** {@return a builder that starts without any part} */
    static Builder builder() {
      return new Builder();
    }

    /** {@return the caller's own name of the case; empty where it has none} */
    Optional<String> id();

    /** {@return the day of the termination} */
    LocalDate terminationDate();

    /** {@return what that day would mean} */
    Outcome outcome();

    /** {@return the first month of a termination that would do if contributions go on} */
    Optional<YearMonth> earliest();

    /** {@return what is to be done, and what is assumed} */
    Remedies remedies();

    /**
     * {@return the six instalments together} Empty where the worker would not qualify on that day,
     * and where the reported wage is not known.
     */
    Optional<Rupiah> benefit();

    /** {@return what the employer would owe on that day, mostly nothing} */
    List<EmployerLiability> liabilities();

    /** {@return the duties of the employer that are not done, by last day} */
    List<Deadline> duties();

    /** {@return a builder that starts from these parts} */
    default Builder toBuilder() {
      return new Builder().from(this);
    }

    /** Builds what a planned day means from its parts. */
    final class Builder extends ImmutableWorker.Builder {
      Builder() {}
    }
  }

  /**
   * Workers who would qualify from a month on.
   *
   * @param month the month of the termination
   * @param workers how many
   */
  record Later(YearMonth month, int workers) implements Serializable {
    /** Checks that the month is given. */
    public Later {
      Objects.requireNonNull(month, "month");
    }
  }

  /**
   * What the employer would owe for one reason.
   *
   * @param kind the reason
   * @param workers to how many workers
   * @param amount how much to all of them
   */
  record Owed(EmployerLiability.Kind kind, int workers, Rupiah amount) implements Serializable {
    /** Checks that reason and amount are given. */
    public Owed {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(amount, "amount");
    }
  }

  /** A duty of the employer for several workers. */
  @Value.Immutable
  @ValueType
  sealed interface DutyOnDay extends Serializable permits ImmutableDutyOnDay {

    /** {@return a builder that starts without any part} */
    static Builder builder() {
      return new Builder();
    }

    /** {@return what is to be done} */
    Duty duty();

    /** {@return its last day; empty where there is none or it cannot be computed yet} */
    Optional<LocalDate> dueOn();

    /** {@return for how many workers} */
    int workers();

    /** {@return a builder that starts from these parts} */
    default Builder toBuilder() {
      return new Builder().from(this);
    }

    /** Builds a duty for several workers from its parts. */
    final class Builder extends ImmutableDutyOnDay.Builder {
      Builder() {}
    }
  }

  /** {@return a builder that starts without any part} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a workforce without any worker} */
  static Workforce none() {
    return builder().build();
  }

  /**
   * {@return one worker as a workforce}
   *
   * @param worker the worker
   */
  static Workforce of(Worker worker) {
    return WorkforceSums.of(Objects.requireNonNull(worker, "worker"));
  }

  /**
   * {@return many workers as a workforce}
   *
   * @param workers the workers, of which only one at a time is looked at
   */
  static Workforce of(Stream<Worker> workers) {
    return Objects.requireNonNull(workers, "workers")
        .map(Workforce::of)
        .reduce(none(), Workforce::plus);
  }

  /** {@return how many workers there are} */
  default int workers() {
    return qualifying()
        + qualifyingIfSettled()
        + later().stream().mapToInt(Later::workers).sum()
        + never()
        + undecided();
  }

  /** {@return how many would qualify on the day} */
  @Value.Default
  default int qualifying() {
    return 0;
  }

  /** {@return how many would qualify once contributions in arrears are settled} */
  @Value.Default
  default int qualifyingIfSettled() {
    return 0;
  }

  /** {@return how many would qualify from a later month on, ascending} */
  List<Later> later();

  /** {@return how many would never qualify} */
  @Value.Default
  default int never() {
    return 0;
  }

  /** {@return of how many facts are missing that decide} */
  @Value.Default
  default int undecided() {
    return 0;
  }

  /**
   * {@return the cash benefit of all who would qualify on the day and whose wage is known} Without
   * that of who would once contributions in arrears are settled.
   */
  @Value.Default
  default Rupiah benefits() {
    return Rupiah.ZERO;
  }

  /**
   * {@return how much of {@link #benefits()} the employer pays first, for its arrears; article
   * 39(3)} The same sum is among what is {@link #owed()} as arrears, with that to workers whose
   * benefit is not counted: the two are not to be added.
   */
  @Value.Default
  default Rupiah benefitsPaidFirst() {
    return Rupiah.ZERO;
  }

  /** {@return what the employer would owe, by reason} */
  List<Owed> owed();

  /** {@return the duties of the employer, by last day; those without one stand at the end} */
  List<DutyOnDay> duties();

  /**
   * {@return both together}
   *
   * @param other the other workers
   */
  default Workforce plus(Workforce other) {
    return WorkforceSums.of(this, Objects.requireNonNull(other, "other"));
  }

  /** {@return a builder that starts from these parts} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a workforce from its parts. */
  final class Builder extends ImmutableWorkforce.Builder {
    Builder() {}
  }
}
