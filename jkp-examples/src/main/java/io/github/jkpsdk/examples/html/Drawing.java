package io.github.jkpsdk.examples.html;

import java.util.ArrayList;
import java.util.List;

/**
 * A picture of boxes, lines, dots and labels in whole units. Each shape has a look, which the style
 * of the page knows.
 */
final class Drawing {

  /** The usual width: what a phone shows without shrinking the labels much. */
  static final int WIDTH = 340;

  /** No letter of a usual typeface is wider on average. */
  private static final double LETTER_WIDTH = 0.6;

  record Box(int x, int y, int width, int height, String look) {}

  record Line(int x1, int y1, int x2, int y2, String look) {}

  record Dot(int x, int y, int radius, String look) {}

  /**
   * A line of text.
   *
   * @param x where it starts, ends or has its middle, as the anchor says
   * @param y its baseline
   * @param anchor {@code start}, {@code middle} or {@code end}
   * @param size the size of the letters
   */
  record Label(int x, int y, String anchor, int size, String text, String look) {

    int width() {
      return (int) Math.ceil(text.length() * size * LETTER_WIDTH);
    }

    int left() {
      return switch (anchor) {
        case "start" -> x;
        case "end" -> x - width();
        default -> x - width() / 2;
      };
    }

    int right() {
      return left() + width();
    }

    boolean overlaps(Label other) {
      boolean isBeside = right() <= other.left() || other.right() <= left();
      boolean isAboveOrBelow = y <= other.y - other.size || other.y <= y - size;
      return !isBeside && !isAboveOrBelow;
    }
  }

  private final int width;
  private final int height;
  private final List<Box> boxes = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Dot> dots = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();

  Drawing(int height) {
    this(WIDTH, height);
  }

  Drawing(int width, int height) {
    this.width = width;
    this.height = height;
  }

  void box(int x, int y, int width, int height, String look) {
    boxes.add(new Box(x, y, width, height, look));
  }

  void vertical(int x, int top, int bottom, String look) {
    lines.add(new Line(x, top, x, bottom, look));
  }

  void horizontal(int left, int right, int y, String look) {
    lines.add(new Line(left, y, right, y, look));
  }

  void dot(int x, int y, int radius, String look) {
    dots.add(new Dot(x, y, radius, look));
  }

  void label(int x, int y, int size, String text) {
    label(x, y, size, text, "");
  }

  void label(int x, int y, int size, String text, String look) {
    labels.add(new Label(x, y, "start", size, text, look));
  }

  void labelUpTo(int x, int y, int size, String text) {
    labels.add(new Label(x, y, "end", size, text, ""));
  }

  void labelIn(int x, int y, int size, String text, String look) {
    labels.add(new Label(x, y, "middle", size, text, look));
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  List<Box> boxes() {
    return boxes;
  }

  List<Line> lines() {
    return lines;
  }

  List<Dot> dots() {
    return dots;
  }

  List<Label> labels() {
    return labels;
  }
}
