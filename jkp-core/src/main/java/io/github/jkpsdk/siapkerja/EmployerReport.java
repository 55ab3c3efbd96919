package io.github.jkpsdk.siapkerja;

import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.internal.Personal;
import io.github.jkpsdk.internal.ValueType;
import io.github.jkpsdk.participant.Nik;
import io.github.jkpsdk.siapkerja.FieldError.Code;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * The report of a termination by the employer, as it was filled in. {@link #errors()} asks for the
 * minimum content of Permenaker 2/2025 article 9(2).
 *
 * <p>In practice the company is registered in SIAPkerja and SIPP Online first, the termination is
 * reported to the mediator or the manpower office, the proof obtained, and the worker deactivated
 * in SIPP Online; the report itself goes through <i>Wajib Lapor Ketenagakerjaan</i> or SIAPkerja.
 * Report and deactivation may come before the last day of work.
 *
 * <p>Immutable, thread-safe and serializable. Of the fields only the kind and the days of the
 * agreement and the day of the proof are printed.
 */
@Value.Immutable
@ValueType
public sealed interface EmployerReport extends PhkReport permits ImmutableEmployerReport {

  /**
   * Starts an empty report.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** {@return the name of the company; required} */
  @Value.Redacted
  Optional<String> companyName();

  /** {@return the address of the company; required} */
  @Value.Redacted
  Optional<String> companyAddress();

  /**
   * {@return the number under which the company is registered with BPJS Ketenagakerjaan; required}
   */
  @Value.Redacted
  Optional<String> registrationNumber();

  /**
   * The certificate of that registration.
   *
   * @return its number or a reference; required
   */
  @Value.Redacted
  Optional<String> registrationCertificate();

  /** {@return the name of the worker; required} */
  @Value.Redacted
  Optional<String> workerName();

  /** {@return the address of the worker; required} */
  @Value.Redacted
  Optional<String> workerAddress();

  /**
   * The participant number (KPJ) of the worker.
   *
   * @return the number as filled in; required
   */
  @Value.Redacted
  Optional<String> participantNumber();

  /**
   * The population identity number of the worker.
   *
   * @return the number as filled in; required
   */
  @Value.Redacted
  Optional<String> nik();

  /** {@return the day of birth of the worker; required} */
  @Value.Redacted
  Optional<LocalDate> birthDate();

  /** {@return the kind of work agreement; required} */
  Optional<WorkAgreement.Type> agreementType();

  /** {@return the number of the work agreement; one way to name the agreement} */
  @Value.Redacted
  Optional<String> agreementNumber();

  /**
   * {@return the first day of the agreement; with the last day another way to name a fixed term,
   * alone a permanent one}
   */
  Optional<LocalDate> agreementStart();

  /** {@return the last day of a fixed term, included} */
  Optional<LocalDate> agreementEnd();

  /**
   * The letter of appointment of a permanent worker.
   *
   * @return its number or a reference; another way to name a permanent agreement
   */
  @Value.Redacted
  Optional<String> appointmentLetter();

  /** {@return the number of the proof of the termination; this or the day is required} */
  @Value.Redacted
  Optional<String> proofNumber();

  /** {@return the day of the proof of the termination; this or the number is required} */
  Optional<LocalDate> proofDate();

  @Override
  default List<FieldError> errors() {
    FormCheck form =
        new FormCheck()
            .required("companyName", companyName())
            .required("companyAddress", companyAddress())
            .required("registrationNumber", registrationNumber())
            .required("registrationCertificate", registrationCertificate())
            .required("workerName", workerName())
            .required("workerAddress", workerAddress())
            .required("participantNumber", participantNumber(), ParticipantNumber::of)
            .required("nik", nik(), Nik::of)
            .required("birthDate", birthDate())
            .required("agreementType", agreementType());
    agreementType().ifPresent(type -> checkAgreement(form, type));
    return form.require(
            FormCheck.isGiven(proofNumber()) || proofDate().isPresent(),
            "proofNumber",
            Code.MISSING,
            "is missing; it or proofDate is required")
        .errors();
  }

  private void checkAgreement(FormCheck form, WorkAgreement.Type type) {
    boolean named = FormCheck.isGiven(agreementNumber());
    boolean started = agreementStart().isPresent();
    switch (type) {
      case PKWT ->
          form.require(
                  named || (started && agreementEnd().isPresent()),
                  "agreementNumber",
                  Code.MISSING,
                  "is missing; it, or agreementStart and agreementEnd, is required")
              .notBefore("agreementEnd", agreementEnd(), "agreementStart", agreementStart());
      case PKWTT ->
          form.require(
              named || started || FormCheck.isGiven(appointmentLetter()),
              "agreementNumber",
              Code.MISSING,
              "is missing; it, agreementStart or appointmentLetter is required");
    }
  }

  /** {@return a builder that starts from this report} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /**
   * Number on the participant card ({@index KPJ}, <i>Kartu Peserta Jamsostek</i>): 11 digits; old
   * cards may have letters.
   *
   * <p>Printed, the last 2 characters are visible.
   *
   * @param value the 11 characters, letters in upper case
   */
  record ParticipantNumber(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{11}");
    private static final int VISIBLE = 2;

    /**
     * Checks the number and turns its letters to upper case.
     *
     * @throws IllegalArgumentException if these are not 11 digits or letters A to Z; the message
     *     does not repeat them
     */
    public ParticipantNumber {
      value = Objects.requireNonNull(value, "value").toUpperCase(Locale.ROOT);
      if (!FORM.matcher(value).matches()) {
        throw new IllegalArgumentException(
            "participantNumber is malformed; exactly 11 digits or letters A to Z are allowed");
      }
    }

    /**
     * Reads a number.
     *
     * @param text the 11 characters
     * @return the number
     * @throws IllegalArgumentException if these are not 11 digits or letters A to Z; the message
     *     does not repeat them
     */
    public static ParticipantNumber of(String text) {
      return new ParticipantNumber(text);
    }

    /** 9 asterisks and the last 2 characters, never the number. */
    @Override
    public String toString() {
      return Personal.showLast(value, VISIBLE);
    }
  }

  /** Builds a report; what is not set is not filled in. */
  final class Builder extends ImmutableEmployerReport.Builder {
    Builder() {}
  }
}
