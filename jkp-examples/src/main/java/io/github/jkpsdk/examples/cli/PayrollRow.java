package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.contribution.PayrollMonth.Worker;
import io.github.jkpsdk.contribution.WageBase;
import io.github.jkpsdk.money.Rupiah;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A row of a payroll file: a worker, or all that is wrong with it. */
final class PayrollRow {

  /** What can be no name, and is too short for the number of a person, account or telephone. */
  private static final Pattern TO_BE_SHOWN = Pattern.compile("(Rp *)?[-+]?[0-9.,]{1,16}");

  private static final Pattern MANY_DIGITS = Pattern.compile("([0-9][.,]?){10}");

  private final Map<PayrollColumn, String> cells;
  private final List<String> faults = new ArrayList<>();

  /**
   * A row.
   *
   * @param cells the text of each column that is not blank
   */
  PayrollRow(Map<PayrollColumn, String> cells) {
    this.cells = cells;
  }

  /** The worker; empty where something is wrong. */
  Optional<Worker> worker(WageBase wages, YearMonth month) {
    Optional<String> id = id();
    Optional<Rupiah> wage = wage(wages, month);
    Optional<Worker> worker = id.flatMap(name -> wage.flatMap(amount -> worker(name, amount)));
    return faults.isEmpty() ? worker : Optional.empty();
  }

  List<String> faults() {
    return faults;
  }

  private Optional<String> id() {
    if (!cells.containsKey(PayrollColumn.ID)) {
      faults.add("id is empty; it is required");
    }
    return Optional.ofNullable(cells.get(PayrollColumn.ID))
        .filter(id -> worker(id, Rupiah.ZERO).isPresent());
  }

  /** Its message tells what is wrong, and repeats no id. */
  private Optional<Worker> worker(String id, Rupiah wage) {
    try {
      return Optional.of(new Worker(id, wage));
    } catch (IllegalArgumentException e) {
      faults.add(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private Optional<Rupiah> wage(WageBase wages, YearMonth month) {
    Optional<Rupiah> daily = amount(PayrollColumn.DAILY_WAGE);
    Optional<Rupiah> basic = amount(PayrollColumn.BASIC);
    Optional<Rupiah> fixed = amount(PayrollColumn.FIXED_ALLOWANCES);
    Optional<Rupiah> nonFixed = amount(PayrollColumn.NON_FIXED_ALLOWANCES);
    Optional<Rupiah> whole = amount(PayrollColumn.WAGE);
    requireOneWage();
    try {
      return whole
          .or(() -> daily.map(day -> wages.daily(day, month).amount()))
          .or(() -> basic.map(base -> monthly(wages, month, base, fixed, nonFixed)));
    } catch (IllegalArgumentException e) {
      faults.add(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static Rupiah monthly(
      WageBase wages,
      YearMonth month,
      Rupiah basic,
      Optional<Rupiah> fixed,
      Optional<Rupiah> nonFixed) {
    return wages
        .monthly(
            WageBase.Components.builder()
                .basic(basic)
                .fixedAllowances(fixed.orElse(Rupiah.ZERO))
                .nonFixedAllowances(nonFixed.orElse(Rupiah.ZERO))
                .build(),
            month)
        .amount();
  }

  private void requireOneWage() {
    List<PayrollColumn> given = PayrollColumn.WAGES.stream().filter(cells::containsKey).toList();
    if (given.isEmpty()) {
      faults.add("wage is empty; it is required, or basic or daily_wage");
    } else if (given.size() > 1) {
      faults.add(joined(given) + " are given; only one of them is allowed");
    } else if (!given.contains(PayrollColumn.BASIC)) {
      PayrollColumn.ALLOWANCES.stream()
          .filter(cells::containsKey)
          .forEach(column -> faults.add(column + " is given; it is allowed with basic alone"));
    }
  }

  private static String joined(List<PayrollColumn> columns) {
    return columns.stream().map(PayrollColumn::toString).collect(Collectors.joining(" and "));
  }

  private Optional<Rupiah> amount(PayrollColumn column) {
    Optional<String> cell = Optional.ofNullable(cells.get(column));
    Optional<Rupiah> amount = cell.flatMap(WrittenAmount::parse);
    if (cell.isPresent() && amount.isEmpty()) {
      faults.add(
          column
              + " is "
              + shown(cell.get())
              + "; it must be rupiah in digits, such as 4250000 or 4250000.50");
    }
    return amount;
  }

  private static String shown(String text) {
    return TO_BE_SHOWN.matcher(text).matches() && !MANY_DIGITS.matcher(text).find()
        ? text
        : "a text of " + text.length() + " characters";
  }
}
