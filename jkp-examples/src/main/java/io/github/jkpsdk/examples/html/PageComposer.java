package io.github.jkpsdk.examples.html;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.Standing;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.examples.html.HtmlReport.Chart;
import io.github.jkpsdk.examples.html.HtmlReport.Form;
import io.github.jkpsdk.examples.html.PageView.Condition;
import io.github.jkpsdk.examples.html.PageView.Conditions;
import io.github.jkpsdk.examples.html.PageView.Figure;
import io.github.jkpsdk.examples.html.PageView.Head;
import io.github.jkpsdk.examples.html.PageView.Line;
import io.github.jkpsdk.examples.html.PageView.MonthConditions;
import io.github.jkpsdk.examples.html.PageView.Picture;
import io.github.jkpsdk.examples.html.PageView.Section;
import io.github.jkpsdk.examples.told.EmployerSheet;
import io.github.jkpsdk.examples.told.Item;
import io.github.jkpsdk.examples.told.Part;
import io.github.jkpsdk.examples.told.Told;
import io.github.jkpsdk.examples.told.Told.Detail;
import io.github.jkpsdk.explanation.AnswerExplanation;
import io.github.jkpsdk.explanation.AnswerExplanation.Reader;
import io.github.jkpsdk.explanation.ExplainedFinding;
import io.github.jkpsdk.explanation.Wording;
import io.github.jkpsdk.verdict.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Puts a subject into the words of a page. */
final class PageComposer {

  private final Subject subject;
  private final Form form;
  private final Locale locale;
  private final Map<String, String> texts;
  private final Wording wording;
  private final Answer answer;

  PageComposer(Subject subject, Form form, Locale locale, Map<String, String> texts) {
    this.subject = subject;
    this.form = form;
    this.locale = locale;
    this.texts = texts;
    wording = Wording.in(locale);
    answer = subject.answer();
  }

  PageView compose() {
    return switch (form) {
      case WORKER -> person(new Told(answer, Reader.WORKER, Detail.BRIEF, locale));
      case ADVISER -> person(new Told(answer, Reader.OTHERS, Detail.ALL, locale));
      case EMPLOYER -> employer(new EmployerSheet(answer, locale));
    };
  }

  private PageView person(Told told) {
    Dossier dossier = new Dossier(subject, wording, locale, this::text);
    boolean isDossier = form == Form.ADVISER;
    Stream<Section> rest = told.rest().stream().map(PageComposer::section);
    return new PageView(
        texts,
        title(),
        running(),
        head(told.headline(), told.day()),
        told.first().stream().map(PageComposer::section).toList(),
        List.of(conditions(told)),
        told.then().stream().map(PageComposer::section).toList(),
        drawings(told),
        told.showsMonths()
            ? List.of(new MonthAmounts(subject, wording, this::text).of(told))
            : List.of(),
        told.words().months().stream()
            .filter(this::isCurrent)
            .map(month -> conditions(month, told))
            .toList(),
        isDossier ? Stream.concat(rest, dossier.sections()).toList() : rest.toList(),
        new About(subject, wording, this::text).entries(isDossier),
        told.legend());
  }

  private PageView employer(EmployerSheet sheet) {
    return new PageView(
        texts,
        title(),
        running(),
        new Head("neutral", text("standing.EMPLOYER"), sheet.headline(), sheet.told().day()),
        sheet.parts().stream().map(PageComposer::section).toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new About(subject, wording, this::text).entries(false),
        sheet.told().legend());
  }

  private String text(String key) {
    return texts.getOrDefault(key, key);
  }

  /** What the page is, and of whom: the company for a company, else the worker. */
  private String title() {
    String name =
        (form == Form.EMPLOYER
                ? subject.facts().employment().employer().name()
                : subject.facts().participant().name())
            .map(wording::foreign)
            .orElse("");
    String title = text("title." + form);
    return name.isEmpty() ? title : title + ": " + name;
  }

  /** An id has letters, digits and {@code -_.} alone, so that it can stand in a style. */
  private String running() {
    String programme = text("programme.short");
    return answer.id().map(id -> programme + ", " + id).orElse(programme);
  }

  private Head head(String headline, String day) {
    String standing = "standing." + answer.standing().state();
    return new Head(look(), text(isMarred() ? standing + ".lost" : standing), headline, day);
  }

  /** Green where all the money is on its way or paid, red where none is, else between. */
  private String look() {
    return switch (answer.standing().state()) {
      case NOT_ENTITLED, ENDED -> "bad";
      case REJECTED, NOT_YET_ENTITLED, UNDECIDED -> "open";
      case COMPLETED, RUNNING, NOT_FILED ->
          answer.verdict().outcome() == Verdict.Outcome.ELIGIBLE && !isMarred() ? "good" : "open";
    };
  }

  /** Whether the claim goes on, or is over, without a month that was missed. */
  private boolean isMarred() {
    return EnumSet.of(Standing.State.RUNNING, Standing.State.COMPLETED)
            .contains(answer.standing().state())
        && answer.months().stream().anyMatch(month -> month.lossReason().isPresent());
  }

  static Section section(Part part) {
    boolean isTasks = part.kind() == Part.Kind.NEXT;
    return new Section(
        part.kind().name(),
        part.heading(),
        isTasks,
        part.items().stream().map(PageComposer::line).toList());
  }

  static Line line(Item item) {
    return new Line(
        Fragment.of(item.text()),
        item.how().isEmpty() ? List.of() : Fragment.of(item.how()),
        item.source());
  }

  private Conditions conditions(Told told) {
    return new Conditions(
        told.words().verdict().outcome(),
        told.conditions().stream().map(found -> condition(found, told)).toList(),
        told.otherConditions());
  }

  private static Condition condition(ExplainedFinding explained, Told told) {
    return new Condition(
        explained.finding().outcome().name(),
        explained.title(),
        explained.outcome(),
        explained.sentence(),
        told.source(explained));
  }

  /** A drawing with its title, by itself. */
  Picture picture(Chart chart) {
    Told told = new Told(answer, Reader.OTHERS, Detail.ALL, locale);
    Figure figure = chart == Chart.MONTHS ? contributions() : claim(told);
    return new Picture(text("lang"), figure.id(), figure.title(), figure.drawing());
  }

  private List<Figure> drawings(Told told) {
    Figure claim = claim(told);
    return told.showsMonths() && !claim.drawing().boxes().isEmpty()
        ? List.of(contributions(), claim)
        : List.of(contributions());
  }

  private Figure contributions() {
    QualifyingMonths grid = new QualifyingMonths(subject);
    Drawing drawing = grid.draw(wording);
    return new Figure(
        "grid",
        text("gridCaption"),
        text("gridTitle"),
        drawing,
        Legend.of(drawing, this::text),
        new GridText(wording, this::text).of(grid.cells()));
  }

  private Figure claim(Told told) {
    Drawing drawing = new ClaimTimeline(subject, wording, told.words().months(), this::text).draw();
    return new Figure(
        "claim",
        text("claimCaption"),
        text("claimTitle"),
        drawing,
        Legend.of(drawing, this::text),
        List.of());
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

  private static MonthConditions conditions(AnswerExplanation.Month month, Told told) {
    return new MonthConditions(
        month.month().month(),
        month.status(),
        told.conditions(month.findings()).stream().map(found -> condition(found, told)).toList(),
        told.otherConditions(month.findings()));
  }
}
