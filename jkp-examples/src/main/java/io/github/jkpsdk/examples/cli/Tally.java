package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.Workforce;
import io.github.jkpsdk.explanation.ExplainedFinding;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Verdict;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Counts what the answers of a batch came to, and why. For one thread at a time. */
final class Tally {

  private static final int MOST_REASONS = 5;

  private final Map<Verdict.Outcome, Long> outcomes = new EnumMap<>(Verdict.Outcome.class);
  private final Map<String, Reason> notMet = new HashMap<>();
  private final Map<String, Reason> missing = new HashMap<>();
  private Workforce workforce = Workforce.none();
  private long bad;

  /**
   * How often something is the reason, and one verdict that tells what it is called.
   *
   * @param count how often
   * @param example a verdict that has the reason
   */
  private record Reason(long count, Verdict example) {

    static Reason of(Verdict example) {
      return new Reason(1, example);
    }

    Reason plus(Reason other) {
      return new Reason(count + other.count, example);
    }
  }

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
          notMet.merge(finding.condition().name(), Reason.of(verdict), Reason::plus);
        }
      }
    } else {
      verdict.missingFacts().forEach(fact -> missing.merge(fact, Reason.of(verdict), Reason::plus));
    }
  }

  void countBad() {
    bad++;
  }

  void add(Tally other) {
    other.outcomes.forEach((outcome, count) -> outcomes.merge(outcome, count, Long::sum));
    other.notMet.forEach((rule, reason) -> notMet.merge(rule, reason, Reason::plus));
    other.missing.forEach((fact, reason) -> missing.merge(fact, reason, Reason::plus));
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
        + reasons(texts, "batch.notMet", notMet, Tally::title)
        + reasons(texts, "batch.missing", missing, (told, path) -> told.missingFacts().get(path));
  }

  private static String title(Explanation told, String condition) {
    return told.findings().stream()
        .filter(found -> found.finding().condition().name().equals(condition))
        .map(ExplainedFinding::title)
        .findFirst()
        .orElse(condition);
  }

  private long count(Verdict.Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0L);
  }

  private static String reasons(
      ReportText texts,
      String why,
      Map<String, Reason> counts,
      BiFunction<Explanation, String, String> words) {
    String most =
        counts.entrySet().stream()
            .sorted(
                Comparator.comparingLong(
                        (Map.Entry<String, Reason> reason) -> -reason.getValue().count())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST_REASONS)
            .map(
                reason ->
                    texts.filled(
                        "batch.reason",
                        words.apply(
                            Explanation.of(reason.getValue().example(), texts.locale()),
                            reason.getKey()),
                        reason.getValue().count()))
            .collect(Collectors.joining(", "));
    return most.isEmpty() ? "" : texts.filled(why, most) + "\n";
  }
}
