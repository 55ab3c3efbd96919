package io.github.jkpsdk.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

  @Test
  void aTextOfTheLawHasAThousandCharactersAtMost() {
    String longest = "x".repeat(1_000);

    assertThat(PlainText.require("name", longest)).isEqualTo(longest);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlainText.require("name", longest + "x"))
        .withMessage("name has 1001 characters; at most 1000 are allowed");
  }

  @Test
  void visibleCharactersAreAllowed() {
    String visible = " ~\u00a0\u00e9\u4e2d\ud83d\ude00";

    assertThat(PlainText.require("name", visible)).isEqualTo(visible);
  }

  @ParameterizedTest
  @CsvSource({
    "0x0, U+0000",
    "0x1f, U+001F",
    "0x7f, U+007F",
    "0x85, U+0085",
    "0xd800, U+D800",
    "0x2028, U+2028",
    "0x2029, U+2029",
    "0x202e, U+202E"
  })
  void whatCommandsATerminalOrTurnsALineIsNot(int character, String told) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlainText.require("name", "a" + (char) character))
        .withMessage(
            "name has the character " + told + "; visible characters on one line are allowed");
  }
}
