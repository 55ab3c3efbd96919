package io.github.jkpsdk.answer;

import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.internal.ValueType;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Condition;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that can and should be done.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface NextStep extends Serializable permits ImmutableNextStep {

  /** {@return a builder that starts without any part} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return what is to be done} */
  Kind step();

  /** {@return who has to do it} */
  Duty.Holder holder();

  /** {@return the benefit month it is for, 1 to 6; empty where it is for none} */
  Optional<Integer> month();

  /** {@return the month whose contribution is to be paid; empty for any other step} */
  Optional<YearMonth> contributionMonth();

  /** {@return the first day; empty where it can be done at once or is not known} */
  Optional<LocalDate> opensOn();

  /** {@return why the time of a payment runs from the first day; empty for any other step} */
  Optional<Deadline.Start> start();

  /** {@return the last day, included; empty where there is none or it cannot be computed} */
  Optional<LocalDate> dueOn();

  /** {@return where its days come from, computed unless the portal showed a window} */
  ClaimWindow.Source source();

  /** {@return why its last day cannot be computed; empty where it can, or the law sets none} */
  Optional<String> undated();

  /** {@return the days until the last one, 0 on it; empty without one, and where it has passed} */
  Optional<Long> daysLeft();

  /**
   * {@return whether the last day of somebody else's duty is over, and it is not known to be done}
   * That is no accusation, unless it is {@link #undone()}.
   */
  boolean passed();

  /** {@return whether it has passed and is known not to be done} */
  boolean undone();

  /** {@return what is still to be paid of an instalment that was paid in part; empty otherwise} */
  Optional<Rupiah> shortfall();

  /** {@return another step for the same month where one of the two is enough; empty otherwise} */
  Optional<Kind> alternative();

  /** {@return how many are still missing; empty where there is nothing to count} */
  Optional<Integer> missing();

  /** {@return how many are asked for; empty where there is nothing to count} */
  Optional<Integer> required();

  /** {@return what the agency wants corrected, or why a payment came back; empty otherwise} */
  @Value.Redacted
  Optional<String> note();

  /**
   * {@return conditions of what is to be filed that are not met} File all the same: the agency
   * decides.
   */
  List<Condition> unmet();

  /** {@return the texts that ask for it} */
  List<LegalCitation> citations();

  /** {@return the interpretations of open points on which it rests, mostly none} */
  List<Interpretation> interpretations();

  /** {@return a builder that starts from these parts} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** What can be done for a job loss; the names are stable. */
  enum Kind {
    /** Correct a rejected month, or file it anew. */
    CORRECT_CLAIM,
    /** Correct the bank account, as a payment came back. Permenaker 2/2025 article 13(7). */
    CORRECT_BANK_ACCOUNT,
    /** Sign the commitment to look for work (KAPK). PP 37/2021 article 19(2). */
    WILLING_TO_WORK,
    /** Get a proof of the termination that is complete. Article 20(3). */
    TERMINATION_EVIDENCE,
    /** Register in the national health insurance (JKN). Article 4(3). */
    HEALTH_INSURANCE,
    /** Have the reason corrected that is on record for the end of the membership. Practice. */
    CORRECT_RECORD,
    /** Do the self-assessment. Permenaker 2/2025 article 13(2). */
    SELF_ASSESSMENT,
    /** Apply for work, or obtain a call to a selection. Article 13(4). */
    JOB_SEARCH,
    /** Attend the training. Article 13. */
    TRAINING_ATTENDANCE,
    /** Sign the confirmation letter of the month. Practice. */
    CONFIRMATION_LETTER,
    /** Fill in the employment status form. Permenaker 2/2025 article 13(5)b. */
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

  /** Builds a next step from its parts: computed and not passed unless stated. */
  final class Builder extends ImmutableNextStep.Builder {
    Builder() {
      source(ClaimWindow.Source.COMPUTED).passed(false).undone(false);
    }
  }
}
