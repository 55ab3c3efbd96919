package io.github.jkpsdk.answer;

import io.github.jkpsdk.internal.ValueType;
import io.github.jkpsdk.verdict.Condition;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What it all comes to: one glance tells where a job loss stands on a day.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface Standing extends Serializable permits ImmutableStanding {

  /** Where a job loss stands; the first that fits, in this order. */
  enum State {
    /** All that could be had was paid; missed months are lost. */
    COMPLETED,
    /** A condition is not met for good, and nothing was verified or paid. */
    NOT_ENTITLED,
    /** The right has ended; a month filed before may still be paid. */
    ENDED,
    /** A month was rejected, and can still be corrected. */
    REJECTED,
    /** The claim is under way. */
    RUNNING,
    /** The first claim is not filed, and a condition is not met that still can be. */
    NOT_YET_ENTITLED,
    /** The first claim is not filed, and facts are missing that decide. */
    UNDECIDED,
    /** The first claim is not filed, and the worker is entitled. */
    NOT_FILED
  }

  /** Why a right has ended. */
  enum Reason {
    /** The participant died. PP 37/2021 article 40 letter c. */
    DEATH,
    /** Work was obtained. Article 40 letter b. */
    WORK,
    /** The first claim was not filed in time. Article 40 letter a. */
    LAPSED,
    /** What was left was missed. */
    MISSED
  }

  /** {@return a builder that starts without any part} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return where the job loss stands} */
  State state();

  /** {@return why the right has ended; empty unless {@link State#ENDED}} */
  Optional<Reason> reason();

  /**
   * {@return the benefit month, 1 to 6, that is to be filed, corrected, awaited or paid; where a
   * worker is not entitled, the first one that was filed all the same} Empty where it says nothing.
   */
  Optional<Integer> month();

  /** {@return the first day on which the right has ended; empty where it has not, or was missed} */
  Optional<LocalDate> since();

  /**
   * {@return the last day, included, to do what is to be done, or, of a running claim, of the
   * window of its month, filed or not; empty where there is none}
   */
  Optional<LocalDate> until();

  /** {@return what the agency wants corrected; empty unless a month is rejected with a note} */
  @Value.Redacted
  Optional<String> note();

  /** {@return the conditions that are not met, in the order of the verdict} */
  List<Condition> unmet();

  /** {@return paths of the facts that are missing; empty unless {@link State#UNDECIDED}} */
  List<String> missingFacts();

  /** {@return a builder that starts from these parts} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a standing from its parts. */
  final class Builder extends ImmutableStanding.Builder {
    Builder() {}
  }
}
