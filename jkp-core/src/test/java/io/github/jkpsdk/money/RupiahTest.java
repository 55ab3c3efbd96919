package io.github.jkpsdk.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import javax.money.Monetary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RupiahTest {

  @ParameterizedTest
  @ValueSource(strings = {"0.001", "4000000.005", "1e-3", "1e-400", "-0.001"})
  void moreThanTwoDecimalsAreRefused(String amount) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rupiah.of(new BigDecimal(amount)))
        .withMessage("amount has a part of a sen; at most two decimals (sen) are allowed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "100000000000000.01",
        "1e15",
        "-1e15",
        "1e400",
        "-1e400",
        "1e2147483646",
        "1e2147483647",
        "12e2147483647"
      })
  void absurdAmountsAreRefusedWithoutExpandingThem(String amount) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rupiah.of(new BigDecimal(amount)))
        .withMessageContaining("amount is")
        .withMessageContaining("at most Rp100000000000000 is allowed");
  }

  /** A line of the agency's form 2a. */
  @Test
  void aShareIsRoundedToTheSen() {
    assertThat(
            Rupiah.of(2_773_184)
                .times(new BigDecimal("0.037"), 2, RoundingMode.HALF_UP)
                .toBigDecimal())
        .isEqualTo("102607.81");
  }

  @Test
  void theLargestAmountIsAllowed() {
    assertThat(Rupiah.of(new BigDecimal("1e14")).sen()).isEqualTo(Rupiah.MAXIMUM_SEN);
    assertThat(Rupiah.of(100_000_000_000_000L).sen()).isEqualTo(Rupiah.MAXIMUM_SEN);
  }

  @ParameterizedTest
  @ValueSource(longs = {100_000_000_000_001L, Long.MAX_VALUE, Long.MIN_VALUE})
  void moreThanTheLargestAmountIsRefused(long rupiah) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rupiah.of(rupiah))
        .withMessage("amount is too large; at most Rp100000000000000 is allowed");
  }

  @Test
  void anotherCurrencyIsRefused() {
    var dollars = Monetary.getDefaultAmountFactory().setCurrency("USD").setNumber(100).create();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rupiah.of(dollars))
        .withMessageContaining("USD")
        .withMessageContaining("only IDR is allowed");
  }

  @Test
  void trailingZerosAreNoDecimals() {
    assertThat(Rupiah.of(new BigDecimal("4000000.0000"))).isEqualTo(Rupiah.of(4_000_000));
    assertThat(Rupiah.of(new BigDecimal("0.000"))).isEqualTo(Rupiah.ZERO);
  }

  @Test
  void isWrittenWithNeededDecimals() {
    assertThat(Rupiah.of(-4_250_000)).hasToString("-Rp4250000");
    assertThat(Rupiah.of(4_250_000)).hasToString("Rp4250000");
    assertThat(Rupiah.of(new BigDecimal("0.5"))).hasToString("Rp0.50");
    assertThat(Rupiah.of(new BigDecimal("5e6"))).hasToString("Rp5000000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "4250000 ; Rp4.250.000 ; Rp4,250,000",
        "102607.81 ; Rp102.607,81 ; Rp102,607.81",
        "999 ; Rp999 ; Rp999",
        "-1000.5 ; -Rp1.000,50 ; -Rp1,000.50"
      })
  void isFormattedForThoseWhoReadIt(BigDecimal rupiah, String indonesian, String english) {
    Rupiah amount = Rupiah.of(rupiah);

    assertThat(amount.format(Locale.forLanguageTag("id-ID"))).isEqualTo(indonesian);
    assertThat(amount.format(Locale.UK)).isEqualTo(english);
    assertThat(amount.format(Locale.US)).isEqualTo(english);
    assertThat(amount.format(Locale.forLanguageTag("th-TH-u-nu-thai"))).isEqualTo(indonesian);
    assertThat(amount.format(Locale.ROOT)).isEqualTo(indonesian);
  }

  @Test
  void isMadeOfSenOnlyByName() {
    assertThat(Rupiah.ofSen(425_000_050)).isEqualTo(Rupiah.of(new BigDecimal("4250000.50")));
    assertThat(Rupiah.class.getConstructors()).isEmpty();
  }
}
