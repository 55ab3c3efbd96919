package io.github.jkpsdk.examples.html;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.NextStep;
import io.github.jkpsdk.answer.Standing;
import io.github.jkpsdk.benefit.CashBenefit;
import io.github.jkpsdk.benefit.EmployerLiability;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.examples.html.PageView.Amount;
import io.github.jkpsdk.examples.html.PageView.Cited;
import io.github.jkpsdk.examples.html.PageView.Condition;
import io.github.jkpsdk.examples.html.PageView.Entry;
import io.github.jkpsdk.examples.html.PageView.Headline;
import io.github.jkpsdk.examples.html.PageView.MonthConditions;
import io.github.jkpsdk.examples.html.PageView.Task;
import io.github.jkpsdk.explanation.AnswerExplanation;
import io.github.jkpsdk.explanation.ExplainedFinding;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.explanation.Wording;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts a subject into the words of a page. */
final class PageComposer {

  private final Subject subject;
  private final Map<String, String> texts;
  private final Wording wording;
  private final Verdict verdict;
  private final Explanation explanation;
  private final AnswerExplanation whole;

  PageComposer(Subject subject, Locale locale, Map<String, String> texts) {
    this.subject = subject;
    this.texts = texts;
    wording = Wording.in(locale);
    verdict = subject.answer().verdict();
    whole = Explanation.of(subject.answer(), locale);
    explanation = whole.verdict();
  }

