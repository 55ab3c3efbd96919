package io.github.jkpsdk.explanation;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.NextStep;
import io.github.jkpsdk.answer.Standing;
import io.github.jkpsdk.benefit.EmployerLiability;
import io.github.jkpsdk.benefit.EmployerLiabilityCalculator;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A whole answer in plain words, in Indonesian or English; made by {@link Explanation#of(Answer,
 * java.util.Locale)}. Nothing is decided here.
 *
 * <p>Immutable and thread-safe.
 */
public final class AnswerExplanation {

  private static final Set<Standing.State> OVER =
      EnumSet.of(Standing.State.NOT_ENTITLED, Standing.State.ENDED, Standing.State.COMPLETED);

  private static final Set<BenefitMonth.Status> TO_BE_FILED =
      EnumSet.of(
          BenefitMonth.Status.NOT_OPEN, BenefitMonth.Status.OPEN, BenefitMonth.Status.REJECTED);

  private final Answer answer;
  private final Wording wording;
  private final FindingText findings;
  private final TaskText tasks;

  /** Whom words are for. */
  public enum Reader {
    /** The worker, who is told "you"; after a death somebody else reads. */
    WORKER,
    /** Anybody else, such as an adviser or the company: the worker is told of. */
    OTHERS;

    /** {@return whom words are for that are asked for by this reader: after a death others} */
    public Reader of(Answer answer) {
      return AfterADeath.isToldOf(Objects.requireNonNull(answer, "answer")) ? OTHERS : this;
    }
  }

  AnswerExplanation(Answer answer, Wording wording) {
    this.answer = Objects.requireNonNull(answer, "answer");
    this.wording = AfterADeath.isToldOf(answer) ? wording.to(Reader.OTHERS) : wording;
    findings = new FindingText(this.wording);
    tasks =
        new TaskText(
            this.wording,
            variants(),
            new BasisOfSteps(answer)::of,
            new WhyText(answer, this.wording)::of);
  }

  /** {@return where it all stands, in a few short sentences with amount and day} */
  public String headline() {
    return new StandingText(answer, wording).headline();
  }

  /** {@return the verdict in words; after a death, when nobody pays any more, without the payer} */
  public Explanation verdict() {
    RightTold right = new RightTold(answer);
    return new Explanation(answer.verdict(), wording, right.payer(), right.isOpen());
  }

  /** What the words of a task depend on beside itself. */
  private List<String> variants() {
    return Stream.concat(
            Stream.of("unfiled").filter(variant -> isToBeFiled()),
            answer.liabilities().stream()
                .map(EmployerLiability::kind)
                .filter(kind -> EmployerLiabilityCalculator.isUndecided(kind, answer.verdict()))
                .map(kind -> kind + ".if"))
        .toList();
  }

  /** Whether the worker can and has still to file the first claim. */
  private boolean isToBeFiled() {
    return !OVER.contains(answer.standing().state())
        && TO_BE_FILED.contains(answer.months().get(0).status());
  }

  /** {@return the six months in words, ascending} */
  public List<Month> months() {
    return answer.months().stream().map(this::explain).toList();
  }

  private Month explain(BenefitMonth month) {
    return new Month(
        month,
        new MonthText(answer, month, wording).sentence(),
        wording.text("status." + month.status()),
        wording.text("month." + month.outcome()),
        month.findings().stream().map(findings::explain).toList());
  }

  /** {@return what can and should be done, in the order of the answer} */
  public List<Task> next() {
    return next(step -> true);
  }

  /** {@return what one of those concerned can and should do, in the order of the answer} */
  public List<Task> next(Duty.Holder holder) {
    Objects.requireNonNull(holder, "holder");
    return next(step -> step.holder() == holder);
  }

  private List<Task> next(Predicate<NextStep> which) {
    Stream<NextStep> steps = answer.next().stream().filter(which);
    BasisOfSteps basis = new BasisOfSteps(answer);
    return steps
        .map(step -> tasks.explain(step, answer.asOf(), basis.countsCompanies(step)))
        .toList();
  }

  /** {@return every duty and window with how it stands, in the order of the answer} */
  public List<Task> deadlines() {
    return answer.deadlines().stream().map(tasks::explain).toList();
  }

  /**
   * {@return what was rejected and why, what is doubtful and why, what was paid above the amount
   * due, came back or was taken back, one sentence each, ascending}
   */
  public List<String> payments() {
    return answer.months().stream()
        .flatMap(month -> new MonthText(answer, month, wording).sentences())
        .toList();
  }

  /** {@return the months that were lost and why, one sentence for each reason} */
  public List<String> lost() {
    return LostText.sentences(answer.lost(), wording);
  }

