package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.Standing;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.law.BenefitMonths;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of an answer where nobody names any: what it comes to, why, and what is paid. */
final class OutcomeColumns {

  /** Several in one cell are told apart by a blank, which is in none of them. */
  private static final String BETWEEN = " ";

  /** What is told of a line without an answer, beside its id. */
  private static final List<String> OF_AN_ERROR =
      List.of("line", "error.code", "error.path", "error.heading", "error.message");

  private static final List<Column> ALL = all();

  private record Column(String heading, Function<Answer, String> cell) {}

  private OutcomeColumns() {}

  static CsvRows rows() {
    return CsvRows.of(
        Stream.concat(ALL.stream().map(Column::heading), OF_AN_ERROR.stream()).toList(), named());
  }

  /** {@return what stands in the cells of an answer, by the heading} */
  static Map<String, Function<Object, String>> named() {
    return ALL.stream()
        .collect(
            Collectors.toMap(
                Column::heading, column -> answer -> column.cell().apply((Answer) answer)));
  }

  private static List<Column> all() {
    List<Column> all = new ArrayList<>();
    all.add(new Column("id", answer -> answer.id().orElse("")));
    all.add(new Column("asOf", answer -> answer.asOf().toString()));
    all.add(new Column("outcome", answer -> answer.verdict().outcome().name()));
    all.add(new Column("standing", answer -> answer.standing().state().name()));
    all.add(new Column("notMet", answer -> conditions(answer, Outcome.NOT_MET)));
    all.add(new Column("undecided", answer -> conditions(answer, Outcome.UNDECIDED)));
    all.add(
        new Column(
            "missingFacts", answer -> String.join(BETWEEN, answer.verdict().missingFacts())));
    all.add(new Column("payer", answer -> answer.verdict().payer().map(Enum::name).orElse("")));
    all.add(
        new Column(
            "countedWage", answer -> amount(answer.benefit().map(paid -> paid.countedWage()))));
    for (int month = 0; month < BenefitMonths.MAX; month++) {
      int index = month;
      all.add(
          new Column(
              "month" + (month + 1),
              answer -> projected(answer, answer.months().get(index).amount())));
    }
    all.add(
        new Column(
            "total", answer -> projected(answer, answer.benefit().map(paid -> paid.total()))));
    all.add(new Column("lastDayToClaim", OutcomeColumns::lastDayToClaim));
    return List.copyOf(all);
  }

  private static String conditions(Answer answer, Outcome outcome) {
    return String.join(
        BETWEEN, answer.verdict().conditions(outcome).stream().map(Condition::name).toList());
  }

  /** Whoever adds up a column counts nobody who is not entitled for good. */
  private static String projected(Answer answer, Optional<Rupiah> amount) {
    return amount(amount.filter(any -> answer.standing().state() != Standing.State.NOT_ENTITLED));
  }

  private static String amount(Optional<Rupiah> amount) {
    return amount.map(rupiah -> rupiah.toBigDecimal().toPlainString()).orElse("");
  }

  private static String lastDayToClaim(Answer answer) {
    return answer
        .deadline(Duty.FILE_FIRST_CLAIM)
        .flatMap(Deadline::dueOn)
        .map(Object::toString)
        .orElse("");
  }
}
