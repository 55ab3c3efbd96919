package io.github.jkpsdk.examples.html;

import io.github.jkpsdk.activity.ActivityMonth;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.examples.told.Amounts;
import io.github.jkpsdk.explanation.AnswerExplanation;
import io.github.jkpsdk.explanation.Wording;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Draws a claim from the termination to the end of the benefit: for every month whose window is
 * known the days of activity, the window, and the payment.
 */
final class ClaimTimeline {

  private static final String LOST = "lost";
  private static final int LETTERS = 13;
  private static final int SMALL_LETTERS = 11;
  private static final int TERMINATION_LANE = 13;
  private static final int ASSESSMENT_LANE = 29;
  private static final int AXIS = 38;
  private static final int MONTHS_LANE = 51;
  private static final int YEARS_LANE = 64;
  private static final int FIRST_ROW = 74;
  private static final int ROW = 40;
  private static final int TRACK = 19;
  private static final int THICK = 12;
  private static final int THINNEST = 4;
  private static final int ROOM_FOR_A_MONTH = 22;
  private static final int ROOM_FOR_A_YEAR = 30;

  private final Subject subject;
  private final Wording wording;
  private final UnaryOperator<String> texts;
  private final List<AnswerExplanation.Month> months;
  private final TimeAxis axis;
  private final Drawing drawing;

  /**
   * A timeline.
   *
   * @param months the months in words
   * @param texts the texts of the page by their keys
   */
  ClaimTimeline(
      Subject subject,
      Wording wording,
      List<AnswerExplanation.Month> months,
      UnaryOperator<String> texts) {
    this.subject = subject;
    this.wording = wording;
    this.texts = texts;
    this.months = months.stream().filter(month -> isDrawn(month.month())).toList();
    axis = TimeAxis.over(Stream.concat(Stream.of(termination(), subject.asOf()), days()));
    drawing = new Drawing(FIRST_ROW + this.months.size() * ROW);
  }

  private static boolean isDrawn(BenefitMonth month) {
    return month.window().isPresent() && !Amounts.isOver(month);
  }

  private LocalDate termination() {
    return subject.facts().termination().date();
  }

  private Stream<LocalDate> days() {
    return months.stream()
        .map(AnswerExplanation.Month::month)
        .flatMap(
            month ->
                Stream.concat(
                    month.paidOn().stream(), month.window().stream().map(ClaimWindow::closesOn)));
  }

  Drawing draw() {
    axis();
    for (int row = 0; row < months.size(); row++) {
      month(months.get(row), FIRST_ROW + row * ROW);
    }
    day(termination(), TERMINATION_LANE, "termination");
    day(subject.asOf(), ASSESSMENT_LANE, "assessment");
    return drawing;
  }

  /** A day that is marked on the axis and in every track, not across the labels between. */
  private void day(LocalDate day, int lane, String look) {
    int x = axis.x(day);
    drawing.vertical(x, lane + 2, AXIS, look);
    for (int row = 0; row < months.size(); row++) {
      int track = FIRST_ROW + row * ROW + TRACK;
      drawing.vertical(x, track - 2, track + THICK + 2, look);
    }
    String text = texts.apply(look + "Day") + " " + Labels.shortDay(wording, day);
    if (x < Drawing.WIDTH / 2) {
      drawing.label(x, lane, LETTERS, text);
    } else {
      drawing.labelUpTo(x, lane, LETTERS, text);
    }
  }

  private void axis() {
    drawing.horizontal(TimeAxis.LEFT, TimeAxis.RIGHT, AXIS, "axis");
    int roomFrom = 0;
    for (YearMonth month : axis.labelled().toList()) {
      int x = axis.x(month);
      drawing.vertical(x, AXIS - 3, AXIS + 3, "axis");
      if (!axis.isInYears() && x + ROOM_FOR_A_MONTH <= Drawing.WIDTH) {
        drawing.label(x + 1, MONTHS_LANE, SMALL_LETTERS, Labels.shortMonth(wording, month));
      }
      boolean startsYear = month.getMonth() == Month.JANUARY || roomFrom == 0;
      if (startsYear && x >= roomFrom && x + ROOM_FOR_A_YEAR <= Drawing.WIDTH) {
        drawing.label(x + 1, YEARS_LANE, SMALL_LETTERS, Integer.toString(month.getYear()));
        roomFrom = x + ROOM_FOR_A_YEAR;
      }
    }
  }

  private void month(AnswerExplanation.Month explained, int top) {
    BenefitMonth month = explained.month();
    String look = Amounts.isLost(month) ? LOST : "";
    drawing.label(
        TimeAxis.LEFT,
        top + LETTERS,
        LETTERS,
        texts.apply("month") + " " + month.month() + ": " + explained.status(),
        look);
    subject
        .amounts()
        .of(month)
        .ifPresent(
            amount ->
                drawing.labelUpTo(TimeAxis.RIGHT, top + LETTERS, LETTERS, wording.amount(amount)));
    int track = top + TRACK;
    drawing.box(TimeAxis.LEFT, track, TimeAxis.RIGHT - TimeAxis.LEFT, THICK, "track");
    month.activity().ifPresent(days -> activity(days, track));
    window(month, month.window().orElseThrow(), track);
    payment(month, track + THICK / 2);
  }

  private void activity(ActivityMonth days, int track) {
    bar(days.from(), days.to(), track, "activity");
  }

  /** The long window of the first claim ends when it is filed; its last day stays marked. */
  private void window(BenefitMonth month, ClaimWindow window, int track) {
    LocalDate from = window.opensOn().orElse(window.closesOn());
    LocalDate to = window.closesOn();
    if (month.month() == 1) {
      int limit = axis.x(to.plusDays(1));
      drawing.vertical(limit, track - 2, track + THICK + 2, "limit");
      to = month.filedOn().filter(to::isAfter).orElse(to);
    }
    bar(from, to, track, Amounts.isLost(month) ? LOST : "window");
  }

  private void bar(LocalDate from, LocalDate to, int track, String look) {
    int x = Math.max(TimeAxis.LEFT, axis.x(from));
    int width = Math.max(THINNEST, axis.x(to.plusDays(1)) - x);
    drawing.box(x, track, width, THICK, look);
  }

  private void payment(BenefitMonth month, int middle) {
    Optional<LocalDate> expected =
        Amounts.isLost(month) || subject.amounts().isHopeless()
            ? Optional.empty()
            : month.filedOn().or(() -> lastDayOfLaterMonth(month));
    month
        .paidOn()
        .or(() -> expected)
        .ifPresent(
            day ->
                drawing.dot(
                    axis.x(day),
                    middle,
                    THICK / 2 - 1,
                    month.paidOn().isPresent() ? "paid" : "expected"));
  }

  /** The first claim may be filed on any day of half a year: no payment is to be expected yet. */
  private static Optional<LocalDate> lastDayOfLaterMonth(BenefitMonth month) {
    return month.month() == 1 ? Optional.empty() : month.window().map(ClaimWindow::closesOn);
  }
}