  /**
   * {@return what the employer owes, one sentence each, in the order of the answer; worded with an
   * if where it is owed only once it is decided that the worker is entitled} Such as {@code The
   * wage was reported too low; the company owes the shortfall of the benefit in one sum,
   * Rp600,000.} They are amounts and no tasks: what is to be done, by whom and until when is in
   * {@link #next()} and {@link #deadlines()}. The values are {@link Answer#liabilities()}.
   */
  public List<String> liabilities() {
    return answer.liabilities().stream().map(this::sentence).toList();
  }

  private String sentence(EmployerLiability owed) {
    return wording.fill(
        Explanation.key("liability." + owed.kind(), owed, answer.verdict()),
        name -> wording.amount(owed.amount()));
  }

  /** {@return what is odd in the facts, one sentence each} */
  public List<String> warnings() {
    return answer.warnings().stream().map(new WarningText(wording)::sentence).toList();
  }

  /**
   * {@return what can still be done: what it comes to in the first sentence, then one for each
   * remedy} Nothing where none is needed, where a right that there was has ended, and where the
   * answer does not tell, see {@link Answer#remedies()}.
   */
  public List<String> remedies() {
    return answer
        .remedies()
        .filter(remedies -> !hasEnded())
        .map(new RemedyText(wording)::sentences)
        .orElse(List.of());
  }

  private boolean hasEnded() {
    return answer.standing().state() == Standing.State.ENDED
        && answer.verdict().outcome() == Verdict.Outcome.ELIGIBLE;
  }

  /**
   * {@return what may be claimed from the other programmes, where the answer tells: what, where and
   * with which papers}
   */
  public List<String> otherClaims() {
    RemedyText text = new RemedyText(wording);
    return answer.remedies().stream()
        .flatMap(remedies -> remedies.otherClaims().stream())
        .map(claim -> text.sentence(claim, answer.asOf()))
        .toList();
  }

  /**
   * {@return what other interpretations would change, one sentence each; none where the answer does
   * not tell, see {@link Answer#interpretationEffects()}} What is past, or of no use to a person,
   * is not told.
   */
  public List<String> effects() {
    return new EffectsTold(answer, new EffectText(wording)).sentences();
  }

  /**
   * {@return how the law was read where it is open and the answer rests on it: one sentence for
   * every interpretation, by its label such as {@code WINDOW_DAYS=CALENDAR_DAYS}} Who is not
   * entitled is told none of months and their windows.
   */
  public Map<String, String> interpretations() {
    return findings.interpretations(
        Stream.concat(verdict().restsOn(), InterpretationsTold.besideTheVerdict(answer)));
  }

  /**
   * A benefit month of a claim in words.
   *
   * @param month the month, with its window and amount
   * @param sentence when it is filed or was paid, how it stands, and what it brings or brought
   * @param status what the status is called
   * @param outcome what the conditions of the month come to
   * @param findings what the month asks for, in its order
   */
  public record Month(
      BenefitMonth month,
      String sentence,
      String status,
      String outcome,
      List<ExplainedFinding> findings) {

    /** Checks that all parts are given. */
    public Month {
      Objects.requireNonNull(month, "month");
      Objects.requireNonNull(sentence, "sentence");
      Objects.requireNonNull(status, "status");
      Objects.requireNonNull(outcome, "outcome");
      Objects.requireNonNull(findings, "findings");
      findings = List.copyOf(findings);
    }
  }

  /**
   * Something to be done, in words. The same duty reads the same wherever it is listed.
   *
   * @param holder who has to do it, in words; {@link #next(Duty.Holder)} tells them apart
   * @param title who has to do what, as the start of a sentence; of what the reader has to do, only
   *     what
   * @param dueOn the last day, included; empty where there is none or it cannot be computed
   * @param time its days in words; the same on any day of asking
   * @param state how it stands on the day of asking, such as the days that are left; empty where
   *     there is nothing to say
   * @param how where it is done and with which papers; empty where there is nothing to say
   * @param source the texts that ask for it, with a sign that tells how sure that is; see {@link
   *     Wording#source}
   * @param citations the texts that ask for it
   */
  public record Task(
      String holder,
      String title,
      Optional<LocalDate> dueOn,
      String time,
      String state,
      String how,
      String source,
      List<LegalCitation> citations) {

    /** Checks that all parts are given. */
    public Task {
      Objects.requireNonNull(holder, "holder");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(dueOn, "dueOn");
      Objects.requireNonNull(time, "time");
      Objects.requireNonNull(state, "state");
      Objects.requireNonNull(how, "how");
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(citations, "citations");
      citations = List.copyOf(citations);
    }

    /** {@return the days and the texts; the words may repeat a note about a person} */
    @Override
    public String toString() {
      return "Task[time=" + time + ", citations=" + citations + "]";
    }

    /** {@return who has to do what, and when; the same on any day of asking} */
    public String duty() {
      return title + ", " + time + ".";
    }

    /** {@return who has to do what, when, and how it stands} */
    public String sentence() {
      return state.isEmpty() ? duty() : title + ", " + time + " (" + state + ").";
    }
  }
}
