package io.github.jkpsdk.jqwik.secondopinion;

import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.verdict.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a claim comes to on a day, worked out from the text of the law alone: slowly, table by
 * table, without the calculators and the rulebook of the library.
 */
final class SecondOpinion {

  private final Story story;
  private final Interpretations read;
  private final Map<String, String> lines = new TreeMap<>();

  private SecondOpinion(Story story, Interpretations read) {
    this.story = story;
    this.read = read;
  }

  /** {@return one line for everything that is compared, by name} */
  static Map<String, String> of(Claim claim, Interpretations read, LocalDate day) {
    SecondOpinion opinion = new SecondOpinion(new Story(claim, day), read);
    opinion.verdict();
    opinion.money();
    opinion.months();
    return opinion.lines;
  }

  /** Once month 1 was verified, the verdict stays that of the day of verification. */
  private void verdict() {
    Story then = story.month(1).firstVerified().map(story::on).orElse(story);
    Entitlement entitlement = new Entitlement(then, read);
    lines.put("verdict on", then.day().toString());
    lines.put("verdict", entitlement.verdict().name());
    entitlement
        .outcomes()
        .forEach((condition, outcome) -> lines.put(condition.name(), outcome.name()));
    if (entitlement.verdict() != Verdict.Outcome.NOT_ELIGIBLE) {
      lines.put("payer", new WhoPays(then, read).payer().name());
    }
  }

  private Optional<Cash> cash() {
    return story
        .facts()
        .employment()
        .reportedWage()
        .map(wage -> new Cash(story, read, wage.toBigDecimal()));
  }

  private void money() {
    cash()
        .ifPresent(
            cash -> {
              lines.put("wage", plain(cash.wage()));
              lines.put("total", plain(cash.total()));
            });
  }

  static String plain(BigDecimal amount) {
    return amount.setScale(2).toPlainString();
  }

  private void months() {
    Windows windows = new Windows(story, read);
    MonthStatuses statuses = new MonthStatuses(story, read, windows);
    if (!windows.isShown(1)) {
      lines.put("last day", Windows.lastDayToClaim(story.termination(), read).toString());
    }
    for (int month = 1; month <= Law.MONTHS; month++) {
      String name = "month " + month + " ";
      int k = month;
      MonthConditions conditions = new MonthConditions(story, read, month, windows.window(month));
      lines.put(name + "status", statuses.status(month).name());
      lines.put(name + "outcome", conditions.outcome().name());
      conditions.outcomes().forEach((one, is) -> lines.put(name + one, is.name()));
      if (month > 1) {
        new Missions(story, read, month, windows.window(month))
            .activity()
            .ifPresent(days -> lines.put(name + "activity", days));
      }
      windows.window(month).ifPresent(window -> lines.put(name + "window", window.toString()));
      cash()
          .ifPresent(
              cash ->
                  lines.put(name + "amount", cash.percent(k) + "% " + plain(cash.instalment(k))));
    }
  }
}
