package io.github.jkpsdk.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Horizontal bars in groups, as SVG that needs no font, script or style of its own. */
final class BarChart {

  private static final int WIDTH = 760;
  private static final int LEFT = 250;
  private static final int LONGEST = 330;
  private static final int ROW = 26;
  private static final int BAR = 16;
  private static final int GAP = 12;
  private static final String COLOUR = "#1f5fa8";

  /**
   * A bar.
   *
   * @param label what it stands for
   * @param value its length, 0 or more
   * @param text the value in words
   */
  record Bar(String label, double value, String text) {}

  /**
   * Bars that share a scale.
   *
   * @param title what they count
   * @param bars from top to bottom
   */
  record Group(String title, List<Bar> bars) {

    double longest() {
      return bars.stream().mapToDouble(Bar::value).max().orElse(0);
    }
  }

  private final List<String> shapes = new ArrayList<>();
  private int y = GAP;

  private BarChart() {}

  /** The picture of some groups, one below the other. */
  static String svg(String title, List<Group> groups) {
    BarChart chart = new BarChart();
    chart.text(GAP, title, "bold");
    groups.forEach(chart::add);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" font-family=\"sans-serif\" font-size=\"13\">%n<title>%s</title>%n%s%n</svg>%n"
        .formatted(WIDTH, chart.y + GAP, escaped(title), String.join("\n", chart.shapes));
  }

  private void add(Group group) {
    y += GAP;
    text(GAP, group.title(), "normal");
    double longest = group.longest();
    for (Bar bar : group.bars()) {
      int length = longest == 0 ? 0 : (int) Math.round(LONGEST * bar.value() / longest);
      shapes.add(
          "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>"
              .formatted(LEFT, y + (ROW - BAR) / 2, length, BAR, COLOUR));
      shapes.add(text(LEFT - GAP, y, "end", "normal", bar.label()));
      shapes.add(text(LEFT + length + GAP / 2, y, "start", "normal", bar.text()));
      y += ROW;
    }
  }

  private void text(int x, String words, String weight) {
    shapes.add(text(x, y, "start", weight, words));
    y += ROW;
  }

  private static String text(int x, int top, String anchor, String weight, String words) {
    return String.format(
        Locale.ROOT,
        "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" font-weight=\"%s\">%s</text>",
        x,
        top + ROW - (ROW - BAR),
        anchor,
        weight,
        escaped(words));
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;");
  }
}
