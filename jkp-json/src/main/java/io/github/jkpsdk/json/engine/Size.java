package io.github.jkpsdk.json.engine;

/** How large a document may be. What jkp writes it can read, so a payroll may be larger. */
public enum Size {
  /** One case, claim or answer, or any smaller value; read in some milliseconds. */
  ONE(1_000_000, 200_000),

  /** As many workers as an array may have elements, in lines and indented. */
  PAYROLL(80_000_000, 8_000_000);

  private final int characters;
  private final int tokens;

  Size(int characters, int tokens) {
    this.characters = characters;
    this.tokens = tokens;
  }

  public int characters() {
    return characters;
  }

  public int tokens() {
    return tokens;
  }
}
