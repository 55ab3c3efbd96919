package io.github.jkpsdk.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name or a note stands among other words and does nothing to them. */
class ForeignTextTest {

  private static final Wording WORDING = Wording.in(Locale.ENGLISH);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Siti Contoh",
        "PT Maju & \"Bersama\" <x>",
        "S\u00ecti \u65e5\u672c",
        "a  b",
        "\ud83d\ude00\u200d\ud83d\ude00"
      })
  void whatIsSeenStaysAsItIs(String text) {
    assertThat(WORDING.foreign(text)).isEqualTo(text);
  }

  @Test
  void controlsAndLineEndsAreSpaces() {
    assertThat(WORDING.foreign("\u0000A\u001b[31mB\r\nC\u0085\u2028D\u009b1mE\u007f\t"))
        .isEqualTo("A [31mB C D 1mE");
  }

  @Test
  void whatTurnsTheDirectionIsLeftOut() {
    assertThat(WORDING.foreign("a\u202eb\u2066c\u200ed\u061ce\u202c")).isEqualTo("abcde");
    assertThat(WORDING.foreign("\u202e\u2067")).isEmpty();
  }

  /** Else the digits and quotes that follow would be read as a part of it. */
  @Test
  void aTextFromRightToLeftIsIsolatedOnce() {
    assertThat(WORDING.foreign("\u05d0\u05d1 Co")).isEqualTo("\u2068\u05d0\u05d1 Co\u2069");
    assertThat(WORDING.foreign("\u2069\u0627\u2068")).isEqualTo("\u2068\u0627\u2069");
    assertThat(WORDING.foreign(WORDING.foreign("\u0627"))).isEqualTo("\u2068\u0627\u2069");
  }

  @Test
  void halfACharacterIsReplaced() {
    assertThat(WORDING.foreign("a\ud800b\udc00\ud83d\ude00"))
        .isEqualTo("a\ufffdb\ufffd\ud83d\ude00");
  }
}
