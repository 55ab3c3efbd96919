package io.github.jkpsdk.siapkerja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.siapkerja.FieldError.Code;
import io.github.jkpsdk.termination.TerminationCause;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkerReportTest {

  private static final WorkerReport GOOD =
      WorkerReport.builder()
          .agreementType(WorkAgreement.Type.PKWTT)
          .cause(TerminationCause.EFFICIENCY)
          .companyName("PT Contoh Sejahtera")
          .proof("unggahan-1")
          .firstDayOfWork(LocalDate.of(2020, 1, 1))
          .terminationDate(LocalDate.of(2026, 6, 15))
          .build();

  @Test
  void aGoodReportHasNoErrors() {
    assertThat(GOOD.errors()).isEmpty();
  }

  @Test
  void anEmptyReportNamesEveryField() {
    assertThat(WorkerReport.builder().build().errors())
        .allSatisfy(error -> assertThat(error.code()).isEqualTo(Code.MISSING))
        .extracting(FieldError::field)
        .containsExactly(
            "agreementType", "cause", "companyName", "proof", "firstDayOfWork", "terminationDate");
  }

  @Test
  void isNotAllowedWhereTheEmployerReported() {
    assertThat(GOOD.toBuilder().employerReported(true).build().errors())
        .extracting(FieldError::field, FieldError::code)
        .containsExactly(tuple("employerReported", Code.NOT_ALLOWED));
  }

  @Test
  void theTerminationIsNotBeforeTheFirstDayOfWork() {
    WorkerReport sameDay = GOOD.toBuilder().terminationDate(LocalDate.of(2020, 1, 1)).build();
    WorkerReport before = GOOD.toBuilder().terminationDate(LocalDate.of(2019, 12, 31)).build();

    assertThat(sameDay.errors()).isEmpty();
    assertThat(before.errors())
        .containsExactly(
            new FieldError(
                "terminationDate",
                Code.MISMATCH,
                "terminationDate must not be before firstDayOfWork"));
  }

  @Test
  void theBadgeNeedsAReportWithoutErrors() {
    assertThat(PhkReport.Badge.of(List.of())).isEqualTo(PhkReport.Badge.NOT_SHOWN);
    assertThat(PhkReport.Badge.of(List.of(EmployerReport.builder().build())))
        .isEqualTo(PhkReport.Badge.NOT_SHOWN);
    assertThat(PhkReport.Badge.of(List.of(GOOD))).isEqualTo(PhkReport.Badge.REPORTED_BY_WORKER);
  }

  @Test
  void theBadgeNamesTheEmployerFirst() {
    assertThat(PhkReport.Badge.of(List.of(GOOD, EmployerReportTest.GOOD)))
        .isEqualTo(PhkReport.Badge.REPORTED_BY_EMPLOYER);
  }
}
