package io.github.jkpsdk.json;

import java.util.Random;

/** Damages a text in a few places, as transport, people and attackers do. */
final class Damage {

  private static final String[] PIECES = {
    "\"",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "null",
    "true",
    "0",
    "-",
    ".",
    "e9",
    "1e400",
    "NaN",
    "\\",
    "\\u0000",
    "\\ud800",
    "\u0000",
    "é",
    "\ud83d\ude00",
    " ",
    "\"a\":1,",
    "/*",
    "#",
    "'",
    "2026-02-30",
    "99999999999999999999",
    "{\"a\":{\"a\":{\"a\":",
    "[[[[[[[[[["
  };

  private final Random random;

  Damage(long seed) {
    random = new Random(seed);
  }

  String of(String text) {
    String damaged = text;
    for (int i = random.nextInt(3); i >= 0; i--) {
      damaged = once(damaged);
    }
    return damaged;
  }

  private String once(String text) {
    int start = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), start + random.nextInt(12));
    return switch (random.nextInt(5)) {
      case 0 -> text.substring(0, start) + text.substring(end);
      case 1 ->
          text.substring(0, start) + text.substring(start, end).repeat(2) + text.substring(end);
      case 2 -> text.substring(0, start);
      default ->
          text.substring(0, start)
              + PIECES[random.nextInt(PIECES.length)]
              + text.substring(random.nextBoolean() ? start : end);
    };
  }
}
