package io.github.jkpsdk.claim;

import io.github.jkpsdk.casefile.MonthRecord;
import io.github.jkpsdk.deadline.ShownWindow;
import io.github.jkpsdk.law.BenefitMonths;
import io.github.jkpsdk.money.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happened to one benefit month so far. */
final class MonthLedger {

  final int number;
  @Nullable Told filed;
  @Nullable Told verified;
  @Nullable LocalDate correctedOn;
  boolean isRejected;

  /** What the agency wanted corrected when it last rejected the month. */
  @Nullable String note;

  /** The last payment that came back; null where none did. */
  @Nullable Returned returned;

  private boolean isPaidSinceReturn;

  @Nullable LocalDate confirmedOn;
  @Nullable ShownWindow shown;
  private @Nullable Payments payments;
  private Rupiah recovered = Rupiah.ZERO;

  /**
   * A payment that came back.
   *
   * @param paidOn the day on which it was made
   * @param on the day on which it came back
   * @param note why; null where not known
   */
  record Returned(LocalDate paidOn, LocalDate on, @Nullable String note) {}

  MonthLedger(int number) {
    this.number = number;
  }

  MonthLedger copy() {
    MonthLedger copy = new MonthLedger(number);
    copy.filed = filed;
    copy.verified = verified;
    copy.correctedOn = correctedOn;
    copy.isRejected = isRejected;
    copy.note = note;
    copy.returned = returned;
    copy.isPaidSinceReturn = isPaidSinceReturn;
    copy.confirmedOn = confirmedOn;
    copy.shown = shown;
    copy.payments = payments;
    copy.recovered = recovered;
    return copy;
  }

  static int requireMonth(int month, int first) {
    if (month < first || month > BenefitMonths.MAX) {
      throw new IllegalArgumentException(
          "month is " + month + "; it must be " + first + " to " + BenefitMonths.MAX);
    }
    return month;
  }

  void enterCase(MonthRecord known) {
    known.filedOn().ifPresent(day -> filed = Told.byCase(day));
    known.verifiedOn().ifPresent(day -> verified = Told.byCase(day));
    known
        .paidOn()
        .ifPresent(
            day ->
                payments = Payments.of(Payment.byCase(day, known.paidAmount().orElse(null)), null));
  }

  void file(LocalDate on) {
    if (isRejected) {
      correct(on);
    } else {
      filed = Told.byEvent(on);
    }
  }

  void correct(LocalDate on) {
    correctedOn = on;
    isRejected = false;
  }

  void pay(Payment payment) {
    isPaidSinceReturn = true;
    Payments paid = payments;
    payments =
        Payments.of(payment, paid != null && paid.last().isToldBy(payment) ? paid.before() : paid);
  }

  /** What was taken back is never more than what is left. */
  void takeBackLastPayment(LocalDate on, @Nullable String note) {
    Payments paid = payments;
    if (paid != null) {
      verified = verified == null ? Told.byEvent(paid.last().on()) : verified;
      payments = paid.before();
      returned = new Returned(paid.last().on(), on, note);
      isPaidSinceReturn = false;
      recovered = sum().filter(left -> left.compareTo(recovered) < 0).orElse(recovered);
    }
  }

  /** The payment that came back, while no other was made since; null where there is none. */
  @Nullable Returned cameBack() {
    return isPaidSinceReturn ? null : returned;
  }

  void recover(Rupiah amount) {
    recovered = recovered.plus(amount);
  }

  /** The payments that were not returned, in order. */
  List<Payment> payments() {
    return Payments.list(payments);
  }

  /** Whether an employer paid up to a day, or may have. */
  boolean mayEmployerHavePaidBy(LocalDate day) {
    LocalDate from = payments == null ? null : payments.byOthersFrom();
    return from != null && !from.isAfter(day);
  }

  /** What was taken back as not due. */
  Rupiah recovered() {
    return recovered;
  }

  @Nullable LocalDate paidOn() {
    return payments == null ? null : payments.firstOn();
  }

  /** What was paid and not taken back; empty where nothing was, or it is not known how much. */
  Optional<Rupiah> paidAmount() {
    return payments == null ? Optional.empty() : sum().map(paid -> paid.minus(recovered));
  }

  /** All payments that were not returned; empty where it is not known how much one was. */
  private Optional<Rupiah> sum() {
    return payments == null ? Optional.of(Rupiah.ZERO) : payments.sum();
  }

  @Nullable LocalDate filedOn() {
    return filed == null ? null : filed.on();
  }

  /** The day the agency accepted the claim: verified it, or paid it, which implies that. */
  @Nullable LocalDate acceptedOn() {
    return verified == null ? paidOn() : verified.on();
  }

  /**
   * The day from which the month is complete: has all it asks for, or was accepted all the same;
   * what came back is due again since then.
   */
  @Nullable LocalDate completeOn(@Nullable LocalDate metOn) {
    LocalDate accepted = filed == null ? null : acceptedOn();
    boolean isMetFirst = metOn != null && (accepted == null || !accepted.isBefore(metOn));
    LocalDate complete = isMetFirst ? metOn : accepted;
    return complete == null || returned == null || returned.on().isBefore(complete)
        ? complete
        : returned.on();
  }

  boolean isAccepted() {
    return verified != null || payments != null;
  }

  boolean isAcceptedBy(LocalDate day) {
    LocalDate accepted = acceptedOn();
    return accepted != null && !accepted.isAfter(day);
  }

  boolean isPaidBy(LocalDate day) {
    return payments != null && !payments.last().on().isAfter(day);
  }

  /** What was accepted was filed, even where the day is not known. */
  boolean isFiledBy(LocalDate day) {
    return filed == null ? isAcceptedBy(day) : filed.hasHappenedBy(day);
  }

  @Nullable String refusalToFile(LocalDate on) {
    if (isAcceptedBy(on)) {
      return this
          + (verified == null ? " was paid on " : " was verified on ")
          + acceptedOn()
          + "; it was filed before";
    }
    return isRejected ? null : Told.refusal(filed, on, this + " was filed");
  }

  @Nullable String refusalToAnswer(LocalDate on) {
    if (!isFiledBy(on)) {
      return this + " is not filed; file it first";
    }
    if (isAcceptedBy(on)) {
      return this + " is verified already, on " + acceptedOn() + "; only its payment may follow";
    }
    return isRejected ? this + " is rejected; correct it first" : null;
  }

  /** The payment that the case tells is the first one. */
  @Nullable String refusalToPay(LocalDate on) {
    LocalDate first = paidOn();
    return first != null && on.isBefore(first)
        ? "the case says that "
            + this
            + " was paid first on "
            + first
            + "; that day agrees, or later"
        : null;
  }

  /** What the case would say of the month; empty where nothing happened to it. */
  Optional<MonthRecord> asFact() {
    if (filed == null && !isAccepted()) {
      return Optional.empty();
    }
    return Optional.of(
        MonthRecord.builder()
            .month(number)
            .filedOn(Optional.ofNullable(filedOn()))
            .verifiedOn(Optional.ofNullable(verified).map(Told::on))
            .paidOn(Optional.ofNullable(paidOn()))
            .paidAmount(paidAmount())
            .build());
  }

  @Override
  public String toString() {
    return "month " + number;
  }
}
