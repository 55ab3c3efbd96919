package io.github.jkpsdk.programme;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Withdrawal of part of the old age savings (JHT), once, after 10 years of membership. */
public enum PartialWithdrawal {
  /** 10% to prepare for retirement. */
  RETIREMENT_PREPARATION(10),
  /** 30% for housing. */
  HOUSING(30);

  private static final int YEARS_OF_MEMBERSHIP = 10;

  /** The steps on the way. */
  public enum Step {
    /** Get a statement from BPJS Ketenagakerjaan. */
    AGENCY_STATEMENT,
    /** Take it to the credit section of the bank. */
    BANK_CREDIT_SECTION,
    /** Claim with the papers. */
    CLAIM_WITH_PAPERS
  }

  /** The conditions of both kinds. */
  public enum Condition {
    /** At least 10 years of JHT membership. */
    TEN_YEARS_OF_MEMBERSHIP,
    /** No earlier partial withdrawal of either kind. */
    NO_EARLIER_PARTIAL_WITHDRAWAL
  }

  private final int percent;

  PartialWithdrawal(int percent) {
    this.percent = percent;
  }

  /**
   * How much may be withdrawn.
   *
   * @return percent of the savings
   */
  public int percent() {
    return percent;
  }

  /**
   * The steps on the way.
   *
   * @return the steps in their order
   */
  public List<Step> steps() {
    return this == HOUSING ? List.of(Step.values()) : List.of(Step.CLAIM_WITH_PAPERS);
  }

  /**
   * The conditions that are not fulfilled.
   *
   * @param memberSince the first day of JHT membership
   * @param withdrawnBefore whether part of the savings, of either kind, was withdrawn before
   * @param asOf the day of the question
   * @return the unmet conditions, none where part may be withdrawn; 10 years are over on the same
   *     date of the tenth year
   */
  public static Set<Condition> unmet(
      LocalDate memberSince, boolean withdrawnBefore, LocalDate asOf) {
    Set<Condition> unmet = EnumSet.noneOf(Condition.class);
    if (asOf.isBefore(memberSince.plusYears(YEARS_OF_MEMBERSHIP))) {
      unmet.add(Condition.TEN_YEARS_OF_MEMBERSHIP);
    }
    if (withdrawnBefore) {
      unmet.add(Condition.NO_EARLIER_PARTIAL_WITHDRAWAL);
    }
    return Collections.unmodifiableSet(unmet);
  }
}
