package io.github.jkpsdk.examples.html;

import io.github.jkpsdk.examples.html.Drawing.Box;
import io.github.jkpsdk.examples.html.Drawing.Dot;
import io.github.jkpsdk.examples.html.Drawing.Line;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a look means.
 *
 * @param swatch a small drawing of the look
 * @param meaning its meaning
 */
record Legend(Drawing swatch, String meaning) {

  private static final int WIDTH = 16;
  private static final int HEIGHT = 12;
  private static final List<String> BOXES =
      List.of("paid", "unpaid", "unknown", "window", "lost", "activity");
  private static final String LIMIT = "limit";
  private static final List<String> DOTS = List.of("paid", "expected");

  /** The looks that a drawing has, and no others. */
  static List<Legend> of(Drawing drawing, UnaryOperator<String> texts) {
    return Stream.of(
            BOXES.stream()
                .filter(look -> drawing.boxes().stream().map(Box::look).anyMatch(look::equals))
                .map(look -> new Legend(box(look), texts.apply("legend." + look))),
            Stream.of(LIMIT)
                .filter(look -> drawing.lines().stream().map(Line::look).anyMatch(look::equals))
                .map(look -> new Legend(line(look), texts.apply("legend." + look))),
            DOTS.stream()
                .filter(look -> drawing.dots().stream().map(Dot::look).anyMatch(look::equals))
                .map(look -> new Legend(dot(look), texts.apply("legend.payment." + look))))
        .flatMap(legend -> legend)
        .toList();
  }

  private static Drawing box(String look) {
    Drawing swatch = new Drawing(WIDTH, HEIGHT);
    swatch.box(1, 1, WIDTH - 2, HEIGHT - 2, look);
    return swatch;
  }

  private static Drawing line(String look) {
    Drawing swatch = new Drawing(WIDTH, HEIGHT);
    swatch.vertical(WIDTH / 2, 0, HEIGHT, look);
    return swatch;
  }

  private static Drawing dot(String look) {
    Drawing swatch = new Drawing(WIDTH, HEIGHT);
    swatch.dot(WIDTH / 2, HEIGHT / 2, HEIGHT / 2 - 1, look);
    return swatch;
  }
}
