package io.github.jkpsdk.examples.told;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.Remedies;
import io.github.jkpsdk.answer.Standing;
import io.github.jkpsdk.benefit.EmployerLiability;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.examples.told.Part.Kind;
import io.github.jkpsdk.explanation.AnswerExplanation;
import io.github.jkpsdk.explanation.AnswerExplanation.Reader;
import io.github.jkpsdk.explanation.AnswerExplanation.Task;
import io.github.jkpsdk.explanation.ExplainedFinding;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.explanation.Wording;
import io.github.jkpsdk.verdict.Basis;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a person is told of an answer, in its order. Who is not entitled is told why, what can be
 * done about it and what else there is, and nothing of windows and payments.
 */
public final class Told {

  /** How much is told. */
  public enum Detail {
    /** What matters now. */
    BRIEF,
    /** All there is, for who has to check it. */
    ALL
  }

  /** Where somebody else has decided, or decides, against the worker. */
  private static final Set<Standing.State> DISPUTABLE =
      EnumSet.of(
          Standing.State.NOT_ENTITLED, Standing.State.NOT_YET_ENTITLED, Standing.State.REJECTED);

  private final Answer answer;
  private final Detail detail;
  private final Wording wording;
  private final ToldTexts texts;
  private final AnswerExplanation words;

  /** What somebody is told in a language. */
  public Told(Answer answer, Reader reader, Detail detail, Locale locale) {
    this.answer = answer;
    this.detail = detail;
    wording = Wording.in(locale);
    words = Explanation.of(answer, locale, reader);
    texts = ToldTexts.in(locale, reader.of(answer));
  }

  private boolean isDead() {
    return answer.standing().reason().filter(Standing.Reason.DEATH::equals).isPresent();
  }

  /** {@return where it all stands} */
  public String headline() {
    return words.headline();
  }

  /** {@return the sentences of the library} */
  public AnswerExplanation words() {
    return words;
  }

  /** {@return the words between them} */
  public ToldTexts texts() {
    return texts;
  }

  /** {@return whether a right is left in question, so that windows and payments say something} */
  public boolean isEntitled() {
    return answer.standing().state() != Standing.State.NOT_ENTITLED;
  }

  /** {@return whether windows, payments and amounts of months are shown} */
  public boolean showsMonths() {
    return isEntitled() || detail == Detail.ALL;
  }

  /** {@return the day that was asked for} */
  public String asked() {
    return texts.text("stateOn") + " " + wording.day(answer.asOf()) + ".";
  }

  /** {@return the day, and that of the verdict where it is another} */
  public String day() {
    String asked = asked();
    return answer.verdict().asOf().equals(answer.asOf())
        ? asked
        : asked + " " + texts.text("rightOn") + " " + wording.day(answer.verdict().asOf()) + ".";
  }

  /** {@return what is told before the conditions: money and what is to be done} */
  public List<Part> first() {
    return isEntitled() ? parts(Kind.MONEY, Kind.NEXT, Kind.OTHERS) : List.of();
  }

  /** {@return what follows from the conditions} */
  public List<Part> then() {
    List<Part> parts =
        parts(Kind.MISSING, Kind.REMEDIES, Kind.OWED, Kind.OTHER_CLAIMS, Kind.COMPLAINT);
    return isEntitled()
        ? parts
        : Stream.concat(parts.stream(), parts(Kind.MONEY, Kind.NEXT, Kind.OTHERS).stream())
            .toList();
  }

  /** {@return what is told at the end} */
  public List<Part> rest() {
    return parts(Kind.PAYER, Kind.WARNINGS, Kind.DEADLINES, Kind.EFFECTS, Kind.READINGS);
  }

  /** {@return the heading of the conditions, with their day where the answer has another} */
  public String conditionsHeading() {
    LocalDate judgedOn = answer.verdict().asOf();
    return judgedOn.equals(answer.asOf())
        ? texts.text("conditions")
        : texts.text("conditionsOn") + " " + wording.day(judgedOn);
  }

  /** {@return the conditions that are told with their reasons} */
  public List<ExplainedFinding> conditions() {
    return conditions(words.verdict().findings());
  }

  /** {@return those of some conditions that are told with their reasons} */
  public List<ExplainedFinding> conditions(List<ExplainedFinding> all) {
    return all.stream().filter(found -> detail == Detail.ALL || isAgainst(found)).toList();
  }

  private static boolean isAgainst(ExplainedFinding explained) {
    Outcome outcome = explained.finding().outcome();
    return outcome == Outcome.NOT_MET || outcome == Outcome.UNDECIDED;
  }

  /** {@return the conditions that are told by their names alone, one sentence for each outcome} */
  public List<String> otherConditions() {
    return otherConditions(words.verdict().findings());
  }

