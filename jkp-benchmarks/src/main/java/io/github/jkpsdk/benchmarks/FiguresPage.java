package io.github.jkpsdk.benchmarks;

import io.github.jkpsdk.benchmarks.Figure.Cost;
import io.github.jkpsdk.benchmarks.Processes.Batch;
import io.github.jkpsdk.benchmarks.Processes.Timed;
import io.github.jkpsdk.benchmarks.Processes.Times;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The figures of a run as Markdown, which stand between two markers of a page.
 *
 * @param measured the benchmarks that ran
 * @param times the processes
 */
record FiguresPage(Map<String, Measured> measured, Times times) {

  private static final String START = "<!-- figures: written by .ci/benchmarks -->\n";
  private static final String END = "<!-- end of figures -->\n";
  private static final String HEAD =
      """

      | %s | time | bytes | times the floor | goal |
      | --- | --- | --- | --- | --- |
      """;

  private static final Map<String, String> TITLES =
      Map.of(
          "Assess", "verdict",
          "Answer", "answer",
          "Json", "JSON",
          "Peers", "simplified task");

  private static final String FIRST_USE_HEAD =
      """

      | first use | time | times the line | goal |
      | --- | --- | --- | --- |
      """;
  private static final String BATCH_HEAD =
      """

      | `jkp batch`, lines a second | one worker | two | times one | goal |
      | --- | --- | --- | --- | --- |
      """;

  private static final double WORKERS_GOAL = 1.8;
  private static final double FIRST_USE_GOAL = 1.5;

  /** {@return the page with these figures in place of those that it has} */
  String into(String page) {
    int start = page.indexOf(START) + START.length();
    int end = page.indexOf(END, start);
    if (start < START.length() || end < 0) {
      throw new IllegalArgumentException("the page has no markers for figures");
    }
    return page.substring(0, start) + figures() + page.substring(end);
  }

  private String figures() {
    StringBuilder text = new StringBuilder("\n").append(taken());
    String group = "";
    for (Figure figure : Figure.ALL) {
      Measured own = measured.get(figure.benchmark());
      Measured floor = measured.get(figure.floor());
      if (own != null && floor != null) {
        if (!figure.group().equals(group)) {
          group = figure.group();
          text.append(HEAD.formatted(TITLES.get(group)));
        }
        text.append(row(figure, own, own.mean() / floor.mean()));
      }
    }
    return text.append(firstUse()).append(batch()).append('\n').toString();
  }

  private static String taken() {
    return String.format(
        Locale.ENGLISH,
        "Taken on %s: JDK %s, %s on %s, %d processors; a time is the mean and half its 99.9%%"
            + " interval.\n",
        LocalDate.now(ZoneOffset.UTC),
        System.getProperty("java.version"),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors());
  }

  private static String row(Figure figure, Measured own, double ratio) {
    return String.format(
        Locale.ENGLISH,
        "| `%s` | %s ± %s | %,.0f | %s | %s |\n",
        figure.method(),
        time(own.mean()),
        time(own.error()),
        own.bytes(),
        figure.isFloor() ? "1" : times(ratio) + beside(figure),
        goals(figure.goal(), own, ratio));
  }

  /** Where the floor is not the one of the table. */
  private static String beside(Figure figure) {
    String method = figure.floor().substring(figure.floor().indexOf('.') + 1);
    return method.startsWith("floor") || method.equals("plainJava") ? "" : " `" + method + "`";
  }

  private static String goals(Cost goal, Measured own, double ratio) {
    List<String> goals = new ArrayList<>();
    add(goals, time(goal.nanos()), own.mean(), goal.nanos());
    add(goals, String.format(Locale.ENGLISH, "%,.0f B", goal.bytes()), own.bytes(), goal.bytes());
    add(goals, times(goal.times()) + " times", ratio, goal.times());
    return String.join(", ", goals);
  }

  private static void add(List<String> goals, String goal, double value, double most) {
    if (Double.isFinite(most)) {
      goals.add(goal + (value <= most ? " met" : " **missed**"));
    }
  }

  private String firstUse() {
    StringBuilder text = new StringBuilder(FIRST_USE_HEAD);
    double line = times.firstUse().get(0).seconds();
    for (Timed one : times.firstUse()) {
      double ratio = one.seconds() / line;
      text.append(
          String.format(
              Locale.ENGLISH,
              "| %s | %,.0f ms | %s | %s |\n",
              one.program(),
              one.seconds() * 1e3,
              times(ratio),
              one.program().equals(Processes.VERDICT)
                  ? met(FIRST_USE_GOAL + " times", ratio <= FIRST_USE_GOAL)
                  : ""));
    }
    return text.toString();
  }

  private String batch() {
    StringBuilder text = new StringBuilder(BATCH_HEAD);
    for (Batch batch : times.batch()) {
      double gain = batch.two() / batch.one();
      text.append(
          String.format(
              Locale.ENGLISH,
              "| %s | %,.0f | %,.0f | %.2f | %s, %s |\n",
              batch.shape(),
              batch.one(),
              batch.two(),
              gain,
              met(
                  String.format(Locale.ENGLISH, "%,.0f", batch.goal()),
                  batch.two() >= batch.goal()),
              met(WORKERS_GOAL + " times", gain >= WORKERS_GOAL)));
    }
    return text.toString();
  }

  private static String met(String goal, boolean isMet) {
    return goal + (isMet ? " met" : " **missed**");
  }

  private static String time(double nanos) {
    if (nanos >= 1e6) {
      return String.format(Locale.ENGLISH, "%.2f ms", nanos / 1e6);
    }
    return nanos >= 1e3
        ? String.format(Locale.ENGLISH, "%.1f µs", nanos / 1e3)
        : String.format(Locale.ENGLISH, "%.0f ns", nanos);
  }

  private static String times(double ratio) {
    return String.format(Locale.ENGLISH, ratio < 100 ? "%.1f" : "%,.0f", ratio);
  }
}
