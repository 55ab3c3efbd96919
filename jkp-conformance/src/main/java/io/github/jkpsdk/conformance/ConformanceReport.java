package io.github.jkpsdk.conformance;

import io.github.jkpsdk.conformance.ConformanceCase.Kind;
import io.github.jkpsdk.conformance.ConformanceResult.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How an implementation answered all cases.
 *
 * @param lawCheckedOn the day on which the law that the cases state was last checked
 * @param results one for each case, in the order of the files
 */
public record ConformanceReport(LocalDate lawCheckedOn, List<ConformanceResult> results) {

  /** Takes a copy of the results. */
  public ConformanceReport {
    results = List.copyOf(results);
  }

  /**
   * Selects results.
   *
   * @param outcome the outcome that they have
   * @return these results, in the order of the files
   */
  public List<ConformanceResult> withOutcome(Outcome outcome) {
    return results.stream().filter(result -> result.outcome() == outcome).toList();
  }

  /**
   * {@return whether something was asked and nothing failed; what was skipped counts neither way,
   * and {@link #toString} tells how much that is}
   */
  public boolean isConformant() {
    return withOutcome(Outcome.FAILED).isEmpty() && !withOutcome(Outcome.PASSED).isEmpty();
  }

  /** {@return how many cases of each kind passed, failed and were skipped; then every failure} */
  @Override
  public String toString() {
    List<String> lines = new ArrayList<>();
    lines.add(results.size() + " cases; the law as checked on " + lawCheckedOn);
    lines.add(row("", "passed", "failed", "skipped"));
    for (Kind kind : Kind.values()) {
      lines.add(
          counts(
              kind.member(), results.stream().filter(of -> of.question().kind() == kind).toList()));
    }
    lines.add(counts("all", results));
    withOutcome(Outcome.FAILED).forEach(failure -> lines.add(failure.toString()));
    return String.join("\n", lines);
  }

  private static String counts(String title, List<ConformanceResult> some) {
    return row(
        title,
        count(some, Outcome.PASSED),
        count(some, Outcome.FAILED),
        count(some, Outcome.SKIPPED));
  }

  private static String count(List<ConformanceResult> some, Outcome outcome) {
    return Long.toString(some.stream().filter(result -> result.outcome() == outcome).count());
  }

  private static String row(String... cells) {
    return String.format(Locale.ROOT, "%-12s %7s %7s %7s", (Object[]) cells);
  }
}
