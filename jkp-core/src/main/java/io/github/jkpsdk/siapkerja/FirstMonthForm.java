package io.github.jkpsdk.siapkerja;

import io.github.jkpsdk.internal.Personal;
import io.github.jkpsdk.internal.ValueType;
import io.github.jkpsdk.participant.JobSearchCommitment;
import io.github.jkpsdk.participant.Nik;
import io.github.jkpsdk.siapkerja.FieldError.Code;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * The form of the claim of month 1, as it was filled in: personal data, bank account, selfie and
 * the commitment to look for work (the portal's <i>Surat Pernyataan</i> before <i>Kirim
 * Pengajuan</i>). Whether the person is entitled is another question. In practice an account and
 * the {@link PhkReport.Badge} come first; the claim then goes from the notice of the termination
 * over filing and the agency's verification to payment.
 *
 * <p>Immutable, thread-safe and serializable. Personal values are never printed.
 */
@Value.Immutable
@ValueType
public sealed interface FirstMonthForm extends Serializable permits ImmutableFirstMonthForm {

  /**
   * Starts an empty form.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The population identity number.
   *
   * @return the number as filled in; required
   */
  @Value.Redacted
  Optional<String> nik();

  /** {@return the full name; required} */
  @Value.Redacted
  Optional<String> fullName();

  /** {@return the day of birth; required} */
  @Value.Redacted
  Optional<LocalDate> birthDate();

  /**
   * The taxpayer number (NPWP).
   *
   * @return the number as filled in; optional
   */
  @Value.Redacted
  Optional<String> taxNumber();

  /**
   * The number of the bank account.
   *
   * @return 8 to 16 digits; required
   */
  @Value.Redacted
  Optional<String> accountNumber();

  /**
   * {@return the name in which the account is held; Permenaker 2/2025 article 13(7); required, and
   * the participant's own}
   */
  @Value.Redacted
  Optional<String> accountHolder();

  /** {@return the name of the bank; required} */
  @Value.Redacted
  Optional<String> bankName();

  /**
   * Where the embedding system keeps the selfie.
   *
   * @return a reference; required
   */
  @Value.Redacted
  Optional<String> selfie();

  /**
   * {@return the commitment to look for work (KAPK); PP 37/2021 article 19(2); required, and
   * signed}
   */
  Optional<JobSearchCommitment> commitment();

  /**
   * What is wrong with the form.
   *
   * @return all errors in the order of the fields, none where it can be filed
   */
  default List<FieldError> errors() {
    return new FormCheck()
        .required("nik", nik(), Nik::of)
        .required("fullName", fullName())
        .required("birthDate", birthDate())
        .optional("taxNumber", taxNumber(), TaxNumber::of)
        .required("accountNumber", accountNumber(), BankAccount::requireNumber)
        .required("accountHolder", accountHolder())
        .require(
            !isHeldByAnother(),
            "accountHolder",
            Code.MISMATCH,
            "is not fullName; the account must be in the participant's own name")
        .required("bankName", bankName())
        .required("selfie", selfie())
        .required("commitment", commitment())
        .require(
            !commitment().map(JobSearchCommitment::refused).orElse(false),
            "commitment",
            Code.NOT_ALLOWED,
            "is refused; it must be signed")
        .errors();
  }

  private boolean isHeldByAnother() {
    return FormCheck.isGiven(accountHolder())
        && FormCheck.isGiven(fullName())
        && !BankAccount.isSameName(accountHolder().orElseThrow(), fullName().orElseThrow());
  }

  /** {@return a builder that starts from this form} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /**
   * Taxpayer number ({@index NPWP}, <i>Nomor Pokok Wajib Pajak</i>): 15 digits, or 16 in the newer
   * form.
   *
   * <p>Printed, the first 2 digits are visible, as in the {@link Nik} that the newer form may be.
   *
   * @param digits the 15 or 16 digits
   */
  record TaxNumber(String digits) implements Serializable {

    private static final Pattern PUNCTUATED =
        Pattern.compile("[0-9]{2}\\.[0-9]{3}\\.[0-9]{3}\\.[0-9]-[0-9]{3}\\.[0-9]{3}");
    private static final Pattern FORM = Pattern.compile("[0-9]{15,16}");
    private static final int VISIBLE = 2;

    /**
     * Checks the number and takes out the punctuation of {@code 99.999.999.9-999.999}.
     *
     * @throws IllegalArgumentException if these are not 15 or 16 digits, or 15 in that punctuation;
     *     the message does not repeat them
     */
    public TaxNumber {
      if (PUNCTUATED.matcher(Objects.requireNonNull(digits, "digits")).matches()) {
        digits = digits.replace(".", "").replace("-", "");
      }
      if (!FORM.matcher(digits).matches()) {
        throw new IllegalArgumentException(
            "taxNumber is malformed; 15 or 16 digits are allowed, 15 also as 99.999.999.9-999.999");
      }
    }

    /**
     * Reads a number.
     *
     * @param text 15 or 16 digits, or 15 as {@code 99.999.999.9-999.999}
     * @return the number
     * @throws IllegalArgumentException if the text has another form; the message does not repeat it
     */
    public static TaxNumber of(String text) {
      return new TaxNumber(text);
    }

    /** The first 2 digits, the others as asterisks, never the number. */
    @Override
    public String toString() {
      return Personal.showFirst(digits, VISIBLE);
    }
  }

  /** Builds a form; what is not set is not filled in. */
  final class Builder extends ImmutableFirstMonthForm.Builder {
    Builder() {}
  }
}