  /** {@return those of some conditions that are told by their names alone} */
  public List<String> otherConditions(List<ExplainedFinding> all) {
    return detail == Detail.ALL
        ? List.of()
        : Stream.of(Outcome.MET, Outcome.NOT_APPLICABLE)
            .flatMap(outcome -> named(all, outcome).stream())
            .toList();
  }

  private Optional<String> named(List<ExplainedFinding> all, Outcome outcome) {
    String titles =
        all.stream()
            .filter(found -> found.finding().outcome() == outcome)
            .map(ExplainedFinding::title)
            .collect(Collectors.joining(", "));
    return titles.isEmpty()
        ? Optional.empty()
        : Optional.of(texts.text("conditions." + outcome) + " " + titles + ".");
  }

  /** {@return what the signs before the articles mean, in one line} */
  public String legend() {
    return Arrays.stream(Basis.values()).map(wording::legend).collect(Collectors.joining(" · "));
  }

  private List<Part> parts(Kind... kinds) {
    return Stream.of(kinds).flatMap(kind -> part(kind).stream()).toList();
  }

  private Optional<Part> part(Kind kind) {
    List<Item> items = items(kind).toList();
    return items.isEmpty() ? Optional.empty() : Optional.of(new Part(kind, heading(kind), items));
  }

  private String heading(Kind kind) {
    return kind == Kind.REMEDIES
        ? texts.text(kind + "." + answer.remedies().map(Remedies::outcome).orElseThrow())
        : texts.text(kind.name());
  }

  Stream<Item> items(Kind kind) {
    return switch (kind) {
      case MONEY -> new Money(answer, words, wording, texts).sentences().map(Item::of);
      case NEXT -> steps().own(isEntitled() && !isDead());
      case OTHERS -> steps().ofOthers();
      case MISSING -> words.verdict().missingFacts().values().stream().map(Item::of);
      case REMEDIES -> words.remedies().stream().map(Item::of);
      case OWED -> owed();
      case OTHER_CLAIMS -> words.otherClaims().stream().map(Item::of);
      case COMPLAINT -> complaint();
      case PAYER -> payer();
      case WARNINGS -> words.warnings().stream().map(Item::of);
      case DEADLINES -> folded(new Duties(answer, words, detail).told());
      case EFFECTS -> effects();
      case READINGS -> readings();
    };
  }

  private Steps steps() {
    return new Steps(answer, words, detail, new FoldedContributions(wording, texts));
  }

  /** Duties that are told, in the order of the answer. */
  Stream<Item> duties(BiPredicate<Deadline, Task> isTold) {
    return folded(new Duties(answer, words, detail).entries(isTold));
  }

  private Stream<Item> folded(List<FoldedContributions.Entry> entries) {
    return new FoldedContributions(wording, texts).items(entries);
  }

  static Item item(Task task) {
    return new Item(task.sentence(), task.how(), task.source());
  }

  private Stream<Item> owed() {
    List<String> sentences = words.liabilities();
    return IntStream.range(0, sentences.size())
        .mapToObj(
            i ->
                new Item(
                    sentences.get(i),
                    "",
                    wording.source(
                        Optional.of(basis(answer.liabilities().get(i))),
                        answer.liabilities().get(i).citations())));
  }

  /** Whether an employer pays first may rest on an interpretation. */
  private Basis basis(EmployerLiability owed) {
    return answer
        .verdict()
        .payerFinding()
        .filter(payer -> owed.kind() == EmployerLiability.Kind.ARREARS)
        .map(Finding::basis)
        .orElse(Basis.STATUTE);
  }

  private Stream<Item> complaint() {
    return DISPUTABLE.contains(answer.standing().state())
        ? Stream.of(
            Item.of(texts.text("complaint.agency")), Item.of(texts.text("complaint.office")))
        : Stream.empty();
  }

  private Stream<Item> payer() {
    Optional<String> payer = words.verdict().payer().filter(who -> showsMonths());
    return payer.stream()
        .flatMap(
            who -> {
              ExplainedFinding why = words.verdict().payerFinding().orElseThrow();
              return Stream.of(new Item(who, "", source(why)), Item.of(why.sentence()));
            });
  }

  /** {@return how sure a condition is and by which texts} */
  public String source(ExplainedFinding explained) {
    return wording.source(
        Optional.of(explained.finding().basis()), explained.finding().citations());
  }

  /** In one paragraph, since all say what would be under another reading. */
  private Stream<Item> effects() {
    List<String> effects = words.effects();
    return effects.isEmpty() ? Stream.empty() : Stream.of(Item.of(String.join(" ", effects)));
  }

  private Stream<Item> readings() {
    return words.interpretations().entrySet().stream()
        .filter(reading -> detail == Detail.ALL)
        .map(reading -> Item.of(reading.getValue() + " [" + reading.getKey() + "]"));
  }
}
