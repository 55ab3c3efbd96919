package io.github.jkpsdk.employment;

import io.github.jkpsdk.internal.ValueType;
import io.github.jkpsdk.money.Rupiah;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/**
 * The job that was lost.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface Employment extends Serializable permits ImmutableEmployment {

  /** The highest monthly wage that can be stated, Rp1,000,000,000,000. */
  Rupiah MAXIMUM_WAGE = Rupiah.of(1_000_000_000_000L);

  /** {@return a builder that starts from nothing known} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return the employer; nothing known of it unless stated} */
  Employer employer();

  /** {@return the segment of membership; PP 37/2021 article 4(2)c; empty where not known} */
  Optional<Segment> segment();

  /** {@return the work agreement; empty where not known} */
  Optional<WorkAgreement> agreement();

  /**
   * {@return the last monthly wage that the employer reported to BPJS Ketenagakerjaan; PP 37/2021
   * article 21(2); empty where not known}
   */
  @Value.Redacted
  Optional<Rupiah> reportedWage();

  /**
   * {@return the monthly wage that was truly paid; PP 37/2021 article 23; empty where it is as
   * reported}
   */
  @Value.Redacted
  Optional<Rupiah> actualWage();

  /**
   * Refuses impossible facts.
   *
   * @throws IllegalArgumentException naming the fact, its value and what is allowed
   */
  @Value.Check
  default void check() {
    requireSane("employment.reportedWage", reportedWage());
    requireSane("employment.actualWage", actualWage());
  }

  /** Too many digits may be a number of somebody, which no message repeats. */
  private static String sizeOf(Rupiah wage) {
    return wage.isNegative() ? wage.toString() : "too large";
  }

  private static void requireSane(String fact, Optional<Rupiah> wage) {
    if (wage.isPresent() && (wage.get().isNegative() || wage.get().compareTo(MAXIMUM_WAGE) > 0)) {
      throw new IllegalArgumentException(
          fact + " is " + sizeOf(wage.get()) + "; it must be 0 to " + MAXIMUM_WAGE);
    }
  }

  /**
   * {@return whether contributions are paid for the worker: not for one who is known never to have
   * been enrolled, nor for the self-employed}
   */
  default boolean isContributing() {
    return employer().enrolledWorker()
        && segment().orElse(Segment.WAGE_EARNER) == Segment.WAGE_EARNER;
  }

  /** {@return a builder that starts from these facts} */
  default Builder toBuilder() {
    return new Builder(this).from(this);
  }

  /** Segment of membership; only wage earners are in the programme. */
  enum Segment {
    /** Wage earner in an employment relation (<i>penerima upah</i>). */
    WAGE_EARNER,
    /** Not a wage earner (<i>bukan penerima upah</i>). */
    SELF_EMPLOYED,
    /** Worker of a construction project (<i>jasa konstruksi</i>). */
    CONSTRUCTION,
    /** Migrant worker ({@index PMI}, <i>pekerja migran Indonesia</i>). */
    MIGRANT_WORKER
  }

  /** Builds an employment; what is not set is not known. */
  final class Builder extends ImmutableEmployment.Builder {
    private static final Employer UNKNOWN = Employer.builder().build();

    private Employer employer;

    Builder() {
      employer = UNKNOWN;
      employer(UNKNOWN);
    }

    private Builder(Employment facts) {
      employer = facts.employer();
    }

    /**
     * The employer.
     *
     * @param facts adds what is known to what {@link #toBuilder()} and such calls before gave
     * @return this builder
     */
    public Builder employer(Consumer<Employer.Builder> facts) {
      Employer.Builder more = employer.toBuilder();
      Objects.requireNonNull(facts, "facts").accept(more);
      employer = more.build();
      return employer(employer);
    }

    /**
     * The wage that the employer reported.
     *
     * @param rupiah whole rupiah a month
     * @return this builder
     */
    public Builder reportedWage(long rupiah) {
      return reportedWage(Rupiah.of(rupiah));
    }

    /**
     * The wage that the employer reported.
     *
     * @param amount an amount in IDR with at most two decimals
     * @return this builder
     * @throws IllegalArgumentException if it is in another currency or has more decimals
     */
    public Builder reportedWage(MonetaryAmount amount) {
      return reportedWage(Rupiah.of(amount));
    }

    /**
     * The wage that was truly paid.
     *
     * @param rupiah whole rupiah a month
     * @return this builder
     */
    public Builder actualWage(long rupiah) {
      return actualWage(Rupiah.of(rupiah));
    }

    /**
     * The wage that was truly paid.
     *
     * @param amount an amount in IDR with at most two decimals
     * @return this builder
     * @throws IllegalArgumentException if it is in another currency or has more decimals
     */
    public Builder actualWage(MonetaryAmount amount) {
      return actualWage(Rupiah.of(amount));
    }
  }
}
