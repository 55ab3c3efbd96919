package io.github.jkpsdk.examples.html;

import io.github.jkpsdk.benefit.CashBenefit;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.claim.MonthStatus;
import io.github.jkpsdk.claim.NextStep;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.DutyHolder;
import io.github.jkpsdk.examples.html.PageView.Amount;
import io.github.jkpsdk.examples.html.PageView.Cited;
import io.github.jkpsdk.examples.html.PageView.Condition;
import io.github.jkpsdk.examples.html.PageView.Entry;
import io.github.jkpsdk.examples.html.PageView.Headline;
import io.github.jkpsdk.examples.html.PageView.MonthConditions;
import io.github.jkpsdk.examples.html.PageView.Task;
import io.github.jkpsdk.explanation.ClaimExplanation;
import io.github.jkpsdk.explanation.ExplainedFinding;
import io.github.jkpsdk.explanation.ExplainedMonth;
import io.github.jkpsdk.explanation.ExplainedTask;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.explanation.Wording;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts a subject into the words of a page. */
final class PageComposer {

  private final Subject subject;
  private final Locale locale;
  private final Map<String, String> texts;
  private final Wording wording;
  private final Verdict verdict;
  private final Explanation explanation;
  private final ClaimExplanation claim;

  PageComposer(Subject subject, Locale locale, Map<String, String> texts) {
    this.subject = subject;
    this.locale = locale;
    this.texts = texts;
    wording = Wording.in(locale);
    verdict = subject.answer().verdict();
    explanation = Explanation.of(verdict, locale);
    claim = Explanation.of(subject.overview(), locale);
  }

  PageView compose() {
    Optional<CashBenefit> benefit = subject.answer().benefit();
    Drawing grid = new QualifyingMonths(subject).draw(wording);
    Drawing timeline = new ClaimTimeline(subject, wording, claim.months(), this::text).draw();
    return new PageView(
        texts,
        headline(),
        about(),
        money(),
        List.copyOf(explanation.missingFacts().values()),
        steps(true),
        steps(false),
        grid,
        Legend.of(grid, this::text),
        timeline,
        Legend.of(timeline, this::text),
        claim.months().stream().map(this::amount).toList(),
        benefit.map(known -> wording.amount(total())).orElse(""),
        benefit.map(CashBenefit::countedWage).map(wording::amount).orElse(""),
        subject.answer().liabilities().stream()
            .map(
                owed ->
                    new Cited(Explanation.of(owed, locale), LegalCitation.joined(owed.citations())))
            .toList(),
        explanation.findings().stream().map(PageComposer::condition).toList(),
        claim.months().stream().filter(this::isCurrent).map(PageComposer::conditions).toList(),
        deadlines(),
        claim.lost(),
        readings());
  }

  private String text(String key) {
    return texts.getOrDefault(key, key);
  }

  private Headline headline() {
    return new Headline(
        verdict.outcome().name(),
        text("verdict." + verdict.outcome()),
        explanation.outcome(),
        days(),
        explanation.payer().orElse(""),
        explanation.findings().stream()
            .filter(explained -> explained.finding().outcome() == Outcome.NOT_MET)
            .map(PageComposer::condition)
            .toList(),
        verdict.outcome() == Verdict.Outcome.ELIGIBLE,
        verdict.outcome() == Verdict.Outcome.NOT_ELIGIBLE);
  }

  /**
   * The right to a claim is judged by the day it was verified, everything else by the day asked.
   */
  private String days() {
    String asked = wording.day(subject.asOf());
    return verdict.asOf().equals(subject.asOf())
        ? text("asOf") + " " + asked + "."
        : text("stateOn")
            + " "
            + asked
            + ". "
            + text("rightOn")
            + " "
            + wording.day(verdict.asOf())
            + ".";
  }

  private List<Entry> about() {
    List<Entry> about = new ArrayList<>();
    subject.facts().participant().name().ifPresent(name -> about.add(entry("worker", name)));
    subject
        .facts()
        .participant()
        .nik()
        .ifPresent(nik -> about.add(entry("nik", nik.toString()))); // masked
    subject
        .facts()
        .employment()
        .employer()
        .name()
        .ifPresent(name -> about.add(entry("employer", name)));
    about.add(entry("termination", wording.day(subject.facts().termination().date())));
    return about;
  }

