package io.github.jkpsdk.deadline;

/** The duties that the law sets a time for. */
public enum Duty {
  /** Register the worker. PP 37/2021 article 6(1). */
  REGISTER_WORKER(Holder.EMPLOYER),
  /** Issue the membership number. Article 6(3). */
  ISSUE_MEMBERSHIP_NUMBER(Holder.BPJS_KETENAGAKERJAAN),
  /** Report a change of data. Article 9. */
  REPORT_DATA_CHANGE(Holder.EMPLOYER),
  /** Report the termination. Permenaker 2/2025 article 9(1). */
  REPORT_TERMINATION(Holder.EMPLOYER),
  /** File the first claim. PP 37/2021 article 40 letter a. */
  FILE_FIRST_CLAIM(Holder.PARTICIPANT),
  /** Pay an instalment. Permenaker 2/2025 article 13(6). */
  PAY_INSTALMENT(Holder.BPJS_KETENAGAKERJAAN),
  /** File benefit month 2. Practice. */
  FILE_MONTH_2(Holder.PARTICIPANT),
  /** File benefit month 3. Practice. */
  FILE_MONTH_3(Holder.PARTICIPANT),
  /** File benefit month 4. Practice. */
  FILE_MONTH_4(Holder.PARTICIPANT),
  /** File benefit month 5. Practice. */
  FILE_MONTH_5(Holder.PARTICIPANT),
  /** File benefit month 6. Practice. */
  FILE_MONTH_6(Holder.PARTICIPANT),
  /** Report the placement in new work. PP 37/2021 article 28. */
  REPORT_PLACEMENT(Holder.PARTICIPANT),
  /** Report the completion of the training. Article 33. */
  REPORT_TRAINING_COMPLETED(Holder.PARTICIPANT),
  /** Ask for reimbursement of a benefit that the employer paid first. Article 39(5). */
  CLAIM_REIMBURSEMENT(Holder.EMPLOYER),
  /** Reimburse the employer. Article 39(6). */
  PAY_REIMBURSEMENT(Holder.BPJS_KETENAGAKERJAAN),
  /** Pay the contribution of a month. PP 44/2015 article 21. */
  PAY_CONTRIBUTION(Holder.EMPLOYER);

  private final Holder holder;

  Duty(Holder holder) {
    this.holder = holder;
  }

  /**
   * Who has the duty.
   *
   * @return the holder
   */
  public Holder holder() {
    return holder;
  }

  /** {@return whether it is the filing of a benefit month} */
  public boolean isFiling() {
    return this == FILE_FIRST_CLAIM || name().startsWith("FILE_MONTH_");
  }

  /**
   * The filing of a benefit month.
   *
   * @param month 1 to 6
   * @return the duty
   * @throws IllegalArgumentException if there is no such month
   */
  public static Duty fileMonth(int month) {
    return switch (month) {
      case 1 -> FILE_FIRST_CLAIM;
      case 2 -> FILE_MONTH_2;
      case 3 -> FILE_MONTH_3;
      case 4 -> FILE_MONTH_4;
      case 5 -> FILE_MONTH_5;
      case 6 -> FILE_MONTH_6;
      default -> throw new IllegalArgumentException("month is " + month + "; it must be 1 to 6");
    };
  }

  /** Who has a duty. */
  public enum Holder {
    /** The employer. */
    EMPLOYER,
    /** The worker. */
    PARTICIPANT,
    /** The social security agency for employment. */
    BPJS_KETENAGAKERJAAN
  }
}
