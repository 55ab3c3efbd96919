package io.github.jkpsdk.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jkpsdk.participant.Nik.Warning;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NikTest {

  private static final Nik WOMAN = Nik.of("3299994609970001");
  private static final Optional<LocalDate> BIRTH = Optional.of(LocalDate.of(1997, 9, 6));

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/nik.csv", numLinesToSkip = 1)
  void tellsBirthDateSexAndProvince(
      String nik, LocalDate reference, LocalDate birthDate, Nik.Sex sex, String province) {
    assertThat(Nik.of(nik).birthDate(reference)).isEqualTo(birthDate);
    assertThat(Nik.of(nik).sex()).isEqualTo(sex);
    assertThat(Nik.of(nik).provinceName()).isEqualTo(Optional.ofNullable(province));
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/cases/nik-refused.csv",
      numLinesToSkip = 1,
      ignoreLeadingAndTrailingWhitespace = false)
  void refusesWhatIsNoNumberAndSaysWhyWithoutRepeatingIt(String text, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Nik.of(text))
        .withMessageContaining(why)
        .satisfies(
            e -> {
              if (!text.isEmpty()) {
                assertThat(e.getMessage()).doesNotContain(text);
              }
            });
  }

  @Test
  void namesTheAreaByItsParts() {
    Nik nik = Nik.of("3204994609970001");

    assertThat(nik.provinceCode()).isEqualTo("32");
    assertThat(nik.regencyCode()).isEqualTo("04");
    assertThat(nik.districtCode()).isEqualTo("99");
  }

  @Test
  void knowsThirtyEightProvinces() {
    assertThat(Provinces.NAMES).hasSize(38).containsEntry("96", "Papua Barat Daya");
  }

  @Test
  void anUnknownProvinceIsAWarning() {
    assertThat(Nik.of("9999994609970001").warnings()).containsExactly(Warning.UNKNOWN_PROVINCE);
  }

  @Test
  void aNumberThatAgreesWithThePersonGivesNoWarning() {
    assertThat(WOMAN.warnings()).isEmpty();
    assertThat(WOMAN.warnings(BIRTH, Optional.of(Nik.Sex.FEMALE))).isEmpty();
  }

  @Test
  void theStatedCenturyDoesNotMatter() {
    assertThat(WOMAN.warnings(Optional.of(LocalDate.of(1897, 9, 6)), Optional.empty())).isEmpty();
  }

  @Test
  void anotherBirthDateOrSexIsAWarning() {
    assertThat(WOMAN.warnings(BIRTH.map(day -> day.plusDays(1)), Optional.of(Nik.Sex.MALE)))
        .containsExactly(Warning.BIRTH_DATE_DIFFERS, Warning.SEX_DIFFERS);
  }

  @Test
  void printsTheProvinceOnly() {
    assertThat(WOMAN).hasToString("32**************");
  }
}
