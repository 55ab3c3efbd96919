package io.github.jkpsdk.examples.html;

import io.github.jkpsdk.examples.html.QualifyingMonths.Cell;
import io.github.jkpsdk.explanation.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Tells the grid of months in words: how long which look goes on. */
record GridText(Wording wording, UnaryOperator<String> texts) {

  List<String> of(List<Cell> cells) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= cells.size(); to++) {
      if (to == cells.size() || !cells.get(to).look().equals(cells.get(from).look())) {
        lines.add(run(cells.get(from), cells.get(to - 1), to - from));
        from = to;
      }
    }
    return lines;
  }

  private String run(Cell first, Cell last, int months) {
    String begin = wording.month(first.month());
    String end = months == 1 ? "" : "–" + wording.month(last.month());
    return begin
        + end
        + ": "
        + texts.apply("legend." + first.look())
        + " ("
        + months
        + " "
        + texts.apply(months == 1 ? "months.one" : "months")
        + ")";
  }
}
