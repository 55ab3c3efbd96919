package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.contribution.Contribution;
import io.github.jkpsdk.contribution.PayrollMonth.Bill;
import io.github.jkpsdk.contribution.PayrollMonth.Line;
import io.github.jkpsdk.money.Rupiah;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The contributions of all workers as a table, as wide as its figures; with the sums at its end.
 *
 * @param texts the words
 */
record PayrollTable(ReportText texts) {

  private static final int GAP = 2;
  private static final String CURRENCY = "Rp";
  private static final int DECIMALS = 3;

  /** A column: its heading, a cell for each worker, the sum. */
  private record Column(List<String> cells, boolean isFigure, int width) {

    static Column of(List<String> cells, boolean isFigure) {
      int width = cells.stream().mapToInt(String::length).max().orElse(0);
      return new Column(cells, isFigure, width);
    }

    String cell(int row) {
      String fill = " ".repeat(width - cells.get(row).length());
      return isFigure ? fill + cells.get(row) : cells.get(row) + fill;
    }
  }

  String of(Bill bill) {
    List<Column> columns = columns(bill);
    StringBuilder table = new StringBuilder();
    IntStream.range(0, bill.workers().size() + 2)
        .mapToObj(row -> row(columns, row))
        .forEach(row -> table.append(row).append('\n'));
    return table.toString();
  }

  private static String row(List<Column> columns, int row) {
    List<String> cells = columns.stream().map(column -> column.cell(row)).toList();
    return String.join(" ".repeat(GAP), cells).stripTrailing();
  }

  private List<Column> columns(Bill bill) {
    List<Column> columns = new ArrayList<>();
    columns.add(names(bill));
    columns.add(figures(bill, "payroll.wage", Contribution::wage));
    columns.add(figures(bill, "payroll.government", of -> of.governmentShare().amount()));
    columns.add(figures(bill, "payroll.fromJkk", of -> of.shareFromJkk().amount()));
    if (!bill.sum().shareFromJkm().amount().equals(Rupiah.ZERO)) {
      columns.add(figures(bill, "payroll.fromJkm", of -> of.shareFromJkm().amount()));
    }
    columns.add(figures(bill, "payroll.jkkLeft", of -> of.jkkLeft().amount()));
    columns.add(figures(bill, "payroll.jkmLeft", of -> of.jkmLeft().amount()));
    columns.add(figures(bill, "payroll.bill", of -> of.employerBillAfter().amount()));
    return columns;
  }

  private Column names(Bill bill) {
    Stream<String> ids = bill.workers().stream().map(Line::id);
    return Column.of(
        Stream.of(Stream.of(texts.text("payroll.id")), ids, Stream.of(texts.text("payroll.sum")))
            .flatMap(cells -> cells)
            .toList(),
        false);
  }

  private Column figures(Bill bill, String heading, Function<Contribution, Rupiah> figure) {
    List<Rupiah> amounts =
        Stream.concat(
                bill.workers().stream().map(line -> figure.apply(line.contribution())),
                Stream.of(figure.apply(bill.sum())))
            .toList();
    boolean hasSen = amounts.stream().anyMatch(PayrollTable::hasSen);
    List<String> cells = new ArrayList<>(List.of(texts.text(heading)));
    amounts.forEach(amount -> cells.add(cell(amount, hasSen)));
    return Column.of(cells, true);
  }

  /** Where others have sen a whole amount leaves their place empty. */
  private String cell(Rupiah amount, boolean hasSen) {
    String figure = texts.wording().amount(amount).replace(CURRENCY, "");
    return hasSen && !hasSen(amount) ? figure + " ".repeat(DECIMALS) : figure;
  }

  private static boolean hasSen(Rupiah amount) {
    return amount.toBigDecimal().scale() > 0;
  }
}
