package io.github.jkpsdk.json.jackson2;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.jkpsdk.json.engine.Escapes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is escaped in texts, as Jackson 2 asks for it. */
final class Jackson2Escapes extends CharacterEscapes {

  private static final long serialVersionUID = 1L;

  private static final Map<Integer, SerializableString> BEYOND_ASCII =
      Escapes.of(SerializedString::new);

  private static final int[] ASCII = standardAsciiEscapesForJSON();

  static {
    ASCII[Escapes.DELETE] = ESCAPE_STANDARD;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ASCII;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int character) {
    return BEYOND_ASCII.get(character);
  }
}
