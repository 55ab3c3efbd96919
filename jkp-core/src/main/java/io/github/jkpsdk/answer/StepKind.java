package io.github.jkpsdk.answer;

/** What can be done for a job loss; the names are stable. */
public enum StepKind {
  /** Correct a rejected month, or file it anew. */
  CORRECT_CLAIM,
  /** Sign the commitment to look for work (KAPK). PP 37/2021 article 19(2). */
  WILLING_TO_WORK,
  /** Get a proof of the termination that is complete. Article 20(3). */
  TERMINATION_EVIDENCE,
  /** Register in the national health insurance (JKN). Article 4(3). */
  HEALTH_INSURANCE,
  /** Do the self-assessment. Permenaker 2/2025 article 13(2). */
  SELF_ASSESSMENT,
  /** Apply for work, or obtain a call to a selection. Article 13(4). */
  JOB_SEARCH,
  /** Attend the training. Article 13. */
  TRAINING_ATTENDANCE,
  /** Sign the confirmation letter of the month. Practice. */
  CONFIRMATION_LETTER,
  /** Fill in the employment status form. Permenaker 2/2025 article 13. */
  EMPLOYMENT_STATUS_FORM,
  /** File the first claim. PP 37/2021 article 40 letter a. */
  FILE_FIRST_CLAIM,
  /** File benefit month 2. Practice. */
  FILE_MONTH_2,
  /** File benefit month 3. Practice. */
  FILE_MONTH_3,
  /** File benefit month 4. Practice. */
  FILE_MONTH_4,
  /** File benefit month 5. Practice. */
  FILE_MONTH_5,
  /** File benefit month 6. Practice. */
  FILE_MONTH_6,
  /** Register the worker. PP 37/2021 article 6(1). */
  REGISTER_WORKER,
  /** Issue the membership number. Article 6(3). */
  ISSUE_MEMBERSHIP_NUMBER,
  /** End the worker's membership. Article 9. */
  REPORT_DATA_CHANGE,
  /** Report the termination. Permenaker 2/2025 article 9. */
  REPORT_TERMINATION,
  /** Pay an instalment. Article 13(6); an employer who pays first: PP 37/2021 article 39(3). */
  PAY_INSTALMENT,
  /** Report the placement in new work. Article 28. */
  REPORT_PLACEMENT,
  /** Report the completion of the training. Article 33. */
  REPORT_TRAINING_COMPLETED,
  /** Ask for reimbursement of a benefit that the employer paid first. Article 39(5). */
  CLAIM_REIMBURSEMENT,
  /** Reimburse the employer. Article 39(6). */
  PAY_REIMBURSEMENT,
  /** Pay the contribution of a month. PP 44/2015 article 21. */
  PAY_CONTRIBUTION,
  /** Pay what a wage that was reported too low takes from the benefit. PP 37/2021 article 23. */
  PAY_WAGE_DIFFERENCE,
  /** Pay a worker who was never enrolled. Article 37. */
  PAY_LUMP_SUM;

  /** {@return whether it is the filing of a benefit month} */
  public boolean isFiling() {
    return name().startsWith("FILE_");
  }

  /** {@return whether it is done between two days, not on any day up to the last} */
  public boolean isInWindow() {
    return isFiling() || this == JOB_SEARCH || this == TRAINING_ATTENDANCE;
  }
}
