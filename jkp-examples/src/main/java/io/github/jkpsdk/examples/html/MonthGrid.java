package io.github.jkpsdk.examples.html;

import io.github.jkpsdk.contribution.MonthRange;
import io.github.jkpsdk.explanation.Wording;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/** Draws the months in which contributions count, a cell for each, twelve in a row. */
final class MonthGrid {

  private static final int CELLS = 12;
  private static final int CELL = 28;
  private static final int LEFT = (Drawing.WIDTH - CELLS * CELL) / 2;
  private static final int ROW = 46;
  private static final int YEAR_HEIGHT = 14;
  private static final int LETTERS = 11;

  private final MonthRange window;
  private final Wording wording;

  MonthGrid(MonthRange window, Wording wording) {
    this.window = window;
    this.wording = wording;
  }

  /**
   * Draws the cells.
   *
   * @param look how the cell of a month looks
   */
  Drawing draw(Function<YearMonth, String> look) {
    YearMonth first = window.startInclusive();
    int months = (int) ChronoUnit.MONTHS.between(first, window.endInclusive()) + 1;
    Drawing drawing = new Drawing((months + CELLS - 1) / CELLS * ROW);
    for (int i = 0; i < months; i++) {
      YearMonth month = first.plusMonths(i);
      cell(drawing, i, month, look.apply(month));
    }
    return drawing;
  }

  private void cell(Drawing drawing, int index, YearMonth month, String look) {
    int x = LEFT + index % CELLS * CELL;
    int top = index / CELLS * ROW;
    boolean isFirstOfRow = index % CELLS == 0;
    if (isFirstOfRow || month.getMonth() == Month.JANUARY) {
      drawing.label(x + 1, top + YEAR_HEIGHT - 3, LETTERS, Integer.toString(month.getYear()));
    }
    drawing.box(x + 1, top + YEAR_HEIGHT, CELL - 2, CELL - 4, look);
    drawing.labelIn(
        x + CELL / 2,
        top + YEAR_HEIGHT + CELL / 2 + 2,
        LETTERS,
        Labels.shortMonth(wording, month),
        look);
  }
}
