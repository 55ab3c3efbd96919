package io.github.jkpsdk.verdict;

/** Who pays the cash benefit first; PP 37/2021 articles 39 and 39A. */
public enum BenefitPayer {
  /** The social security agency for employment. */
  BPJS_KETENAGAKERJAAN,
  /** The employer, who may ask the agency for reimbursement once the arrears are settled. */
  EMPLOYER,
  /** The law is silent, and the chosen interpretation leaves it open. */
  UNDECIDED
}
