package io.github.jkpsdk.rulebook;

import io.github.jkpsdk.internal.ValueType;
import io.github.jkpsdk.law.Dated;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * The time limits of the duties, by date.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface TimeLimits extends Serializable permits ImmutableTimeLimits {

  /** {@return a builder that starts without any limit} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * To register a worker, since the first working day; PP 37/2021 article 6(1).
   *
   * @return the limit by date
   */
  Dated<TimeLimit> registerWorker();

  /**
   * To issue the membership number, since complete form and first contribution; article 6(3).
   *
   * @return the limit by date
   */
  Dated<TimeLimit> issueMembershipNumber();

  /**
   * To report a change of data; article 9.
   *
   * @return the limit by date
   */
  Dated<TimeLimit> reportDataChange();

  /**
   * To report the termination; Permenaker 2/2025 article 9(1).
   *
   * @return the limit by date
   */
  Dated<TimeLimit> reportTermination();

  /**
   * To pay an instalment, since a complete and correct claim; Permenaker 2/2025 article 13(6).
   *
   * @return the limit by date
   */
  Dated<TimeLimit> payInstalment();

  /**
   * To file benefit months 2 to 5, since the opening of the window; practice.
   *
   * @return the limit by date
   */
  Dated<TimeLimit> fileMonths2To5();

  /**
   * To file benefit month 6, before the end of the benefit period; practice.
   *
   * @return the limit by date
   */
  Dated<TimeLimit> fileMonth6();

  /**
   * To report the placement, since being hired; PP 37/2021 article 28.
   *
   * @return the limit by date
   */
  Dated<TimeLimit> reportPlacement();

  /**
   * To report the completion, since the end of the training; article 33.
   *
   * @return the limit by date
   */
  Dated<TimeLimit> reportTrainingCompleted();

  /**
   * To claim reimbursement, since paying the participant; article 39(5).
   *
   * @return the limit by date
   */
  Dated<TimeLimit> claimReimbursement();

  /**
   * To reimburse, since a complete request; article 39(6).
   *
   * @return the limit by date
   */
  Dated<TimeLimit> payReimbursement();

  /** {@return a builder that starts from these limits} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds time limits. */
  final class Builder extends ImmutableTimeLimits.Builder {
    Builder() {}
  }
}
