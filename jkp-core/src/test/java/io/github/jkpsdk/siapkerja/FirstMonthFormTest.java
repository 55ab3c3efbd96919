package io.github.jkpsdk.siapkerja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jkpsdk.participant.JobSearchCommitment;
import io.github.jkpsdk.siapkerja.FieldError.Code;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class FirstMonthFormTest {

  private static final FirstMonthForm GOOD =
      FirstMonthForm.builder()
          .nik("3299994609970001")
          .fullName("Siti Contoh")
          .birthDate(LocalDate.of(1997, 9, 6))
          .accountNumber("1234567890")
          .accountHolder("SITI CONTOH")
          .bankName("Bank Contoh")
          .selfie("selfie-1")
          .commitment(JobSearchCommitment.signed(LocalDate.of(2026, 6, 20)))
          .build();

  @Test
  void aGoodFormHasNoErrorsAndNeedsNoTaxNumber() {
    assertThat(GOOD.errors()).isEmpty();
    assertThat(GOOD.toBuilder().taxNumber("01.234.567.8-901.234").build().errors()).isEmpty();
    assertThat(GOOD.toBuilder().taxNumber(" ").build().errors()).isEmpty();
  }

  @Test
  void anEmptyFormNamesEveryRequiredField() {
    assertThat(FirstMonthForm.builder().build().errors())
        .allSatisfy(error -> assertThat(error.code()).isEqualTo(Code.MISSING))
        .extracting(FieldError::field)
        .containsExactly(
            "nik",
            "fullName",
            "birthDate",
            "accountNumber",
            "accountHolder",
            "bankName",
            "selfie",
            "commitment");
  }

  @Test
  void anAccountOfSomebodyIsOfAnotherOnlyWhereTheNameIsTold() {
    assertThat(GOOD.toBuilder().accountHolder("Budi Contoh").fullName(" ").build().errors())
        .extracting(FieldError::field, FieldError::code)
        .containsExactly(tuple("fullName", Code.MISSING));
    assertThat(GOOD.toBuilder().accountHolder(" ").build().errors())
        .extracting(FieldError::field, FieldError::code)
        .containsExactly(tuple("accountHolder", Code.MISSING));
  }

  @Test
  void everyErrorIsReportedAtOnce() {
    FirstMonthForm form =
        GOOD.toBuilder()
            .nik("3299993002970001")
            .taxNumber("1")
            .accountNumber("123")
            .accountHolder("Budi Contoh")
            .commitment(JobSearchCommitment.builder().refused(true).build())
            .build();

    assertThat(codes(form.errors()))
        .containsExactly(
            tuple("nik", Code.MALFORMED),
            tuple("taxNumber", Code.MALFORMED),
            tuple("accountNumber", Code.MALFORMED),
            tuple("accountHolder", Code.MISMATCH),
            tuple("commitment", Code.NOT_ALLOWED));
  }

  private static List<Tuple> codes(List<FieldError> errors) {
    return errors.stream().map(error -> tuple(error.field(), error.code())).toList();
  }
}
