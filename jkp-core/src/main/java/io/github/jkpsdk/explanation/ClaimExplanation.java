package io.github.jkpsdk.explanation;

import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.claim.ClaimOverview;
import io.github.jkpsdk.claim.LostMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A claim on a day in plain words, in Indonesian or English; made by {@link
 * Explanation#of(ClaimOverview, java.util.Locale)}. Nothing is decided here.
 *
 * <p>Immutable and thread-safe.
 */
public final class ClaimExplanation {

  private final ClaimOverview overview;
  private final Wording wording;
  private final FindingText findings;

  ClaimExplanation(ClaimOverview overview, Wording wording) {
    this.overview = Objects.requireNonNull(overview, "overview");
    this.wording = wording;
    this.findings = new FindingText(wording);
  }

  /**
   * The six months in words.
   *
   * @return one for every month, ascending
   */
  public List<ExplainedMonth> months() {
    return overview.months().stream().map(this::explain).toList();
  }

  private ExplainedMonth explain(BenefitMonth month) {
    return new ExplainedMonth(
        month,
        wording.text("status." + month.status()),
        month.findings().stream().map(findings::explain).toList());
  }

  /**
   * What can still be done.
   *
   * @return one for every step, the most urgent first
   */
  public List<ExplainedTask> next() {
    TaskText tasks = new TaskText(wording);
    return overview.next().stream().map(step -> tasks.explain(step, overview.asOf())).toList();
  }

  /**
   * The months that were lost, and why.
   *
   * @return one sentence for every month, ascending
   */
  public List<String> lost() {
    return overview.lost().stream().map(this::sentence).toList();
  }

  private String sentence(LostMonth lost) {
    return wording.fill("lost." + lost.reason(), name -> Integer.toString(lost.month()));
  }

  /**
   * How the law was read where it is open and the findings rest on it.
   *
   * @return one sentence for every reading, by its label such as {@code WINDOW_DAYS=CALENDAR_DAYS}
   */
  public Map<String, String> readings() {
    return findings.readings(
        overview.months().stream()
            .flatMap(month -> month.findings().stream())
            .flatMap(finding -> finding.interpretations().stream()));
  }
}
