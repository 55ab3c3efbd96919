package io.github.jkpsdk.siapkerja;

import io.github.jkpsdk.internal.ValueType;
import io.github.jkpsdk.participant.Nik;
import io.github.jkpsdk.siapkerja.FieldError.Code;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The registration of an account, as it was filled in, in two steps: who the person is, then how to
 * reach them and the password. The password is an argument of the check and never kept. An {@link
 * ActivationCode} follows.
 *
 * <p>Immutable, thread-safe and serializable. Personal values are never printed.
 */
@Value.Immutable
@ValueType
public sealed interface AccountRegistration extends Serializable
    permits ImmutableAccountRegistration {

  /** Other services of the ministry whose account is the same account. */
  enum Service {
    /** Mandatory company report (<i>Wajib Lapor Ketenagakerjaan Perusahaan</i>). */
    WLKP,
    /** Training institutions (<i>Kelembagaan</i>). */
    KELEMBAGAAN,
    /** National competency standards (<i>Standar Kompetensi Kerja Nasional Indonesia</i>). */
    SKKNI
  }

  /**
   * Starts an empty form.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Services of the ministry where the person has an account, which is the same account.
   *
   * @return the services; must be none
   */
  Set<Service> existingAccounts();

  /**
   * Step 1: the population identity number.
   *
   * @return the number as filled in; required
   */
  @Value.Redacted
  Optional<String> nik();

  /**
   * Step 1: the full name.
   *
   * @return the name; required
   */
  @Value.Redacted
  Optional<String> fullName();

  /**
   * Step 1: the mother's name, with which the civil registry knows the number.
   *
   * @return the name; required
   */
  @Value.Redacted
  Optional<String> motherName();

  /**
   * Step 2: the e-mail address.
   *
   * @return the address as filled in; required
   */
  @Value.Redacted
  Optional<String> email();

  /**
   * Step 2: the mobile number.
   *
   * @return the number as filled in; required
   */
  @Value.Redacted
  Optional<String> mobileNumber();

  /**
   * What is wrong with step 1, without asking the civil registry.
   *
   * @return all errors in the order of the fields
   */
  default List<FieldError> identityErrors() {
    return new FormCheck()
        .require(
            existingAccounts().isEmpty(),
            "existingAccounts",
            Code.NOT_ALLOWED,
            "has " + existingAccounts() + "; log in with that account and complete the profile")
        .required("nik", nik(), Nik::of)
        .required("fullName", fullName())
        .required("motherName", motherName())
        .errors();
  }

  /**
   * What is wrong with step 1. The civil registry is asked only where the form is right.
   *
   * @param registry the civil registry
   * @return all errors of the form, else what the registry answers, else none
   */
  default List<FieldError> identityErrors(CivilRegistry registry) {
    Objects.requireNonNull(registry, "registry");
    List<FieldError> errors = identityErrors();
    return errors.isEmpty()
        ? registryErrors(registry.check(Nik.of(nik().orElseThrow()), motherName().orElseThrow()))
        : errors;
  }

  private static List<FieldError> registryErrors(CivilRegistry.Answer answer) {
    return new FormCheck()
        .require(
            answer != CivilRegistry.Answer.NIK_UNKNOWN,
            "nik",
            Code.UNKNOWN,
            "is not known to the civil registry; the local Dukcapil office can help")
        .require(
            answer != CivilRegistry.Answer.MISMATCH,
            "motherName",
            Code.MISMATCH,
            "is not what the civil registry has for the nik; it must be the same")
        .errors();
  }

  /**
   * What is wrong with step 2.
   *
   * @param password the password, which is neither kept nor changed
   * @return all errors in the order of the fields; one for each unmet requirement of the password
   */
  default List<FieldError> contactErrors(char[] password) {
    FormCheck form =
        new FormCheck()
            .required("email", email(), EmailAddress::new)
            .required("mobileNumber", mobileNumber(), MobileNumber::of);
    for (PasswordPolicy.Requirement unmet : PasswordPolicy.unmet(password)) {
      form.require(false, "password", Code.MALFORMED, "must have " + unmet.wording());
    }
    return form.errors();
  }

  /** {@return a builder that starts from this form} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /**
   * The civil registry ({@index Dukcapil}), which the embedding system asks. Implementations get
   * the raw values and must not log them.
   */
  @FunctionalInterface
  interface CivilRegistry {

    /** What the registry answers. */
    enum Answer {
      /** The number belongs to a child of that mother. */
      MATCH,
      /** The number is known, with another mother's name. */
      MISMATCH,
      /** The number is not known; the local Dukcapil office can help. */
      NIK_UNKNOWN
    }

    /**
     * Asks whether number and mother's name belong together.
     *
     * @param nik the number
     * @param motherName the mother's name
     * @return the answer
     */
    Answer check(Nik nik, String motherName);
  }

  /** Builds a registration; what is not set is not filled in. */
  final class Builder extends ImmutableAccountRegistration.Builder {
    Builder() {}
  }
}
