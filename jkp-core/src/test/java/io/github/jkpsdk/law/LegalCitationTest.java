package io.github.jkpsdk.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegalCitationTest {

  @Test
  void isWrittenTheIndonesianWay() {
    assertThat(Instrument.PP_6_2025.article(19).paragraph(3))
        .hasToString("PP 6/2025 Pasal 19 ayat (3)");
    assertThat(Instrument.PP_6_2025.article("39A")).hasToString("PP 6/2025 Pasal 39A");
    assertThat(Instrument.PP_37_2021.article(40).letter('a'))
        .hasToString("PP 37/2021 Pasal 40 huruf a");
    assertThat(Instrument.PP_37_2021.article(1).number(6))
        .hasToString("PP 37/2021 Pasal 1 angka 6");
    assertThat(Instrument.BPJSTK_1_2022.asWhole())
        .hasToString("Peraturan BPJS Ketenagakerjaan 1/2022");
    assertThat(Instrument.PP_6_2025).hasToString("PP 6/2025");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PP 6/2025 Pasal 19 ayat (3)",
        "PP 37/2021 Pasal 4 ayat (2) huruf b",
        "PP 6/2025 Pasal 39A",
        "Peraturan BPJS Ketenagakerjaan 1/2022"
      })
  void isReadFromItsText(String text) {
    assertThat(LegalCitation.parse(text)).hasToString(text);
  }

  @Test
  void aTextReadIsEqualToTheCitation() {
    assertThat(LegalCitation.parse("PP 6/2025 Pasal 21 ayat (1)"))
        .isEqualTo(Instrument.PP_6_2025.article(21).paragraph(1));
  }

  @Test
  void anArticleOfNoInstrumentIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> LegalCitation.parse(" Pasal 4"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void aBlankNameIsRefused(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Instrument(name));
    assertThatIllegalArgumentException().isThrownBy(() -> LegalCitation.parse(name));
  }

  @Test
  void severalNameTheirInstrumentOnce() {
    LegalCitation article = Instrument.PP_37_2021.article(4);

    assertThat(
            LegalCitation.joined(
                List.of(
                    article.letter('b'),
                    Instrument.PP_37_2021.article(5),
                    Instrument.PP_37_2021.asWhole(),
                    Instrument.PP_6_2025.article(21))))
        .isEqualTo("PP 37/2021 Pasal 4 huruf b, Pasal 5, PP 37/2021, PP 6/2025 Pasal 21");
    assertThat(LegalCitation.joined(List.of())).isEmpty();
  }
}
