package io.github.jkpsdk.examples.html;

import static io.github.jkpsdk.examples.html.Subjects.LANGUAGES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.examples.html.Drawing.Label;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.explanation.Wording;
import io.github.jkpsdk.verdict.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DrawingTest {

  @ParameterizedTest
  @MethodSource("io.github.jkpsdk.examples.html.Subjects#names")
  void noLabelOverlapsAnotherOrLeavesTheDrawing(String name) {
    LocalDate day = Subjects.sample(name).facts().termination().date();
    Stream.of(
            Optional.<LocalDate>empty(),
            Optional.of(day),
            Optional.of(day.plusWeeks(10)),
            Optional.of(day.plusMonths(9)),
            Optional.of(day.plusYears(3)),
            Optional.of(day.plusYears(40)))
        .map(asOf -> Subjects.sample(name, asOf))
        .flatMap(subject -> LANGUAGES.stream().flatMap(language -> drawings(subject, language)))
        .forEach(DrawingTest::assertThatLabelsFit);
  }

  private static void assertThatLabelsFit(Drawing drawing) {
    List<Label> labels = drawing.labels();
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      assertThat(label.left()).as("%s", label).isNotNegative();
      assertThat(label.right()).as("%s", label).isLessThanOrEqualTo(drawing.width());
      assertThat(label.y()).as("%s", label).isBetween(label.size() - 1, drawing.height());
      for (Label other : labels.subList(i + 1, labels.size())) {
        assertThat(label.overlaps(other)).as("%s and %s overlap", label, other).isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.jkpsdk.examples.html.Subjects#names")
  void theGridShowsAsManyPaidMonthsAsTheFindingCounts(String name) {
    Subject subject = Subjects.sample(name);
    Drawing grid = new QualifyingMonths(subject).draw(Wording.in(Locale.ENGLISH));

    assertThat(grid.boxes()).hasSize(24);
    assertThat(grid.boxes().stream().filter(box -> box.look().equals("paid")).count())
        .isEqualTo(monthsPaid(subject));
  }

  private static long monthsPaid(Subject subject) {
    return subject.answer().verdict().findings().stream()
        .flatMap(finding -> finding.facts().stream())
        .filter(fact -> fact.name().equals("monthsPaid"))
        .mapToLong(fact -> ((Fact.Count) fact).value())
        .sum();
  }

  @Test
  void theTimelineShowsWindowsActivitiesAndPaymentsOfTheMonths() {
    Drawing timeline = timeline(Subjects.sample("bulan-3-terlewat"), Locale.ENGLISH);

    assertThat(looks(timeline))
        .containsAllEntriesOf(
            Map.of("track", 6L, "activity", 5L, "window", 5L, "lost", 1L, "paid", 2L))
        .containsEntry("expected", 3L)
        .containsEntry("limit", 1L);
    assertThat(timeline.labels())
        .extracting(Label::text)
        .contains("Job lost 5 Jan 2026", "Assessed 20 Mar 2026", "Month 3: lost");
    assertThat(timeline.labels())
        .filteredOn(label -> label.look().equals("lost"))
        .extracting(Label::text)
        .containsExactly("Month 3: lost");
  }

  @Test
  void theTimelineLeavesOutMonthsThatEndedWithoutAFiling() {
    assertThat(timeline(Subjects.sample("bekerja-lagi-bulan-4"), Locale.ENGLISH).labels())
        .extracting(Label::text)
        .contains("Month 3: paid")
        .doesNotContain("Month 6: ended");
  }

  @Test
  void theLegendExplainsTheLooksThatAreThereAndNoOthers() {
    Drawing timeline = timeline(Subjects.sample("data-belum-lengkap"), Locale.ENGLISH);

    assertThat(Legend.of(timeline, key -> key))
        .extracting(Legend::meaning)
        .containsExactly("legend.window", "legend.limit");
  }

  private static Map<String, Long> looks(Drawing drawing) {
    Map<String, Long> looks = new TreeMap<>();
    Stream.of(
            drawing.boxes().stream().map(Drawing.Box::look),
            drawing.lines().stream().map(Drawing.Line::look),
            drawing.dots().stream().map(Drawing.Dot::look))
        .flatMap(look -> look)
        .forEach(look -> looks.merge(look, 1L, Long::sum));
    return looks;
  }

  private static Stream<Drawing> drawings(Subject subject, Locale language) {
    return Stream.of(
        new QualifyingMonths(subject).draw(Wording.in(language)), timeline(subject, language));
  }

  private static Drawing timeline(Subject subject, Locale language) {
    PageView page =
        new PageComposer(
                subject, HtmlReport.Form.ADVISER, language, HtmlReport.texts(subject, language))
            .compose();
    assertThat(page.benefit().get(0).amounts())
        .hasSize(Explanation.of(subject.answer(), language).months().size());
    return page.drawings().get(1).drawing();
  }
}
