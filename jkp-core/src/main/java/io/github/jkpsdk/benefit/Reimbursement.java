package io.github.jkpsdk.benefit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * A request of an employer to the agency to pay back a benefit that the employer paid first because
 * of arrears; PP 37/2021 article 39(4) and (5).
 *
 * <p>Immutable, thread-safe and serializable.
 *
 * @param requestedOn the day of the request
 * @param arrearsSettled whether all arrears of contributions are settled by then
 * @param finesSettled whether all fines are settled by then
 */
public record Reimbursement(LocalDate requestedOn, boolean arrearsSettled, boolean finesSettled)
    implements Serializable {

  /** What the agency pays back on. */
  public enum Condition {
    /** All arrears of contributions are settled. */
    ARREARS_SETTLED,
    /** All fines are settled. */
    FINES_SETTLED,
    /** The request is made within 3 months of paying the participant. */
    REQUESTED_IN_TIME
  }

  /** Checks that the day is given. */
  public Reimbursement {
    Objects.requireNonNull(requestedOn, "requestedOn");
  }

  /**
   * The conditions that are not fulfilled.
   *
   * @param lastDay the last day of {@code Duty.CLAIM_REIMBURSEMENT}, included
   * @return the unmet conditions, none where the agency pays back
   */
  public Set<Condition> unmet(LocalDate lastDay) {
    Objects.requireNonNull(lastDay, "lastDay");
    Set<Condition> unmet = EnumSet.noneOf(Condition.class);
    if (!arrearsSettled) {
      unmet.add(Condition.ARREARS_SETTLED);
    }
    if (!finesSettled) {
      unmet.add(Condition.FINES_SETTLED);
    }
    if (requestedOn.isAfter(lastDay)) {
      unmet.add(Condition.REQUESTED_IN_TIME);
    }
    return Collections.unmodifiableSet(unmet);
  }
}
