package io.github.jkpsdk.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.time.api.constraints.DateRange;

class NikPropertiesTest {

  private static final DateTimeFormatter TWO_DIGITS =
      DateTimeFormatter.ofPattern("MMuu", Locale.ROOT);

  @Property
  void aNumberBuiltFromAnyDateAndSexTellsThem(
      @ForAll @DateRange(min = "1900-01-01", max = "2099-12-31") LocalDate birth,
      @ForAll Nik.Sex sex,
      @ForAll @IntRange(max = 999_999) int area,
      @ForAll @IntRange(min = 1, max = 9_999) int serial) {
    Nik nik = Nik.of(digits(area, birth, sex, serial));

    assertThat(nik.birthDate(birth)).isEqualTo(birth);
    assertThat(nik.sex()).isEqualTo(sex);
    assertThat(nik.provinceCode() + nik.regencyCode() + nik.districtCode())
        .isEqualTo(padded(area, 6));
    assertThat(nik.warnings(Optional.of(birth), Optional.of(sex)))
        .doesNotContain(Nik.Warning.BIRTH_DATE_DIFFERS, Nik.Warning.SEX_DIFFERS);
  }

  @Property
  void theBirthDateIsTheLatestOnOrBeforeTheReference(
      @ForAll @DateRange(min = "1900-01-01", max = "2099-12-31") LocalDate birth,
      @ForAll @DateRange(min = "1900-01-01", max = "2199-12-31") LocalDate reference) {
    LocalDate told = Nik.of(digits(329999, birth, Nik.Sex.MALE, 1)).birthDate(reference);

    assertThat(told).isBeforeOrEqualTo(reference);
    assertThat(told.getDayOfMonth()).isEqualTo(birth.getDayOfMonth());
    assertThat(told.format(TWO_DIGITS)).isEqualTo(birth.format(TWO_DIGITS));
    if (!birth.isAfter(reference)) {
      assertThat(told).isAfterOrEqualTo(birth);
    }
  }

  @Property
  void anyTextEitherParsesOrIsRefusedWithoutBeingRepeated(
      @ForAll @StringLength(max = 40) String text) {
    parsesOrIsRefused(text);
  }

  @Property
  void anyDigitsEitherParseOrAreRefusedWithoutBeingRepeated(@ForAll("sixteenDigits") String text) {
    parsesOrIsRefused(text);
  }

  @Provide
  Arbitrary<String> sixteenDigits() {
    return Arbitraries.strings().numeric().ofLength(16);
  }

  @Example
  void theMessageDependsOnTheLengthOnly() {
    assertThat(refusal("12345")).isEqualTo(refusal("98765"));
  }

  private static void parsesOrIsRefused(String text) {
    try {
      Nik nik = Nik.of(text);
      assertThat(nik.digits()).isEqualTo(text);
      assertThat(nik.toString().replace("*", "")).isEqualTo(text.substring(0, 2));
    } catch (IllegalArgumentException e) {
      assertThat(e).isExactlyInstanceOf(IllegalArgumentException.class);
      assertThat(e.getMessage()).startsWith("nik ").contains("allowed");
      if (text.length() > 3) {
        assertThat(e.getMessage()).doesNotContain(text);
      }
    }
  }

  private static String refusal(String text) {
    try {
      Nik.of(text);
      throw new AssertionError("accepted");
    } catch (IllegalArgumentException e) {
      return e.getMessage();
    }
  }

  private static String digits(int area, LocalDate birth, Nik.Sex sex, int serial) {
    int day = birth.getDayOfMonth() + (sex == Nik.Sex.FEMALE ? 40 : 0);
    return padded(area, 6) + padded(day, 2) + birth.format(TWO_DIGITS) + padded(serial, 4);
  }

  private static String padded(int number, int length) {
    String digits = Integer.toString(number);
    return "0".repeat(length - digits.length()) + digits;
  }
}
