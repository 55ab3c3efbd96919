package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.Workforce;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Verdict;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts what the answers of a batch came to, and why. For one thread at a time. */
final class Tally {

  private static final int MOST_REASONS = 5;

  private final Map<Verdict.Outcome, Long> outcomes = new EnumMap<>(Verdict.Outcome.class);
  private final Map<String, Long> notMet = new HashMap<>();
  private final Map<String, Long> missing = new HashMap<>();
  private Workforce workforce = Workforce.none();
  private long bad;

  /** Counts what a planned day of termination would mean for a worker. */
  void count(Workforce.Worker worker) {
    workforce = workforce.plus(Workforce.of(worker));
  }

  Workforce workforce() {
    return workforce;
  }

  /** Counts an answer by its verdict. */
  void count(Answer answer) {
    Verdict verdict = answer.verdict();
    outcomes.merge(verdict.outcome(), 1L, Long::sum);
    if (verdict.outcome() == Verdict.Outcome.NOT_ELIGIBLE) {
      for (Finding finding : verdict.findings()) {
        if (finding.outcome() == Outcome.NOT_MET) {
          notMet.merge(finding.condition().name(), 1L, Long::sum);
        }
      }
    } else {
      verdict.missingFacts().forEach(fact -> missing.merge(fact, 1L, Long::sum));
    }
  }

  void countBad() {
    bad++;
  }

  void add(Tally other) {
    other.outcomes.forEach((outcome, count) -> outcomes.merge(outcome, count, Long::sum));
    other.notMet.forEach((rule, count) -> notMet.merge(rule, count, Long::sum));
    other.missing.forEach((fact, count) -> missing.merge(fact, count, Long::sum));
    workforce = workforce.plus(other.workforce);
    bad += other.bad;
  }

  long bad() {
    return bad;
  }

  long lines() {
    long answers = outcomes.values().stream().mapToLong(Long::longValue).sum();
    return answers + workforce.workers() + bad;
  }

  /** What it came to in a line, and the most frequent reasons in one line each. */
  String summary(ReportText texts) {
    return texts.filled(
            "batch.lines",
            lines(),
            count(Verdict.Outcome.ELIGIBLE),
            count(Verdict.Outcome.NOT_ELIGIBLE),
            count(Verdict.Outcome.UNDECIDED),
            bad)
        + "\n"
        + reasons(texts, "batch.notMet", notMet)
        + reasons(texts, "batch.missing", missing);
  }

  private long count(Verdict.Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0L);
  }

  private static String reasons(ReportText texts, String why, Map<String, Long> counts) {
    String most =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST_REASONS)
            .map(reason -> texts.filled("batch.reason", reason.getKey(), reason.getValue()))
            .collect(Collectors.joining(", "));
    return most.isEmpty() ? "" : texts.filled(why, most) + "\n";
  }
}
