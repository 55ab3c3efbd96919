package io.github.jkpsdk.claim;

import io.github.jkpsdk.activity.ActivityMonth;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.internal.ValueType;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Finding;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One month of a claim on a day.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface BenefitMonth extends Serializable permits ImmutableBenefitMonth {

  /** {@return a builder that starts without any part} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The benefit month.
   *
   * @return 1 to 6
   */
  int month();

  /** {@return the status} */
  Status status();

  /**
   * {@return what the conditions of the month come to together: not met as soon as a needed one is
   * not met, met when all needed ones are, else undecided}
   */
  Finding.Outcome outcome();

  /**
   * {@return the filing window; empty while the first claim is not filed, or where its last day
   * needs a year without a holiday decree}
   */
  Optional<ClaimWindow> window();

  /**
   * {@return the days whose activities count; empty for month 1 and while the first claim is not
   * filed}
   */
  Optional<ActivityMonth> activity();

  /**
   * What the month asks for.
   *
   * @return the findings, in a stable order
   */
  List<Finding> findings();

  /** {@return the share of the wage that the instalment replaces; empty without an amount} */
  Optional<BigDecimal> rate();

  /**
   * {@return the instalment under the law of its day, of a month that is lost what it would have
   * been; empty where the reported wage is not known}
   */
  Optional<Rupiah> amount();

  /** {@return the texts that set the instalment; none without an amount} */
  List<LegalCitation> citations();

  /** {@return the day of the first filing; empty where not filed} */
  Optional<LocalDate> filedOn();

  /** {@return the day of the first payment; empty unless paid} */
  Optional<LocalDate> paidOn();

  /** {@return the amount that was paid; empty unless paid and known} */
  Optional<Rupiah> paidAmount();

  /** {@return what is still due of a month that was paid; empty where nothing is} */
  Optional<Rupiah> shortfall();

  /** {@return what was paid above the amount due; empty where nothing was} */
  Optional<Rupiah> overpaid();

  /**
   * {@return what was taken back as not due, which the amount paid leaves out; empty where nothing
   * was}
   */
  Optional<Rupiah> recovered();

  /** {@return the day on which the last payment came back; empty once it was made again} */
  Optional<LocalDate> returnedOn();

  /** {@return the day on which what came back had been paid; empty where nothing did} */
  Optional<LocalDate> returnedPaymentOn();

  /** {@return what the agency wants corrected, or why a payment came back; empty otherwise} */
  @Value.Redacted
  Optional<String> note();

  /** {@return why the month is lost by time; empty where it is not} */
  Optional<LossReason> lossReason();

  /**
   * Refuses an outcome that no month has.
   *
   * @throws IllegalArgumentException if the outcome is not met, not met or undecided
   */
  @Value.Check
  default void check() {
    if (outcome() == Finding.Outcome.NOT_APPLICABLE) {
      throw new IllegalArgumentException(
          "outcome is NOT_APPLICABLE; it must be MET, NOT_MET or UNDECIDED");
    }
  }

  /** {@return the same month of who is not entitled: it can neither be had nor lost} */
  default BenefitMonth notEntitled() {
    return ((ImmutableBenefitMonth) this)
        .withStatus(Status.NOT_ENTITLED)
        .withLossReason(Optional.empty());
  }

  /** {@return a builder that starts from these parts} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /**
   * Status of a benefit month on a day. A status moves only forward, but for a rejected month that
   * is filed again.
   */
  enum Status {
    /** The window has not opened, or the first claim is not filed. */
    NOT_OPEN,
    /** In its window and not filed. */
    OPEN,
    /** Filed or corrected, not yet verified or rejected. */
    FILED,
    /** Rejected with a note; may be corrected. */
    REJECTED,
    /** Verified, not paid. */
    AWAITING_PAYMENT,
    /** Paid. */
    PAID,
    /**
     * Neither verified nor paid, and the worker is not entitled, or the benefit has fewer months.
     */
    NOT_ENTITLED,
    /**
     * The window closed without a filing, or the filing came late and was neither verified nor
     * paid.
     */
    MISSED,
    /**
     * Can no longer be paid: new work, death, the right lapsed, or the claim ended with a missed
     * month.
     */
    ENDED;

    /**
     * Whether nothing can change any more.
     *
     * @return true for a month that is paid, missed or ended
     */
    public boolean isFinal() {
      return this == PAID || this == MISSED || this == ENDED;
    }
  }

  /** Why a month is lost. */
  enum LossReason {
    /** The window closed without a filing. */
    WINDOW_MISSED,
    /** The filing came after the window had closed. */
    FILED_LATE,
    /** Month 1 was not filed in time, and this month ended with it. */
    RIGHT_LAPSED,
    /** An earlier month was missed, and the chosen interpretation ends the claim with it. */
    EARLIER_MONTH_MISSED
  }

  /** Builds a benefit month from its parts. */
  final class Builder extends ImmutableBenefitMonth.Builder {
    Builder() {}
  }
}
