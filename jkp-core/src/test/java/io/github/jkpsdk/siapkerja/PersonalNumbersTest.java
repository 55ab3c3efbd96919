package io.github.jkpsdk.siapkerja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalNumbersTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/personal-numbers.csv", numLinesToSkip = 1)
  void areNormalisedAndMaskedOrRefusedWithoutBeingRepeated(
      String type, String text, String value, String printed) {
    if (value == null) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> parse(type, text))
          .withMessageContaining("malformed")
          .withMessageContaining("allowed")
          .satisfies(e -> assertThat(e.getMessage()).doesNotContain(text));
    } else {
      assertThat(value(parse(type, text))).isEqualTo(value);
      assertThat(parse(type, text)).hasToString(printed);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SITI CONTOH, true",
    "siti  contoh, true",
    "SITICONTOH, true",
    "Siti C., false",
    "Contoh Siti, false",
    "1, false"
  })
  void anAccountIsHeldByThePersonWhoseNameHasTheSameLetters(String holder, boolean held) {
    BankAccount account = new BankAccount("12345678", holder, "Bank Contoh");

    assertThat(account.isHeldBy("Siti Contoh")).isEqualTo(held);
  }

  @Test
  void namesWithoutLettersAreNobodys() {
    assertThat(new BankAccount("12345678", "1", "Bank Contoh").isHeldBy("2")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"' ', Bank Contoh, bankAccount.holder", "Siti Contoh, '', bankAccount.bank"})
  void anAccountHasAHolderAndABank(String holder, String bank, String fact) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BankAccount("12345678", holder, bank))
        .withMessage(fact + " is blank; a name is required");
  }

  @Test
  void anAddressHasAtMost254Characters() {
    String domain = "d".repeat(242) + ".example";

    assertThat(new EmailAddress("abc@" + domain.substring(1)).value()).hasSize(253);
    assertThat(new EmailAddress("abc@" + domain).value()).hasSize(254);
    assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress("abcd@" + domain));
  }

  private static Object parse(String type, String text) {
    return switch (type) {
      case "KPJ" -> EmployerReport.ParticipantNumber.of(text);
      case "NPWP" -> FirstMonthForm.TaxNumber.of(text);
      case "MOBILE" -> MobileNumber.of(text);
      case "EMAIL" -> new EmailAddress(text);
      case "BANK" -> new BankAccount(text, "Siti Contoh", "Bank Contoh");
      default -> throw new AssertionError(type);
    };
  }

  private static String value(Object parsed) {
    if (parsed instanceof EmployerReport.ParticipantNumber number) {
      return number.value();
    } else if (parsed instanceof FirstMonthForm.TaxNumber number) {
      return number.digits();
    } else if (parsed instanceof MobileNumber number) {
      return number.value();
    } else if (parsed instanceof EmailAddress address) {
      return address.value();
    }
    return ((BankAccount) parsed).number();
  }
}
