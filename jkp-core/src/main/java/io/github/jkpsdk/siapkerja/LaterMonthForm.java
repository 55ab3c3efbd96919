package io.github.jkpsdk.siapkerja;

import io.github.jkpsdk.internal.ValueType;
import io.github.jkpsdk.law.BenefitMonths;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.siapkerja.FieldError.Code;
import io.github.jkpsdk.verdict.Condition;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The form of the claim of month 2, 3, 4, 5 or 6, as it was filled in: self-assessment, missions,
 * confirmation letter and selfie; Permenaker 2/2025 article 13(3) to (5). The form asks that
 * something is there; whether the missions suffice, such as how many applications, the conditions
 * of the month say.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface LaterMonthForm extends Serializable permits ImmutableLaterMonthForm {

  /** The missions of a month. */
  enum Mission {
    /** Applications for jobs. */
    JOB_APPLICATIONS,
    /** A call to a selection test or an interview. */
    SELECTION_CALL,
    /** Attendance at the training of the programme, months 2 to 5. */
    TRAINING_ATTENDANCE
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
   * The month of the benefit.
   *
   * @return 2 to 6
   */
  int month();

  /**
   * Whether the self-assessment was done, once after the claim of month 1.
   *
   * @return true where done; required
   */
  @Value.Default
  default boolean selfAssessed() {
    return false;
  }

  /**
   * {@return the missions that the participant reports; at least one, in month 6 applications or a
   * selection call}
   */
  Set<Mission> missions();

  /**
   * Whether the confirmation letter (<i>Surat Persyaratan Konfirmasi Pengajuan Manfaat JKP</i>) is
   * consented to.
   *
   * @return true where consented; required
   */
  @Value.Default
  default boolean confirmed() {
    return false;
  }

  /**
   * Whether the form on the employment status is filled in.
   *
   * @return true where filled in; required in month 6 since Permenaker 2/2025 is in force
   */
  @Value.Default
  default boolean employmentStatusStated() {
    return false;
  }

  /**
   * Where the embedding system keeps the selfie.
   *
   * @return a reference; required
   */
  @Value.Redacted
  Optional<String> selfie();

  /**
   * Refuses a month that has no such form.
   *
   * @throws IllegalArgumentException if the month is not 2 to 6
   */
  @Value.Check
  default void check() {
    if (month() < 2 || month() > BenefitMonths.MAX) {
      throw new IllegalArgumentException(
          "month is " + month() + "; it must be 2 to " + BenefitMonths.MAX);
    }
  }

  /**
   * What is wrong with the form.
   *
   * @param filedOn the day of filing, which decides the law
   * @param law the rulebook
   * @return all errors in the order of the fields, none where it can be filed
   */
  default List<FieldError> errors(LocalDate filedOn, Rulebook law) {
    Objects.requireNonNull(filedOn, "filedOn");
    Objects.requireNonNull(law, "law");
    return new FormCheck()
        .require(selfAssessed(), "selfAssessed", Code.MISSING, "is false; it must be done")
        .require(
            missions().stream().anyMatch(this::counts),
            "missions",
            Code.MISSING,
            "has none that counts; JOB_APPLICATIONS, SELECTION_CALL or, in months 2 to 5,"
                + " TRAINING_ATTENDANCE is required")
        .require(confirmed(), "confirmed", Code.MISSING, "is false; consent is required")
        .require(
            employmentStatusStated() || !asksForEmploymentStatus(filedOn, law),
            "employmentStatusStated",
            Code.MISSING,
            "is false; it is required in month 6")
        .required("selfie", selfie())
        .errors();
  }

  private boolean counts(Mission mission) {
    return month() < BenefitMonths.MAX || mission != Mission.TRAINING_ATTENDANCE;
  }

  private boolean asksForEmploymentStatus(LocalDate filedOn, Rulebook law) {
    return month() == BenefitMonths.MAX
        && Optional.ofNullable(law.conditions().get(Condition.EMPLOYMENT_STATUS_FORM))
            .flatMap(condition -> condition.find(filedOn))
            .isPresent();
  }

  /** {@return a builder that starts from this form} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a form; what is not set is not filled in. */
  final class Builder extends ImmutableLaterMonthForm.Builder {
    Builder() {}
  }
}
