package io.github.jkpsdk.examples;

import io.github.jkpsdk.json.JkpJson;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.siapkerja.FieldError;
import io.github.jkpsdk.siapkerja.FirstMonthForm;
import io.github.jkpsdk.siapkerja.LaterMonthForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Reads the two claim forms, of month 1 and of a later month, and checks each as a whole. */
public final class CheckClaimForms {

  private CheckClaimForms() {}

  /**
   * Prints what is wrong with the forms, first as they should be, then with mistakes.
   *
   * @param arguments the folder with the samples
   * @throws IOException if a sample cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    Path forms = Path.of(arguments[0], "forms");
    FirstMonthForm first =
        JkpJson.read(Files.readString(forms.resolve("bulan-1.json")), FirstMonthForm.class);
    LaterMonthForm last =
        JkpJson.read(Files.readString(forms.resolve("bulan-6.json")), LaterMonthForm.class);
    Rulebook law = Rulebook.standard();
    LocalDate filedOn = LocalDate.of(2026, 12, 14);

    print("Month 1", first.errors());
    print("Month 6", last.errors(filedOn, law));

    FirstMonthForm wrong =
        first.toBuilder().nik("3299994609970000").accountHolder("Budi Contoh").build();
    print("Month 1 with mistakes", wrong.errors());
    LaterMonthForm unfinished = LaterMonthForm.builder().month(6).selfAssessed(true).build();
    print("Month 6 unfinished", unfinished.errors(filedOn, law));
  }

  private static void print(String form, List<FieldError> errors) {
    System.out.println(form + ": " + (errors.isEmpty() ? "can be filed" : "cannot be filed"));
    errors.forEach(error -> System.out.println("  " + error.field() + " " + error.message()));
  }
}
