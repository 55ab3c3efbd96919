package io.github.jkpsdk.answer;

import io.github.jkpsdk.benefit.EmployerLiability;
import io.github.jkpsdk.internal.ValueType;
import io.github.jkpsdk.programme.ProgrammeClaim;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What can still be done so that a worker becomes entitled, and what else there is to claim. Every
 * remedy was tried: with the facts changed the condition comes out met.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface Remedies extends Serializable permits ImmutableRemedies {

  /** What all remedies together come to. */
  enum Outcome {
    /** The worker is entitled, or the agency has accepted the claim. */
    NOT_NEEDED,
    /** With all remedies together the worker is entitled. */
    ELIGIBLE_IF,
    /** Facts are missing; with what is known now nothing bars the right. */
    UNDECIDED,
    /** A condition is not met for good. */
    FINAL
  }

  /**
   * Months of contributions.
   *
   * @param from the first one
   * @param to the last one, included
   */
  record Months(YearMonth from, YearMonth to) implements Serializable {

    /** Checks that both are given. */
    public Months {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
    }
  }

  /** {@return a builder that starts without any part} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return the day of asking} */
  LocalDate asOf();

  /**
   * {@return the day on which the remedies are judged: that of a planned termination, else asOf}
   */
  LocalDate judgedOn();

  /** {@return what all remedies together come to} */
  Outcome outcome();

  /**
   * {@return the months of contributions that are taken for paid, since they are due until a
   * planned termination} Empty where no termination is planned or nobody knows the contributions.
   */
  Optional<Months> assumedPaid();

  /**
   * {@return what can be done for each condition that is not met or not decided, in the order of
   * the verdict} A condition may have several, of which one is enough.
   */
  List<Remedy> remedies();

  /**
   * {@return the first month of another, later termination that would give the right if
   * contributions are paid from the month of asking on and all else is done} Empty unless {@link
   * Outcome#FINAL}, and where no later month would.
   */
  Optional<YearMonth> earliest();

  /**
   * {@return what may be claimed from the other programmes, going by the cause of the termination;
   * see {@link ProgrammeClaim#forTermination}}
   */
  List<ProgrammeClaim> otherClaims();

  /** {@return what the employer owes, mostly nothing} */
  List<EmployerLiability> liabilities();

  /** {@return a builder that starts from these parts} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds remedies from their parts. */
  final class Builder extends ImmutableRemedies.Builder {
    Builder() {}
  }
}
