package io.github.jkpsdk.explanation;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.InterpretationEffect;
import io.github.jkpsdk.answer.NextStep;
import io.github.jkpsdk.answer.Remedies.Remedy.MissingFact;
import io.github.jkpsdk.benefit.EmployerLiability;
import io.github.jkpsdk.benefit.EmployerLiabilityCalculator;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.verdict.BenefitPayer;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
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
 * facts of a finding; nothing is decided here. Claims, deadlines and liabilities are explained too.
 *
 * <p>Immutable and thread-safe.
 */
public final class Explanation {

  private final Verdict verdict;
  private final Wording wording;
  private final FindingText findings;
  private final Payer payer;
  private final boolean isRightOpen;

  /** What of the payer is told. */
  enum Payer {
    /** Nothing, since nobody pays any more. */
    NOT_TOLD,
    /** Who pays. */
    TOLD,
    /** Who paid first on the day of the verdict; since then the agency pays. */
    TOLD_AS_PAST
  }

  Explanation(Verdict verdict, Wording wording, Payer payer, boolean isRightOpen) {
    this.verdict = Objects.requireNonNull(verdict, "verdict");
    this.wording = wording;
    this.payer = payer;
    this.isRightOpen = isRightOpen;
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
    return new Explanation(verdict, Wording.in(locale), Payer.TOLD, true);
  }

  /**
   * Explains what an employer owes.
   *
   * @param liability the liability
   * @param locale the language: English, or for any other locale Indonesian
   * @return one sentence with the amount
   */
  public static String of(EmployerLiability liability, Locale locale) {
    Objects.requireNonNull(liability, "liability");
    Wording wording = Wording.in(locale);
    String amount = wording.amount(liability.amount());
    return wording.fill("liability." + liability.kind(), name -> amount);
  }

  /** The text for a liability, or that for one which is owed only if what is open turns out met. */
  static String key(String key, EmployerLiability owed, Verdict verdict) {
    return EmployerLiabilityCalculator.isUndecided(owed.kind(), verdict) ? key + ".if" : key;
  }

  /**
   * {@return a whole answer in words for the worker}
   *
   * @param answer the answer
   * @param locale the language: English, or for any other locale Indonesian
   */
  public static AnswerExplanation of(Answer answer, Locale locale) {
    return of(answer, locale, AnswerExplanation.Reader.WORKER);
  }

  /**
   * {@return a whole answer in words for somebody}
   *
   * @param answer the answer
   * @param locale the language: English, or for any other locale Indonesian
   * @param reader whom the words are for
   */
  public static AnswerExplanation of(
      Answer answer, Locale locale, AnswerExplanation.Reader reader) {
    Objects.requireNonNull(reader, "reader");
    return new AnswerExplanation(answer, Wording.in(locale, reader));
  }

  /**
   * Explains how an open point of the law is read.
   *
   * @param interpretation the interpretation
   * @param locale the language: English, or for any other locale Indonesian
   * @return one sentence
   */
  public static String of(Interpretation interpretation, Locale locale) {
    Objects.requireNonNull(interpretation, "interpretation");
    return new FindingText(Wording.in(locale)).sentence(interpretation);
  }

  /**
   * {@return what another interpretation would change, in one sentence, and which one that is}
   *
   * @param effect the effect
   * @param locale the language: English, or for any other locale Indonesian
   */
  public static String of(InterpretationEffect effect, Locale locale) {
    Objects.requireNonNull(effect, "effect");
    return new EffectText(Wording.in(locale)).sentence(effect);
  }

  /**
   * {@return a next step in words} A search for work is told in applications; {@link
   * AnswerExplanation#next()} tells it in companies where these are counted.
   *
   * @param step the step
   * @param asOf the day of asking
   * @param locale the language: English, or for any other locale Indonesian
   */
  public static AnswerExplanation.Task of(NextStep step, LocalDate asOf, Locale locale) {
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(asOf, "asOf");
    return new TaskText(Wording.in(locale)).explain(step, asOf, false);
  }

  /**
   * Explains a deadline.
   *
   * @param deadline the deadline
   * @param locale the language: English, or for any other locale Indonesian
   * @return who has to do what, and when
   */
  public static AnswerExplanation.Task of(Deadline deadline, Locale locale) {
    Objects.requireNonNull(deadline, "deadline");
    return new TaskText(Wording.in(locale)).explain(deadline);
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
    return verdict.conditions(Outcome.NOT_MET).stream()
        .map(condition -> wording.text(condition.name()))
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

  /** {@return why that is the payer, with the months in arrears; empty where not eligible} */
  public Optional<ExplainedFinding> payerFinding() {
    return verdict
        .payerFinding()
        .filter(finding -> isPayerTold())
        .map(finding -> findings.explain(finding, verdict.payer().orElseThrow().name()));
  }

  private boolean isPayerTold() {
    return payer != Payer.NOT_TOLD;
  }

  /**
   * Who pays the cash benefit.
   *
   * @return one sentence; empty unless {@link Verdict.Outcome#ELIGIBLE}
   */
  public Optional<String> payer() {
    return verdict.payer().filter(first -> isPayerTold()).map(this::sentence);
  }

  private String sentence(BenefitPayer first) {
    String missing = payerFacts().isEmpty() ? "" : ".missing";
    String variant = payer == Payer.TOLD_AS_PAST ? ".past" : missing;
    return wording.fill("payer." + first + variant, name -> wording.day(verdict.asOf()));
  }

  /** What is not known and would settle who pays; a gap in the law wants no facts. */
  private List<String> payerFacts() {
    return verdict
        .payerFinding()
        .filter(finding -> isPayerTold())
        .map(Finding::missingFacts)
        .orElse(List.of());
  }

  /**
   * The facts that are still needed, with those that settle who pays. In the answer of a claim that
   * was accepted, or of a worker who is not entitled for good, none is needed for the right itself.
   *
   * @return what they are called, by their paths into the case; where to find them, for those that
   *     no condition needs
   */
  public Map<String, String> missingFacts() {
    Map<String, String> names = new LinkedHashMap<>();
    if (isRightOpen) {
      verdict.missingFacts().forEach(path -> names.put(path, findings.missing(path)));
    }
    payerFacts().forEach(path -> names.putIfAbsent(path, findings.where(MissingFact.of(path))));
    return Collections.unmodifiableMap(names);
  }

  /**
   * How the law was read where it is open: the interpretations on which the findings rest, and
   * those that were chosen instead of the default ones.
   *
   * @return one sentence for every interpretation, by its label such as {@code ROUNDING=DOWN}
   */
  public Map<String, String> interpretations() {
    return findings.interpretations(restsOn());
  }

  Stream<Interpretation> restsOn() {
    return Stream.concat(
        Stream.concat(verdict.findings().stream(), verdict.payerFinding().stream())
            .flatMap(finding -> finding.interpretations().stream()),
        verdict.receipt().interpretations().stream());
  }
}
