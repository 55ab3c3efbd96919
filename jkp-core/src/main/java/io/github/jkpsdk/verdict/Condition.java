package io.github.jkpsdk.verdict;

/** The stable names of the conditions, as programs and stored answers use them. */
public enum Condition {
  /** Is an Indonesian citizen. PP 37/2021 article 4(2)a. */
  CITIZENSHIP,
  /** Was below the age limit on the day of registration. PP 37/2021 articles 4(2)b and 5. */
  AGE_AT_REGISTRATION,
  /** Worked for a wage in an employment relation. PP 37/2021 articles 4(2)c and 1(6). */
  EMPLOYMENT_RELATION,
  /** Was enrolled in the programmes that the size of the enterprise asks for. Article 4(3). */
  PROGRAMME_MEMBERSHIP,
  /** Was registered in the national health insurance (JKN). Article 4(3), formerly also 4(4). */
  HEALTH_INSURANCE,
  /** Did not lose the job for an excluded cause. Article 20(1). */
  TERMINATION_CAUSE,
  /** A fixed term (PKWT) was ended before its last day. Articles 19(1) and 20(2). */
  FIXED_TERM_ENDED_EARLY,
  /** Holds at least one valid proof of the termination. Article 20(3). */
  TERMINATION_EVIDENCE,
  /** Has enough paid contribution months in the qualifying window. Article 19(3). */
  QUALIFYING_MONTHS,
  /** Has enough consecutive paid months; asked until 2025-02-06. Article 19(3) of PP 37/2021. */
  CONSECUTIVE_MONTHS,
  /** Filed the first claim in time. Article 40 letter a. */
  FILED_IN_TIME,
  /** Signed the commitment to look for work (KAPK). Article 19(2). */
  WILLING_TO_WORK,
  /** Has not obtained work again. Article 40 letter b. */
  NOT_REEMPLOYED,
  /** Has not died. Article 40 letter c. */
  ALIVE,
  /** Has claims left in the working life. Article 35. */
  LIFETIME_CLAIMS,
  /** It is settled who pays first, whoever it is. Articles 39(1), 39(3) and 39A. */
  PAYER,
  /** A benefit month was filed in its window. Practice; for month 1 article 40 letter a. */
  MONTH_FILED_IN_WINDOW,
  /** No new work ends a benefit month. Article 40 letter b. */
  MONTH_NOT_REEMPLOYED,
  /** The self-assessment was done; needed from benefit month 2. Permenaker 2/2025 article 13(2). */
  SELF_ASSESSMENT,
  /** Applied for work, or was called to a selection, in the month. Article 13(4). */
  JOB_SEARCH,
  /** Attended the training in the month. Permenaker 2/2025 article 13(3)b. */
  TRAINING_ATTENDANCE,
  /** Signed the confirmation letter of the month. Practice. */
  CONFIRMATION_LETTER,
  /** Filled the employment status form; for month 6. Permenaker 2/2025 article 13(5)b. */
  EMPLOYMENT_STATUS_FORM
}
