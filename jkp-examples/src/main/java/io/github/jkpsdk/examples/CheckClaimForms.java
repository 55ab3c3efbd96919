package io.github.jkpsdk.examples;

import io.github.jkpsdk.participant.JobSearchCommitment;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.siapkerja.FieldError;
import io.github.jkpsdk.siapkerja.FirstMonthForm;
import io.github.jkpsdk.siapkerja.LaterMonthForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Checks the two claim forms, of month 1 and of a later month, each as a whole. */
public final class CheckClaimForms {

  private CheckClaimForms() {}

  /**
   * Prints what is wrong with the forms, first as they should be, then with mistakes.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    FirstMonthForm first = firstMonth();
    Rulebook law = Rulebook.standard();
    LocalDate filedOn = LocalDate.of(2026, 12, 14);

    print("Month 1", first.errors());
    print("Month 6", lastMonth().errors(filedOn, law));

    FirstMonthForm wrong =
        first.toBuilder().nik("3299994609970000").accountHolder("Budi Contoh").build();
    print("Month 1 with mistakes", wrong.errors());
    LaterMonthForm unfinished = LaterMonthForm.builder().month(6).selfAssessed(true).build();
    print("Month 6 unfinished", unfinished.errors(filedOn, law));
  }

  private static FirstMonthForm firstMonth() {
    return FirstMonthForm.builder()
        .nik("3299994609970001")
        .fullName("Siti Contoh")
        .birthDate(LocalDate.of(1997, 9, 6))
        .accountNumber("1234567890")
        .accountHolder("Siti Contoh")
        .bankName("Bank Contoh")
        .selfie("selfie-1.jpg")
        .commitment(JobSearchCommitment.builder().signedOn(LocalDate.of(2026, 6, 20)).build())
        .build();
  }

  private static LaterMonthForm lastMonth() {
    return LaterMonthForm.builder()
        .month(6)
        .selfAssessed(true)
        .missions(Set.of(LaterMonthForm.Mission.JOB_APPLICATIONS))
        .confirmed(true)
        .employmentStatusStated(true)
        .selfie("selfie-6.jpg")
        .build();
  }

  private static void print(String form, List<FieldError> errors) {
    System.out.println(form + ": " + (errors.isEmpty() ? "can be filed" : "cannot be filed"));
    errors.forEach(error -> System.out.println("  " + error.field() + " " + error.message()));
  }
}