  PageView compose() {
    Optional<CashBenefit> benefit = subject.answer().benefit();
    Drawing grid = new QualifyingMonths(subject).draw(wording);
    Drawing timeline = new ClaimTimeline(subject, wording, whole.months(), this::text).draw();
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
        whole.months().stream().map(this::amount).toList(),
        total().map(wording::amount).orElse(""),
        benefit.map(CashBenefit::countedWage).map(wording::amount).orElse(""),
        owed(),
        explanation.findings().stream().map(PageComposer::condition).toList(),
        whole.months().stream().filter(this::isCurrent).map(PageComposer::conditions).toList(),
        deadlines(),
        whole.warnings(),
        whole.payments(),
        whole.lost(),
        List.copyOf(whole.interpretations().values()),
        whole.effects(),
        whole.remedies(),
        whole.otherClaims());
  }

  private List<Cited> owed() {
    List<EmployerLiability> liabilities = subject.answer().liabilities();
    List<String> sentences = whole.liabilities();
    return IntStream.range(0, liabilities.size())
        .mapToObj(
            i -> new Cited(sentences.get(i), LegalCitation.joined(liabilities.get(i).citations())))
        .toList();
  }

  private String text(String key) {
    return texts.getOrDefault(key, key);
  }

  private Headline headline() {
    Standing standing = subject.answer().standing();
    boolean isHypothetical =
        subject.answer().benefit().filter(CashBenefit::hypothetical).isPresent();
    return new Headline(
        look(standing.state()),
        text("standing." + standing.state()),
        whole.headline(),
        explanation.outcome(),
        days(),
        whole.verdict().payer().orElse(""),
        whole.verdict().payerFinding().map(PageComposer::condition).stream().toList(),
        explanation.findings().stream()
            .filter(explained -> explained.finding().outcome() == Outcome.NOT_MET)
            .map(PageComposer::condition)
            .toList(),
        isHypothetical && !subject.isHopeless(),
        subject.isHopeless());
  }

  /** Green where money is on its way, red where none is, else a colour between. */
  private String look(Standing.State state) {
    return switch (state) {
      case NOT_ENTITLED, ENDED -> "bad";
      case REJECTED, NOT_YET_ENTITLED, UNDECIDED -> "open";
      case COMPLETED, RUNNING, NOT_FILED ->
          verdict.outcome() == Verdict.Outcome.ELIGIBLE ? "good" : "open";
    };
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
    subject
        .facts()
        .participant()
        .name()
        .ifPresent(name -> about.add(entry("worker", wording.foreign(name))));
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
        .ifPresent(name -> about.add(entry("employer", wording.foreign(name))));
    about.add(entry("termination", wording.day(subject.facts().termination().date())));
    return about;
  }

  private Entry entry(String key, String value) {
    return new Entry(text(key), value);
  }

  private List<Entry> money() {
    Answer answer = subject.answer();
    List<Entry> money = new ArrayList<>();
    answer.paid().filter(PageComposer::isSome).ifPresent(sum -> money.add(sum("paidSoFar", sum)));
    Optional<Rupiah> doubtful = answer.doubtful().filter(PageComposer::isSome);
    if (!subject.isHopeless() && (!money.isEmpty() || doubtful.isPresent())) {
      String beside = doubtful.isPresent() ? ".beside" : "";
      answer.outstanding().ifPresent(sum -> money.add(sum("outstanding" + beside, sum)));
    }
    doubtful.ifPresent(sum -> money.add(sum("doubtful", sum)));
    answer.overpaid().ifPresent(sum -> money.add(sum("overpaid", sum)));
    return money;
  }

  private static boolean isSome(Rupiah sum) {
    return !sum.equals(Rupiah.ZERO);
  }

  private Entry sum(String key, Rupiah sum) {
    return entry(key, wording.amount(sum));
  }

  private List<Task> steps(boolean isOwn) {
    List<Task> tasks = new ArrayList<>();
    List<NextStep> steps = subject.answer().next();
    List<AnswerExplanation.Task> explained = whole.next();
    for (int i = 0; i < steps.size(); i++) {
      if (isOwn == (steps.get(i).holder() == Duty.Holder.PARTICIPANT)) {
        tasks.add(task(explained.get(i)));
      }
    }
    return tasks;
  }

  /** What the six months bring, without those that are lost or doubtful. */
  private Optional<Rupiah> total() {
    Optional<Rupiah> outstanding = subject.answer().outstanding();
    return subject.isHopeless()
        ? Optional.empty()
        : subject.answer().paid().flatMap(paid -> outstanding.map(paid::plus));
  }

  private static Task task(AnswerExplanation.Task task) {
    return new Task(
        task.holder(),
        task.task(),
        task.time(),
        task.state(),
        LegalCitation.joined(task.citations()));
  }

  private Amount amount(AnswerExplanation.Month explained) {
    BenefitMonth month = explained.month();
    return new Amount(
        month.month(),
        days(month),
        explained.status(),
        subject.amount(month).isEmpty() ? "" : rate(month),
        subject.amount(month).map(wording::amount).orElse("–"));
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
        .orElseGet(() -> wording.daysUntil(window.closesOn()));
  }

  private static String rate(BenefitMonth month) {
    return month.rate().map(PageComposer::percent).orElse("");
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
  private boolean isCurrent(AnswerExplanation.Month explained) {
    BenefitMonth month = explained.month();
    BenefitMonth.Status status = month.status();
    return month.month() > 1
        && status != BenefitMonth.Status.PAID
        && status != BenefitMonth.Status.ENDED
        && status != BenefitMonth.Status.NOT_ENTITLED
        && month.activity().filter(days -> !days.from().isAfter(subject.asOf())).isPresent();
  }

  private static MonthConditions conditions(AnswerExplanation.Month month) {
    return new MonthConditions(
        month.month().month(),
        month.status() + ", " + month.outcome(),
        month.findings().stream().map(PageComposer::condition).toList());
  }

  /** The windows of the later months stand with the amounts. */
  private List<Task> deadlines() {
    List<Task> tasks = new ArrayList<>();
    List<Deadline> deadlines = subject.answer().deadlines();
    List<AnswerExplanation.Task> explained = whole.deadlines();
    for (int i = 0; i < deadlines.size(); i++) {
      boolean isFiling = deadlines.get(i).duty().isFiling();
      if (!isFiling || deadlines.get(i).duty() == Duty.FILE_FIRST_CLAIM) {
        tasks.add(task(explained.get(i)));
      }
    }
    return tasks;
  }
}
