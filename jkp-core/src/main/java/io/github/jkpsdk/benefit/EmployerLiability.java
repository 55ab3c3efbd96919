package io.github.jkpsdk.benefit;

import io.github.jkpsdk.internal.ValueType;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.money.Rupiah;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What an employer owes to a worker beside the benefit that the agency pays.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface EmployerLiability extends Serializable permits ImmutableEmployerLiability {

  /** {@return a builder that starts without any part} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return the reason} */
  Kind kind();

  /** {@return the amount in whole rupiah} */
  Rupiah amount();

  /** {@return the texts it follows from} */
  List<LegalCitation> citations();

  /**
   * {@return the interpretations of open points on which the amount, or that it is owed, rests;
   * mostly none}
   */
  List<Interpretation> interpretations();

  /** Why an employer owes. */
  enum Kind {
    /** The wage was reported too low; the shortfall is owed in one sum. PP 37/2021 article 23. */
    UNDER_REPORTED_WAGE,
    /** The worker was never enrolled; the benefit is owed in one sum. PP 37/2021 article 37. */
    UNREGISTERED_WORKER,
    /** Contributions are in arrears for too long; the employer pays first. Article 39(3). */
    ARREARS;

    /**
     * Whether the training of the programme is owed beside the amount; article 37.
     *
     * @return true for a worker who was never enrolled
     */
    public boolean withTraining() {
      return this == UNREGISTERED_WORKER;
    }

    /**
     * Whether the agency pays the amount back once arrears and fines are settled; article 39(4) to
     * (6). See {@link Reimbursement}.
     *
     * @return true for a benefit that was only paid first
     */
    public boolean reimbursable() {
      return this == ARREARS;
    }
  }

  /**
   * {@return the same liability, resting on some more interpretations, each of them once}
   *
   * @param more the interpretations
   */
  default EmployerLiability restingOn(Collection<Interpretation> more) {
    Objects.requireNonNull(more, "more");
    Set<Interpretation> all = new LinkedHashSet<>(interpretations());
    all.addAll(more);
    return toBuilder().interpretations(all).build();
  }

  /** {@return a builder that starts from these parts} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an employer liability from its parts. */
  final class Builder extends ImmutableEmployerLiability.Builder {
    Builder() {}
  }
}
