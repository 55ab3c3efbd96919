package io.github.jkpsdk.examples.html;

import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.contribution.MonthRange;
import io.github.jkpsdk.explanation.Wording;
import io.github.jkpsdk.interpretation.LateSettlement;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Draws which months count towards the qualifying months of a case. */
final class QualifyingMonths {

  private final Subject subject;

  QualifyingMonths(Subject subject) {
    this.subject = subject;
  }

  /** A month and how it looks. */
  record Cell(YearMonth month, String look) {}

  /** The months, ascending. */
  List<Cell> cells() {
    MonthRange window = window();
    List<Cell> cells = new ArrayList<>();
    for (YearMonth month = window.startInclusive();
        !month.isAfter(window.endInclusive());
        month = month.plusMonths(1)) {
      cells.add(new Cell(month, look(month)));
    }
    return cells;
  }

  Drawing draw(Wording wording) {
    return new MonthGrid(window(), wording).draw(this::look);
  }

  private MonthRange window() {
    Finding finding =
        subject.answer().verdict().findings().stream()
            .filter(one -> one.condition() == Condition.QUALIFYING_MONTHS)
            .findFirst()
            .orElseThrow();
    return MonthRange.of(month(finding, "windowFrom"), month(finding, "windowTo"));
  }

  private static YearMonth month(Finding finding, String name) {
    return finding.facts().stream()
        .filter(fact -> fact.name().equals(name))
        .map(fact -> ((Fact.Month) fact).value())
        .findFirst()
        .orElseThrow();
  }

  private String look(YearMonth month) {
    return subject.facts().contributions().map(history -> look(history, month)).orElse("unknown");
  }

  private String look(ContributionHistory history, YearMonth month) {
    MonthRange only =
        MonthRange.of(month, month)
            .notBefore(subject.jkp().rulebook().contributionLaw().firstMonth());
    if (history.paidIn(only, paidBy()) == 1) {
      return "paid";
    }
    return history.unknownIn(only) == 1 ? "unknown" : "unpaid";
  }

  private LocalDate paidBy() {
    return subject.jkp().interpretations().of(LateSettlement.class)
            == LateSettlement.PAID_BY_ASSESSMENT
        ? subject.answer().verdict().asOf()
        : subject.facts().termination().date();
  }
}
