package io.github.jkpsdk.explanation;

import io.github.jkpsdk.benefit.EmployerLiability;
import io.github.jkpsdk.law.Reading;
import io.github.jkpsdk.verdict.Outcome;
import io.github.jkpsdk.verdict.Verdict;
import io.github.jkpsdk.verdict.VerdictOutcome;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A verdict in plain words, in Indonesian or English. Every sentence is made from the rule and the
 * facts of a finding; nothing is decided here.
 *
 * <p>Immutable and thread-safe.
 */
public final class Explanation {

  private final Verdict verdict;
  private final Wording wording;
  private final FindingText findings;

  private Explanation(Verdict verdict, Wording wording) {
    this.verdict = Objects.requireNonNull(verdict, "verdict");
    this.wording = wording;
    this.findings = new FindingText(wording);
  }

  /**
   * Explains a verdict.
   *
   * @param verdict the verdict
   * @param locale the language: English, or for any other locale Indonesian
   * @return the explanation
   */
  public static Explanation of(Verdict verdict, Locale locale) {
    return new Explanation(verdict, Wording.in(locale));
  }

  /**
   * Explains what an employer owes.
   *
   * @param liability the liability
   * @param locale the language: English, or for any other locale Indonesian
   * @return one sentence with the amount
   */
  public static String of(EmployerLiability liability, Locale locale) {
    Wording wording = Wording.in(locale);
    String amount = wording.amount(liability.amount());
    return wording.fill("liability." + liability.kind(), name -> amount);
  }

  /**
   * What the assessment came to.
   *
   * @return one sentence, which names the conditions that are not met
   */
  public String outcome() {
    return wording.fill("verdict." + verdict.outcome(), name -> failed());
  }

  private String failed() {
    return verdict.findings().stream()
        .filter(finding -> finding.outcome() == Outcome.NOT_MET)
        .map(finding -> wording.text(finding.rule().name()))
        .collect(Collectors.joining(", "));
  }

  /**
   * Every condition in words.
   *
   * @return one for every finding, in their order
   */
  public List<ExplainedFinding> findings() {
    return verdict.findings().stream().map(findings::explain).toList();
  }

  /**
   * Who pays the cash benefit.
   *
   * @return one sentence; empty unless {@link VerdictOutcome#ELIGIBLE}
   */
  public Optional<String> payer() {
    return verdict.payer().map(payer -> wording.text("payer." + payer));
  }

  /**
   * The facts that are still needed.
   *
   * @return what they are called, by their paths into the case
   */
  public Map<String, String> missingFacts() {
    Map<String, String> names = new LinkedHashMap<>();
    verdict.missingFacts().forEach(path -> names.put(path, findings.missing(path)));
    return Collections.unmodifiableMap(names);
  }

  /**
   * How the law was read where it is open: the readings on which the findings rest, and those that
   * were chosen instead of the default ones.
   *
   * @return one sentence for every reading, by its label such as {@code ROUNDING=DOWN}
   */
  public Map<String, String> readings() {
    Map<String, String> sentences = new LinkedHashMap<>();
    Stream.concat(
            verdict.findings().stream().flatMap(finding -> finding.interpretations().stream()),
            verdict.receipt().interpretations().stream())
        .forEach(reading -> sentences.put(reading.label(), sentence(reading)));
    return Collections.unmodifiableMap(sentences);
  }

  private String sentence(Reading reading) {
    return wording.text("reading." + reading.point() + "." + reading.name());
  }
}
