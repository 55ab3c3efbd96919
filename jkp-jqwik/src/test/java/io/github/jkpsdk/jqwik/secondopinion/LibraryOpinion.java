package io.github.jkpsdk.jqwik.secondopinion;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.benefit.Instalment;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.deadline.Duty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** The answer of the library, in the lines of the {@link SecondOpinion}. */
final class LibraryOpinion {

  private LibraryOpinion() {}

  static Map<String, String> of(Answer answer) {
    Map<String, String> lines = new TreeMap<>();
    lines.put("verdict on", answer.verdict().asOf().toString());
    lines.put("verdict", answer.verdict().outcome().name());
    answer
        .verdict()
        .findings()
        .forEach(finding -> lines.put(finding.condition().name(), finding.outcome().name()));
    answer.verdict().payer().ifPresent(payer -> lines.put("payer", payer.name()));
    answer
        .benefit()
        .ifPresent(
            benefit -> {
              lines.put("wage", SecondOpinion.plain(benefit.countedWage().toBigDecimal()));
              lines.put("total", SecondOpinion.plain(benefit.total().toBigDecimal()));
              for (Instalment one : benefit.instalments()) {
                lines.put(
                    "month " + one.month() + " amount",
                    amount(one.rate(), one.amount().toBigDecimal()));
              }
            });
    ClaimWindow first = answer.months().get(0).window().orElseThrow();
    answer.deadlines().stream()
        .filter(deadline -> deadline.duty() == Duty.FILE_FIRST_CLAIM)
        .filter(deadline -> first.source() == ClaimWindow.Source.COMPUTED)
        .forEach(deadline -> lines.put("last day", deadline.dueOn().orElseThrow().toString()));
    answer.months().forEach(month -> month(month, lines));
    return lines;
  }

  private static void month(BenefitMonth month, Map<String, String> lines) {
    String name = "month " + month.month() + " ";
    lines.put(name + "status", month.status().name());
    lines.put(name + "outcome", month.outcome().name());
    month
        .findings()
        .forEach(finding -> lines.put(name + finding.condition(), finding.outcome().name()));
    month
        .activity()
        .ifPresent(days -> lines.put(name + "activity", days.from() + ".." + days.to()));
    month.window().ifPresent(window -> lines.put(name + "window", days(window)));
  }

  private static String days(ClaimWindow window) {
    return window.opensOn().map(LocalDate::toString).orElse("?") + ".." + window.closesOn();
  }

  private static String amount(BigDecimal rate, BigDecimal amount) {
    return rate.movePointRight(2).intValueExact() + "% " + SecondOpinion.plain(amount);
  }
}
