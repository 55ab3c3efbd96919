package io.github.jkpsdk.examples.told;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.InterpretationEffect;
import io.github.jkpsdk.answer.InterpretationEffect.Change;
import io.github.jkpsdk.answer.InterpretationEffect.Change.What;
import io.github.jkpsdk.answer.NextStep;
import io.github.jkpsdk.benefit.EmployerLiability;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.examples.told.Part.Kind;
import io.github.jkpsdk.examples.told.Told.Detail;
import io.github.jkpsdk.explanation.AnswerExplanation.Reader;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an employer is told: its duties with its own days, what it owes, what it can claim back. */
public final class EmployerSheet {

  private static final Set<Duty> REIMBURSEMENT =
      EnumSet.of(Duty.CLAIM_REIMBURSEMENT, Duty.PAY_REIMBURSEMENT);

  /** What other interpretations change for an employer. */
  private static final Set<What> OWN = EnumSet.of(What.VERDICT, What.PAYER, What.LIABILITY);

  private static final Optional<Duty.Holder> EMPLOYER = Optional.of(Duty.Holder.EMPLOYER);

  private final Answer answer;
  private final Told told;

  /** The sheet in a language. */
  public EmployerSheet(Answer answer, Locale locale) {
    this.answer = answer;
    told = new Told(ofEmployer(answer), Reader.OTHERS, Detail.BRIEF, locale);
  }

  /** The same, without what other interpretations would change for the worker alone. */
  private static Answer ofEmployer(Answer answer) {
    return answer.toBuilder()
        .interpretationEffects(
            answer
                .interpretationEffects()
                .map(effects -> effects.stream().flatMap(EmployerSheet::ofEmployer).toList()))
        .build();
  }

  private static Stream<InterpretationEffect> ofEmployer(InterpretationEffect effect) {
    List<Change> changes = effect.changes().stream().filter(EmployerSheet::isOwn).toList();
    return changes.isEmpty()
        ? Stream.empty()
        : Stream.of(new InterpretationEffect(effect.interpretation(), effect.other(), changes));
  }

  private static boolean isOwn(Change change) {
    return OWN.contains(change.what())
        || (change.what() == What.DEADLINE_DUE
            && change.name().map(Duty::valueOf).map(Duty::holder).equals(EMPLOYER));
  }

  /** {@return how many duties are open and overdue, which comes next, and what is owed} */
  public String headline() {
    return Stream.concat(duties(), told.words().liabilities().stream())
        .collect(Collectors.joining(" "));
  }

  private Stream<String> duties() {
    List<NextStep> open =
        answer.next().stream()
            .filter(step -> step.holder() == Duty.Holder.EMPLOYER)
            .filter(step -> step.step() != NextStep.Kind.CLAIM_REIMBURSEMENT)
            .toList();
    long overdue = open.stream().filter(this::isOverdue).count();
    return open.isEmpty()
        ? Stream.of(told.texts().text("employer.nothing"))
        : Stream.concat(
            Stream.of(
                told.texts()
                    .fill(
                        overdue == 0 ? "employer.open" : "employer.open.overdue",
                        Map.of(
                            "open", Integer.toString(open.size()),
                            "overdue", Long.toString(overdue)))),
            nextInTime());
  }

  private boolean isOverdue(NextStep step) {
    return step.dueOn().filter(answer.asOf()::isAfter).isPresent();
  }

  /** The first whose last day is still to come. */
  private Stream<String> nextInTime() {
    return told.words().next(Duty.Holder.EMPLOYER).stream()
        .filter(task -> task.dueOn().filter(day -> !answer.asOf().isAfter(day)).isPresent())
        .map(task -> task.duty())
        .limit(1);
  }

  /** {@return the parts} */
  public List<Part> parts() {
    return Stream.of(
            part(
                Kind.DEADLINES,
                "employer.duties",
                duties(deadline -> !REIMBURSEMENT.contains(deadline.duty()) && isOwn(deadline))),
            part(Kind.OWED, "employer.owed", told.items(Kind.OWED)),
            part(Kind.MONEY, "employer.reimbursement", reimbursement()),
            part(Kind.PAYER, "PAYER", told.items(Kind.PAYER)),
            part(Kind.EFFECTS, "EFFECTS", told.items(Kind.EFFECTS)))
        .filter(part -> !part.items().isEmpty())
        .toList();
  }

  private Part part(Kind kind, String heading, Stream<Item> items) {
    return new Part(kind, told.texts().text(heading), items.toList());
  }

  /** Before anything was paid there is no duty yet, but a right to know of. */
  private Stream<Item> reimbursement() {
    List<Item> duties = duties(deadline -> REIMBURSEMENT.contains(deadline.duty())).toList();
    return duties.isEmpty()
        ? answer.liabilities().stream()
            .filter(owed -> owed.kind() == EmployerLiability.Kind.ARREARS)
            .map(owed -> Item.of(told.texts().text("employer.reimbursement.later")))
        : duties.stream();
  }

  private static boolean isOwn(Deadline deadline) {
    return deadline.holder() == Duty.Holder.EMPLOYER;
  }

  private Stream<Item> duties(Predicate<Deadline> which) {
    return told.duties(
        (deadline, task) -> deadline.status() != Deadline.Status.VOID && which.test(deadline));
  }

  /** {@return the words between} */
  public Told told() {
    return told;
  }
}
