package io.github.jkpsdk.siapkerja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jkpsdk.participant.Nik;
import io.github.jkpsdk.siapkerja.LoginIdentifier.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginIdentifierTest {

  @Test
  void isTheNikTheAddressOrTheNumber() {
    assertThat(LoginIdentifier.of("3299994609970001"))
        .isEqualTo(new LoginIdentifier(Kind.NIK, "3299994609970001"));
    assertThat(LoginIdentifier.of("siti@contoh.example"))
        .isEqualTo(new LoginIdentifier(Kind.EMAIL, "siti@contoh.example"));
    assertThat(LoginIdentifier.of("0812 3456 7890 1"))
        .isEqualTo(LoginIdentifier.of("+62812345678901"))
        .isEqualTo(new LoginIdentifier(Kind.MOBILE_NUMBER, "0812345678901"));
  }

  @Test
  void printsWhatItIsAndNoMore() {
    assertThat(LoginIdentifier.of("3299994609970001"))
        .hasToString("LoginIdentifier[NIK " + Nik.of("3299994609970001") + "]");
    assertThat(LoginIdentifier.of("siti@contoh.example"))
        .hasToString("LoginIdentifier[EMAIL s******************]");
    assertThat(LoginIdentifier.of("0812 3456 7890 1"))
        .hasToString("LoginIdentifier[MOBILE_NUMBER +62**********01]");
  }

  @ParameterizedTest
  @CsvSource({"siti@, email", "0212345678, mobileNumber", "+62, mobileNumber", "siti, nik"})
  void tellsWhatItTookTheTextFor(String text, String fact) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LoginIdentifier.of(text))
        .withMessageStartingWith(fact + " ");
  }
}
