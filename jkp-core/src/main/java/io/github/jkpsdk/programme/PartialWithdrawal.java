package io.github.jkpsdk.programme;

import io.github.jkpsdk.law.Dated;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Withdrawal of part of the old age savings (JHT), once, after years of membership. Practice: the
 * agency's claim guide.
 */
public enum PartialWithdrawal {
  /** To prepare for retirement. */
  RETIREMENT_PREPARATION,
  /** For a house or an apartment: a new loan or the settlement of one. */
  HOUSING;

  /** The steps on the way. */
  public enum Step {
    /** Get a statement from the branch office of BPJS Ketenagakerjaan. */
    AGENCY_STATEMENT,
    /** Take it to the credit section of the bank, which judges the credit. */
    BANK_CREDIT_SECTION,
    /** Claim with the papers; for housing once the credit is approved. */
    CLAIM_WITH_PAPERS
  }

  /** The conditions of both kinds. */
  public enum Condition {
    /** Enough years of JHT membership. */
    YEARS_OF_MEMBERSHIP,
    /** No earlier partial withdrawal of either kind. */
    NO_EARLIER_PARTIAL_WITHDRAWAL
  }

  /**
   * What a withdrawal asks for and gives.
   *
   * @param yearsOfMembership the years of JHT membership at least
   * @param share how much of the savings may be withdrawn, such as 0.10
   * @param steps the steps in their order
   */
  public record Terms(int yearsOfMembership, BigDecimal share, List<Step> steps)
      implements Serializable {

    /** Keeps its own list. */
    public Terms {
      Objects.requireNonNull(share, "share");
      Objects.requireNonNull(steps, "steps");
      steps = List.copyOf(steps);
    }

    /**
     * {@return the conditions that are not fulfilled, none where part may be withdrawn}
     *
     * @param memberSince the first day of JHT membership; years are over on the same date
     * @param withdrawnBefore whether part of the savings, of either kind, was withdrawn before
     * @param asOf the day of the question
     */
    public Set<Condition> unmet(LocalDate memberSince, boolean withdrawnBefore, LocalDate asOf) {
      Objects.requireNonNull(memberSince, "memberSince");
      Objects.requireNonNull(asOf, "asOf");
      Set<Condition> unmet = EnumSet.noneOf(Condition.class);
      if (asOf.isBefore(memberSince.plusYears(yearsOfMembership))) {
        unmet.add(Condition.YEARS_OF_MEMBERSHIP);
      }
      if (withdrawnBefore) {
        unmet.add(Condition.NO_EARLIER_PARTIAL_WITHDRAWAL);
      }
      return Collections.unmodifiableSet(unmet);
    }
  }

  /** {@return the terms by date, each with its text} */
  public Dated<Terms> terms() {
    return switch (this) {
      case RETIREMENT_PREPARATION -> ClaimGuide.RETIREMENT_PREPARATION;
      case HOUSING -> ClaimGuide.HOUSING;
    };
  }
}
