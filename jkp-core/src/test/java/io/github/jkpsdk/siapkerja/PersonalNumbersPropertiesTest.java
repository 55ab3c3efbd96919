package io.github.jkpsdk.siapkerja;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

class PersonalNumbersPropertiesTest {

  private static final List<Function<String, String>> PARSERS =
      List.of(
          text -> EmployerReport.ParticipantNumber.of(text).value(),
          text -> FirstMonthForm.TaxNumber.of(text).digits(),
          text -> MobileNumber.of(text).value(),
          text -> new EmailAddress(text).value(),
          text -> new BankAccount(text, "Siti Contoh", "Bank Contoh").number());

  @Property
  void anyTextEitherParsesOrIsRefused(@ForAll @StringLength(max = 40) String text) {
    PARSERS.forEach(parser -> isNormalisedOnceOrRefused(parser, text));
  }

  @Property
  void anyDigitsAndPunctuationEitherParseOrAreRefused(@ForAll("nearlyNumbers") String text) {
    PARSERS.forEach(parser -> isNormalisedOnceOrRefused(parser, text));
  }

  @Property
  void amongDigitsTheMaskShowsTwo(@ForAll("digits") String digits) {
    assertThat(visible(new BankAccount(digits, "S", "B"))).hasSize(2);
    assertThat(visible(EmployerReport.ParticipantNumber.of(digits.substring(0, 11)))).hasSize(2);
    assertThat(visible(FirstMonthForm.TaxNumber.of(digits.substring(0, 15)))).hasSize(2);
    assertThat(visible(FirstMonthForm.TaxNumber.of(digits))).hasSize(2);
    assertThat(MobileNumber.of("081" + digits.substring(0, 10)).toString())
        .isEqualTo("+62**********" + digits.substring(8, 10));
  }

  @Provide
  Arbitrary<String> nearlyNumbers() {
    return Arbitraries.strings().withChars("0123456789+-. @8").ofMaxLength(25);
  }

  @Provide
  Arbitrary<String> digits() {
    return Arbitraries.strings().numeric().ofLength(16);
  }

  private static String visible(Object value) {
    return value.toString().replaceAll("[^0-9]", "");
  }

  private static void isNormalisedOnceOrRefused(Function<String, String> parser, String text) {
    try {
      String normalised = parser.apply(text);
      assertThat(parser.apply(normalised)).isEqualTo(normalised);
    } catch (IllegalArgumentException e) {
      assertThat(e.getMessage()).contains("allowed");
      if (text.length() > 5) {
        assertThat(e.getMessage()).doesNotContain(text);
      }
    }
  }
}
