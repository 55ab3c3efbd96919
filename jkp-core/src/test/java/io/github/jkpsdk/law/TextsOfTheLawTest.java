package io.github.jkpsdk.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jkpsdk.calendar.Holiday;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of laws and decrees are printed as they are, so they command nothing. */
class TextsOfTheLawTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  /** Every way by which such a text comes in. */
  private static final List<Consumer<String>> WAYS =
      List.of(
          Instrument::new,
          text -> Instrument.PP_6_2025.article(text),
          text -> Instrument.PP_6_2025.article(1).letter(text.charAt(1)),
          text -> new LegalCitation(Instrument.PP_6_2025, text),
          LegalCitation::parse,
          text -> LegalCitation.parse("PP 1/2027 Pasal " + text + "1"),
          text -> holiday().decree(text).build(),
          text -> holiday().englishName(text).build(),
          text -> holiday().indonesianName(text).build());

  private static Holiday.Builder holiday() {
    return Holiday.builder()
        .date(DAY)
        .kind(Holiday.Kind.NATIONAL)
        .indonesianName("Tahun Baru")
        .englishName("New Year")
        .decree("SKB");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00, 0x07, 0x09, 0x0a, 0x0d, 0x1b, 0x1f, 0x7f, 0x85, 0x9b, 0x9f, 0xad, 0x61c, 0x200b,
        0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202e, 0x2066, 0x2069, 0xd800, 0xdfff, 0xfeff
      })
  void aCharacterThatIsNotSeenIsRefused(int character) {
    String text = "P" + (char) character + "P";

    for (Consumer<String> way : WAYS) {
      assertThatThrownBy(() -> way.accept(text))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(String.format("has the character U+%04X; visible", character))
          .hasMessageMatching("[ -~]+");
    }
  }

  @Test
  void visibleCharactersOfAnyScriptAreAllowed() {
    for (String text :
        List.of("Pasal 5 – \u201cx\u201d", "\u05d0\u05d1", "\u65e5\u672c", "\ud83d\ude00")) {
      WAYS.stream()
          .filter(way -> !text.startsWith("\ud83d") || WAYS.indexOf(way) != 2) // half a character
          .forEach(way -> assertThatCode(() -> way.accept(text)).doesNotThrowAnyException());
    }
  }

  @Test
  void aTextHasAThousandCharactersAtMost() {
    assertThat(new Instrument("P".repeat(1_000)).name()).hasSize(1_000);
    assertThatThrownBy(() -> new Instrument("P".repeat(1_001)))
        .hasMessage("name has 1001 characters; at most 1000 are allowed");
    assertThatThrownBy(() -> new LegalCitation(Instrument.PP_6_2025, "P".repeat(1_001)))
        .hasMessage("provision has 1001 characters; at most 1000 are allowed");
  }
}
