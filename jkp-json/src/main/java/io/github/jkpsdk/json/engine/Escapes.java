package io.github.jkpsdk.json.engine;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Characters beyond those that JSON itself escapes, on which a terminal or a page would act:
 * controls of 8 bits, and what ends a line or turns the direction of what follows.
 */
public final class Escapes {

  /** The last character of ASCII is a control too. */
  public static final int DELETE = 0x7f;

  private static final int LAST_CONTROL = 0x9f;

  private Escapes() {}

  /**
   * {@return how each of them is written}
   *
   * @param text makes what a line of Jackson writes
   */
  public static <S> Map<Integer, S> of(Function<String, S> text) {
    return Stream.of(
            IntStream.rangeClosed(DELETE + 1, LAST_CONTROL),
            IntStream.of(0x61c, 0x200e, 0x200f, 0x2028, 0x2029),
            IntStream.rangeClosed(0x202a, 0x202e),
            IntStream.rangeClosed(0x2066, 0x2069))
        .flatMap(IntStream::boxed)
        .collect(Collectors.toUnmodifiableMap(Function.identity(), c -> text.apply(written(c))));
  }

  private static String written(int character) {
    return String.format("\\u%04X", character);
  }
}
