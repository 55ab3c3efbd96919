package io.github.jkpsdk.termination;

/** Cause of a termination, named after Government Regulation 35/2021. */
public enum TerminationCause {
  /** The worker resigned; gives no right. */
  RESIGNATION,
  /** Total permanent disability (<i>cacat total tetap</i>); gives no right. */
  TOTAL_PERMANENT_DISABILITY,
  /** Retirement; gives no right. */
  PENSION,
  /** Death of the worker; gives no right. */
  DEATH,
  /** The fixed term ran out; gives no right. */
  CONTRACT_EXPIRED,
  /** Efficiency. */
  EFFICIENCY,
  /** Losses of the company. */
  COMPANY_LOSS,
  /** The company closes. */
  COMPANY_CLOSURE,
  /** The company is bankrupt. */
  BANKRUPTCY,
  /** Suspension of payments (<i>PKPU</i>). */
  DEBT_MORATORIUM,
  /** Force majeure. */
  FORCE_MAJEURE,
  /** Merger, consolidation, takeover or separation of the company. */
  MERGER_OR_TAKEOVER,
  /** A wrong of the employer, on request of the worker. */
  EMPLOYER_MISCONDUCT,
  /** A violation of the work agreement by the worker. */
  WORKER_VIOLATION,
  /** Absence without notice for five working days or more. */
  PROLONGED_ABSENCE,
  /** Detention of the worker. */
  DETENTION,
  /** Illness or disability from a work accident for longer than twelve months. */
  PROLONGED_ILLNESS,
  /** Any other cause. */
  OTHER;

  /**
   * Whether PP 37/2021 article 20(1) excludes the cause.
   *
   * @return true for resignation, total permanent disability, retirement and death
   */
  public boolean isExcluded() {
    return this == RESIGNATION
        || this == TOTAL_PERMANENT_DISABILITY
        || this == PENSION
        || this == DEATH;
  }
}
