package io.github.jkpsdk.siapkerja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.siapkerja.FieldError.Code;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class EmployerReportTest {

  static final EmployerReport GOOD =
      EmployerReport.builder()
          .companyName("PT Contoh Sejahtera")
          .companyAddress("Jalan Contoh 1")
          .registrationNumber("NN123456")
          .registrationCertificate("sertifikat-1")
          .workerName("Siti Contoh")
          .workerAddress("Jalan Contoh 2")
          .participantNumber("12345678901")
          .nik("3299994609970001")
          .birthDate(LocalDate.of(1997, 9, 6))
          .agreementType(WorkAgreement.Type.PKWTT)
          .agreementStart(LocalDate.of(2020, 1, 1))
          .proofNumber("PB-1")
          .build();

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/employer-reports.csv", numLinesToSkip = 1)
  void asksForAgreementAndProofByTheKindOfAgreement(
      WorkAgreement.Type type,
      String number,
      LocalDate start,
      LocalDate end,
      String letter,
      String proofNumber,
      LocalDate proofDate,
      String fields) {
    EmployerReport report =
        GOOD.toBuilder()
            .agreementType(type)
            .agreementNumber(Optional.ofNullable(number))
            .agreementStart(Optional.ofNullable(start))
            .agreementEnd(Optional.ofNullable(end))
            .appointmentLetter(Optional.ofNullable(letter))
            .proofNumber(Optional.ofNullable(proofNumber))
            .proofDate(Optional.ofNullable(proofDate))
            .build();

    assertThat(String.join(" ", report.errors().stream().map(FieldError::field).toList()))
        .isEqualTo(fields == null ? "" : fields);
  }

  @Test
  void anEmptyReportNamesEveryField() {
    assertThat(EmployerReport.builder().build().errors())
        .allSatisfy(error -> assertThat(error.code()).isEqualTo(Code.MISSING))
        .extracting(FieldError::field)
        .containsExactly(
            "companyName",
            "companyAddress",
            "registrationNumber",
            "registrationCertificate",
            "workerName",
            "workerAddress",
            "participantNumber",
            "nik",
            "birthDate",
            "agreementType",
            "proofNumber");
  }

  @Test
  void malformedNumbersAreReportedTogether() {
    assertThat(GOOD.toBuilder().participantNumber("1").nik("2").build().errors())
        .extracting(FieldError::field, FieldError::code)
        .containsExactly(tuple("participantNumber", Code.MALFORMED), tuple("nik", Code.MALFORMED));
  }
}