  private Entry entry(String key, String value) {
    return new Entry(text(key), value);
  }

  private List<Entry> money() {
    Rupiah paid = subject.overview().paid();
    return paid.equals(Rupiah.ZERO)
        ? List.of()
        : List.of(
            entry("paidSoFar", wording.amount(paid)),
            entry("outstanding", wording.amount(subject.overview().outstanding())));
  }

  /** Steps towards a benefit are of no use to those who have no right to it. */
  private List<Task> steps(boolean isOwn) {
    if (verdict.outcome() == Verdict.Outcome.NOT_ELIGIBLE) {
      return List.of();
    }
    List<Task> tasks = new ArrayList<>();
    List<NextStep> steps = subject.overview().next();
    List<ExplainedTask> explained = claim.next();
    for (int i = 0; i < steps.size(); i++) {
      if (isOwn == (steps.get(i).holder() == DutyHolder.PARTICIPANT)) {
        tasks.add(task(explained.get(i), false));
      }
    }
    return tasks;
  }

  /** What the six months bring, without those that are lost. */
  private Rupiah total() {
    return subject.overview().paid().plus(subject.overview().outstanding());
  }

  private static Task task(ExplainedTask task, boolean isPast) {
    return new Task(
        task.holder(), task.task(), task.time(), LegalCitation.joined(task.citations()), isPast);
  }

  private Amount amount(ExplainedMonth explained) {
    BenefitMonth month = explained.month();
    return new Amount(
        month.month(),
        days(month),
        explained.status(),
        Subject.isLost(month) ? "" : rate(month.month()),
        Subject.amount(month).map(wording::amount).orElse("–"));
  }

  /** The day of payment; before it the window, where it is known or still to come. */
  private String days(BenefitMonth month) {
    return month
        .paidOn()
        .map(wording::day)
        .or(() -> month.window().map(this::window))
        .orElse(Subject.isLost(month) ? "" : text("windowUnknown"));
  }

  private String window(ClaimWindow window) {
    return window
        .opensOn()
        .map(day -> wording.days(day, window.closesOn()))
        .orElseGet(() -> "?-" + wording.day(window.closesOn()));
  }

  private String rate(int month) {
    return subject.answer().benefit().stream()
        .flatMap(benefit -> benefit.instalments().stream())
        .filter(instalment -> instalment.month() == month)
        .map(instalment -> percent(instalment.rate()))
        .collect(Collectors.joining());
  }

  private static String percent(BigDecimal rate) {
    return rate.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
  }

  private static Condition condition(ExplainedFinding explained) {
    return new Condition(
        explained.finding().outcome().name(),
        explained.title(),
        explained.outcome(),
        explained.sentence(),
        LegalCitation.joined(explained.finding().citations()));
  }

  /** A month that can be worked for or was lost; not one that is settled or lies ahead. */
  private boolean isCurrent(ExplainedMonth explained) {
    BenefitMonth month = explained.month();
    MonthStatus status = month.status();
    return verdict.outcome() != Verdict.Outcome.NOT_ELIGIBLE
        && month.month() > 1
        && status != MonthStatus.PAID
        && status != MonthStatus.ENDED
        && month.activity().filter(days -> !days.from().isAfter(subject.asOf())).isPresent();
  }

  private static MonthConditions conditions(ExplainedMonth month) {
    return new MonthConditions(
        month.month().month(),
        month.status(),
        month.findings().stream().map(PageComposer::condition).toList());
  }

  /** The windows of the later months stand with the amounts. */
  private List<Task> deadlines() {
    return subject.answer().deadlines().stream()
        .filter(deadline -> !isLaterMonth(deadline))
        .map(deadline -> task(Explanation.of(deadline, locale), isPast(deadline)))
        .toList();
  }

  private static boolean isLaterMonth(Deadline deadline) {
    return deadline.duty().name().startsWith("FILE_MONTH_");
  }

  private boolean isPast(Deadline deadline) {
    return deadline.dueOn().filter(subject.asOf()::isAfter).isPresent();
  }

  private List<String> readings() {
    Map<String, String> readings = new LinkedHashMap<>(explanation.readings());
    readings.putAll(claim.readings());
    return List.copyOf(readings.values());
  }
}
