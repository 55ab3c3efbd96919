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
   * {@return the time to register a worker, since the first working day; PP 37/2021 article 6(1)}
   */
  Dated<TimeLimit> registerWorker();

  /**
   * {@return the time to issue the membership number, since complete form and first contribution;
   * article 6(3)}
   */
  Dated<TimeLimit> issueMembershipNumber();

  /** {@return the time to report a change of data; article 9} */
  Dated<TimeLimit> reportDataChange();

  /** {@return the time to report the termination; Permenaker 2/2025 article 9(1)} */
  Dated<TimeLimit> reportTermination();

  /**
   * {@return the time to pay an instalment, since a complete and correct claim; Permenaker 2/2025
   * article 13(6)}
   */
  Dated<TimeLimit> payInstalment();

  /** {@return the time to file benefit months 2 to 5, since the opening of the window; practice} */
  Dated<TimeLimit> fileMonths2To5();

  /** {@return the time to file benefit month 6, before the end of the benefit period; practice} */
  Dated<TimeLimit> fileMonth6();

  /** {@return the time to report the placement, since being hired; PP 37/2021 article 28} */
  Dated<TimeLimit> reportPlacement();

  /** {@return the time to report the completion, since the end of the training; article 33} */
  Dated<TimeLimit> reportTrainingCompleted();

  /** {@return the time to claim reimbursement, since paying the participant; article 39(5)} */
  Dated<TimeLimit> claimReimbursement();

  /** {@return the time to reimburse, since a complete request; article 39(6)} */
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
