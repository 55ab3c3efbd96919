package io.github.jkpsdk.law;

import java.time.LocalDate;

/**
 * The shape of every claim: how many months it has, and since when there are claims at all. What
 * may vary with the day of the law is a dated parameter of the rulebook.
 */
public final class BenefitMonths {

  /** The months of a claim, 1 to 6; UU 40/2004 article 46D, PP 37/2021 article 21(1). */
  public static final int MAX = 6;

  /**
   * The first day on which a claim could be filed, 1 February 2022: a year of contributions after
   * the first one; practice of BPJS Ketenagakerjaan.
   */
  public static final LocalDate CLAIMABLE_FROM = LocalDate.of(2022, 2, 1);

  private BenefitMonths() {}
}
