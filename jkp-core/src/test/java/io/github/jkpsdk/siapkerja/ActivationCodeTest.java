package io.github.jkpsdk.siapkerja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jkpsdk.siapkerja.ActivationCode.Result;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActivationCodeTest {

  private static final Instant EXPIRY = Instant.parse("2026-06-20T03:10:00Z");
  private static final Instant BEFORE = EXPIRY.minusNanos(1);
  private static final ActivationCode CODE = new ActivationCode("048213", EXPIRY, 3);

  @Test
  void theRightDigitsInTimeAreAccepted() {
    assertThat(CODE.check("048213", 3, BEFORE)).isEqualTo(Result.ACCEPTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "048214", "04821", "0482133", " 048213", "٠٤٨٢١٣", "abcdef"})
  void anyOtherTextIsWrong(String entered) {
    assertThat(CODE.check(entered, 1, BEFORE)).isEqualTo(Result.WRONG);
  }

  @Test
  void fromTheExpiryOnNothingIsAccepted() {
    assertThat(CODE.check("048213", 1, EXPIRY)).isEqualTo(Result.EXPIRED);
  }

  @Test
  void afterTheLastAttemptNothingIsAccepted() {
    assertThat(CODE.check("048213", 4, BEFORE)).isEqualTo(Result.TOO_MANY_ATTEMPTS);
  }

  @Test
  void attemptsAreCountedFromOne() {
    assertThatIllegalArgumentException().isThrownBy(() -> CODE.check("048213", 0, BEFORE));
    assertThatIllegalArgumentException().isThrownBy(() -> new ActivationCode("048213", EXPIRY, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "48213", "0482133", "04821A", "٠٤٨٢١٣"})
  void aCodeHasSixDigits(String digits) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ActivationCode(digits, EXPIRY, 3))
        .withMessage("activationCode is malformed; exactly 6 digits are allowed");
  }

  @Test
  void printsNoDigitOfTheCode() {
    assertThat(CODE)
        .hasToString("ActivationCode[******, expiresAt=2026-06-20T03:10:00Z, attemptsAllowed=3]");
  }

  @Test
  void oneAttemptIsTheLeastThatIsAllowed() {
    assertThat(new ActivationCode("048213", EXPIRY, 1).attemptsAllowed()).isOne();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ActivationCode("048213", EXPIRY, 0))
        .withMessage("attemptsAllowed is 0; it must be 1 or more");
  }
}
