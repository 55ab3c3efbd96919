package io.github.jkpsdk.termination;

import io.github.jkpsdk.internal.ValueType;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A proof of the termination; PP 37/2021 article 20(3) and Permenaker 2/2025 article 9(3). A piece
 * that is not stated is a missing piece, not an unknown one.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface TerminationEvidence extends Serializable
    permits ImmutableTerminationEvidence {

  /** The kinds of proof. */
  enum Kind {
    /** The worker's acceptance of the termination and the receipt of its report. */
    ACCEPTANCE_AND_REPORT,
    /** Collective agreement ({@index "perjanjian bersama"}). */
    COLLECTIVE_AGREEMENT,
    /** Ruling of the industrial relations court. */
    COURT_RULING
  }

  /**
   * Starts a proof without any piece.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The worker's acceptance of the termination and the receipt of its report.
   *
   * @param office the office that gave the receipt
   * @return the proof
   */
  static TerminationEvidence acceptanceAndReport(ReportOffice office) {
    return acceptanceAndReport().reportReceiptFrom(office).build();
  }

  /**
   * The worker's acceptance of the termination and the receipt of its report.
   *
   * @param office the office that gave the receipt
   * @param on the day on which both were there
   * @return the proof
   */
  static TerminationEvidence acceptanceAndReport(ReportOffice office, LocalDate on) {
    return acceptanceAndReport().reportReceiptFrom(office).on(on).build();
  }

  private static Builder acceptanceAndReport() {
    return builder().kind(Kind.ACCEPTANCE_AND_REPORT).accepted(true);
  }

  /**
   * A collective agreement with the deed of its registration at the court.
   *
   * @return the proof
   */
  static TerminationEvidence collectiveAgreement() {
    return registeredAgreement().build();
  }

  /**
   * A collective agreement with the deed of its registration at the court.
   *
   * @param on the day of the deed
   * @return the proof
   */
  static TerminationEvidence collectiveAgreement(LocalDate on) {
    return registeredAgreement().on(on).build();
  }

  private static Builder registeredAgreement() {
    return builder().kind(Kind.COLLECTIVE_AGREEMENT).courtDeed(true);
  }

  /**
   * A final and binding ruling of the industrial relations court.
   *
   * @param document the document that is held
   * @return the proof
   */
  static TerminationEvidence courtRuling(CourtDocument document) {
    return finalRuling(document).build();
  }

  /**
   * A final and binding ruling of the industrial relations court.
   *
   * @param document the document that is held
   * @param on the day on which it was held and final
   * @return the proof
   */
  static TerminationEvidence courtRuling(CourtDocument document, LocalDate on) {
    return finalRuling(document).on(on).build();
  }

  private static Builder finalRuling(CourtDocument document) {
    return builder().kind(Kind.COURT_RULING).document(document).finalAndBinding(true);
  }

  /** {@return the kind of proof} */
  Kind kind();

  /**
   * Whether the worker accepted the termination.
   *
   * @return true where accepted; false unless stated
   */
  boolean accepted();

  /** {@return the office that gave the receipt of the report; empty where there is no receipt} */
  Optional<ReportOffice> reportReceiptFrom();

  /**
   * Whether there is a deed of registration from the industrial relations court.
   *
   * @return true where there is one; false unless stated
   */
  boolean courtDeed();

  /** {@return the document of the ruling that is held; empty where there is none} */
  Optional<CourtDocument> document();

  /**
   * Whether the ruling is final (<i>berkekuatan hukum tetap</i>).
   *
   * @return true where final; false unless stated
   */
  boolean finalAndBinding();

  /** {@return the day on which the proof was complete; empty where not known} */
  Optional<LocalDate> on();

  /** {@return a builder that starts from this proof} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Office that gave the receipt of the report of the termination. */
  enum ReportOffice {
    /** The ministry of manpower. */
    MINISTRY,
    /** The provincial manpower office. */
    PROVINCE,
    /** The manpower office of the regency or city. */
    REGENCY_OR_CITY
  }

  /** Document of a ruling of the industrial relations court. */
  enum CourtDocument {
    /** Excerpt (<i>petikan</i>). */
    EXCERPT,
    /** Copy (<i>salinan</i>). */
    COPY,
    /** The judgment itself (<i>putusan</i>). */
    JUDGMENT
  }

  /** Builds a proof; a piece that is not set is missing. */
  final class Builder extends ImmutableTerminationEvidence.Builder {
    Builder() {
      accepted(false).courtDeed(false).finalAndBinding(false);
    }
  }
}
