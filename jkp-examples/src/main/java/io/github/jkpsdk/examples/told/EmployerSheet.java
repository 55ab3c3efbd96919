package io.github.jkpsdk.examples.told;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.examples.told.Part.Kind;
import io.github.jkpsdk.examples.told.Told.Detail;
import io.github.jkpsdk.explanation.AnswerExplanation;
import io.github.jkpsdk.explanation.AnswerExplanation.Reader;
import io.github.jkpsdk.explanation.AnswerExplanation.Task;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an employer is told: its duties with its own days, what it owes, what it can claim back. */
public final class EmployerSheet {

  private static final Set<Duty> REIMBURSEMENT =
      EnumSet.of(Duty.CLAIM_REIMBURSEMENT, Duty.PAY_REIMBURSEMENT);

  private final Told told;
  private final AnswerExplanation words;

  /** The sheet in a language. */
  public EmployerSheet(Answer answer, Locale locale) {
    told = new Told(answer, Reader.OTHERS, Detail.BRIEF, locale);
    words = told.words();
  }

  /** {@return how many duties are open, which comes next, and what is owed} */
  public String headline() {
    List<Task> open = words.next(Duty.Holder.EMPLOYER);
    ToldTexts texts = told.texts();
    Stream<String> duties =
        open.isEmpty()
            ? Stream.of(texts.text("employer.nothing"))
            : Stream.of(texts.text("employer.open") + " " + open.size() + ".", open.get(0).duty());
    return Stream.concat(duties, words.liabilities().stream()).collect(Collectors.joining(" "));
  }

  /** {@return the parts} */
  public List<Part> parts() {
    return Stream.of(
            new Part(
                Kind.DEADLINES,
                told.texts().text("employer.duties"),
                duties(deadline -> !REIMBURSEMENT.contains(deadline.duty()) && isOwn(deadline))),
            new Part(Kind.OWED, told.texts().text("OWED"), told.items(Kind.OWED).toList()),
            new Part(
                Kind.MONEY,
                told.texts().text("employer.reimbursement"),
                duties(deadline -> REIMBURSEMENT.contains(deadline.duty()))),
            new Part(Kind.PAYER, told.texts().text("PAYER"), told.items(Kind.PAYER).toList()),
            new Part(Kind.EFFECTS, told.texts().text("EFFECTS"), told.items(Kind.EFFECTS).toList()))
        .filter(part -> !part.items().isEmpty())
        .toList();
  }

  private static boolean isOwn(Deadline deadline) {
    return deadline.holder() == Duty.Holder.EMPLOYER;
  }

  private List<Item> duties(Predicate<Deadline> which) {
    return told.duties(
            (deadline, task) -> deadline.status() != Deadline.Status.VOID && which.test(deadline))
        .toList();
  }

  /** {@return the words between} */
  public Told told() {
    return told;
  }
}
