package io.github.jkpsdk.siapkerja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jkpsdk.siapkerja.FieldError.Code;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class AccountRegistrationTest {

  private static final AccountRegistration GOOD =
      AccountRegistration.builder()
          .nik("3299994609970001")
          .fullName("Siti Contoh")
          .motherName("Ibu Contoh")
          .email("siti@contoh.example")
          .mobileNumber("0812-3456-7890")
          .build();

  @Test
  void aGoodFormHasNoErrors() {
    assertThat(
            GOOD.identityErrors(
                (nik, motherName) -> AccountRegistration.CivilRegistry.Answer.MATCH))
        .isEmpty();
    assertThat(GOOD.contactErrors("Rahasia1!".toCharArray())).isEmpty();
  }

  @Test
  void anEmptyFormNamesEveryFieldOfBothSteps() {
    AccountRegistration empty = AccountRegistration.builder().build();

    assertThat(codes(empty.identityErrors()))
        .containsExactly(
            tuple("nik", Code.MISSING),
            tuple("fullName", Code.MISSING),
            tuple("motherName", Code.MISSING));
    assertThat(codes(empty.contactErrors("Rahasia1!".toCharArray())))
        .containsExactly(tuple("email", Code.MISSING), tuple("mobileNumber", Code.MISSING));
  }

  @Test
  void blankIsMissingAndMalformedIsSaid() {
    AccountRegistration form = GOOD.toBuilder().nik("123").fullName(" ").email("siti").build();

    assertThat(codes(form.identityErrors()))
        .containsExactly(tuple("nik", Code.MALFORMED), tuple("fullName", Code.MISSING));
    assertThat(form.contactErrors("Rahasia1!".toCharArray()))
        .extracting(FieldError::message)
        .containsExactly(
            "email is malformed; name@domain with a dot in the domain is allowed, at most 254"
                + " characters");
  }

  @Test
  void everyUnmetRequirementOfThePasswordIsAnError() {
    assertThat(GOOD.contactErrors("rahasia".toCharArray()))
        .extracting(FieldError::message)
        .containsExactly(
            "password must have at least 8 characters",
            "password must have an upper-case letter A to Z",
            "password must have a digit 0 to 9",
            "password must have a symbol such as ! or #");
  }

  @Test
  void anExistingAccountMeansNoNewRegistration() {
    AccountRegistration form =
        GOOD.toBuilder().addExistingAccounts(AccountRegistration.Service.WLKP).build();

    assertThat(form.identityErrors())
        .containsExactly(
            new FieldError(
                "existingAccounts",
                Code.NOT_ALLOWED,
                "existingAccounts has [WLKP]; log in with that account and complete the profile"));
  }

  @Test
  void theRegistryIsAskedOnlyWhereTheFormIsRight() {
    AccountRegistration.CivilRegistry never =
        (nik, motherName) -> {
          throw new AssertionError("asked");
        };

    assertThat(GOOD.toBuilder().nik("123").build().identityErrors(never)).hasSize(1);
  }

  @Test
  void anotherMothersNameIsAMismatch() {
    assertThat(
            codes(
                GOOD.identityErrors(
                    (nik, motherName) -> AccountRegistration.CivilRegistry.Answer.MISMATCH)))
        .containsExactly(tuple("motherName", Code.MISMATCH));
  }

  @Test
  void anUnknownNumberIsReferredToTheLocalOffice() {
    assertThat(
            GOOD.identityErrors(
                (nik, motherName) -> AccountRegistration.CivilRegistry.Answer.NIK_UNKNOWN))
        .singleElement()
        .satisfies(error -> assertThat(error.code()).isEqualTo(Code.UNKNOWN))
        .satisfies(error -> assertThat(error.message()).contains("local Dukcapil office"));
  }

  @Test
  void printsNothingPersonal() {
    assertThat(GOOD).hasToString("AccountRegistration{existingAccounts=[]}");
  }

  private static List<Tuple> codes(List<FieldError> errors) {
    return errors.stream().map(error -> tuple(error.field(), error.code())).toList();
  }
}
