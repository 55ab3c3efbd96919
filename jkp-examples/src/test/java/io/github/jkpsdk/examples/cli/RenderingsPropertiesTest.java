package io.github.jkpsdk.examples.cli;

import static io.github.jkpsdk.examples.cli.ToldAnswer.amount;
import static io.github.jkpsdk.examples.cli.ToldAnswer.day;
import static io.github.jkpsdk.examples.cli.ToldAnswer.days;
import static io.github.jkpsdk.examples.cli.ToldAnswer.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.examples.cli.Report.Order;
import io.github.jkpsdk.examples.html.HtmlReport;
import io.github.jkpsdk.examples.html.HtmlReport.Form;
import io.github.jkpsdk.examples.html.Subject;
import io.github.jkpsdk.examples.ical.CalendarRevision;
import io.github.jkpsdk.examples.told.Told.Detail;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.jqwik.JkpArbitraries;
import io.github.jkpsdk.json.JkpJson;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.Instrument;
import io.github.jkpsdk.rulebook.Rulebook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.JsonNode;

/**
 * The terminal, the page, the calendar and the JSON of one claim name the same days and amounts.
 * The JSON is read as any program would read it, and the others are held against it.
 */
class RenderingsPropertiesTest {

  private static final Pattern ASKED_FOR =
      Pattern.compile(
          "Pembayaran bulan|Minta perusahaan|Pekerja dapat meminta|No payment of|Ask the company|The worker can ask");

  private static final List<Locale> LANGUAGES =
      List.of(Locale.forLanguageTag("id"), Locale.ENGLISH);
  private static final LocalDate FIRST_DAY = LocalDate.of(2021, 2, 2);
  private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

  /** Of these nothing more is to be had. */
  private static final Set<String> LOST = Set.of("MISSED", "ENDED", "NOT_ENTITLED");

  @Provide
  Arbitrary<Claim> claims() {
    return JkpArbitraries.claims().withAnyEvents();
  }

  /** The default ones in most files; some laws give a benefit of fewer months. */
  @Provide
  Arbitrary<Jkp> doors() {
    return JkpArbitraries.interpretations()
        .optional(0.2)
        .map(readings -> readings.orElse(Interpretations.standard()))
        .flatMap(
            readings ->
                Arbitraries.frequency(Tuple.of(4, 6), Tuple.of(1, 3), Tuple.of(1, 1))
                    .map(months -> under(readings, months)));
  }

  private static Jkp under(Interpretations readings, int months) {
    Rulebook law =
        Rulebook.standard().toBuilder()
            .benefitMonths(Dated.since(FIRST_DAY, months, new Instrument("PP 1/2027").asWhole()))
            .build();
    return Jkp.builder().rulebook(law).interpretations(readings).build();
  }

  @net.jqwik.api.Property(tries = 600, shrinking = ShrinkingMode.OFF)
  void allNameTheSameDaysAndAmounts(
      @ForAll("claims") Claim claim,
      @ForAll("doors") Jkp jkp,
      @ForAll @IntRange(min = -20, max = 300) int days) {
    LocalDate asOf = claim.facts().termination().date().plusDays(days);
    Answer answer = jkp.answer(claim, asOf.isBefore(FIRST_DAY) ? FIRST_DAY : asOf);
    ToldAnswer told = ToldAnswer.read(JkpJson.write(answer));
    Subject subject = new Subject(jkp, claim.facts(), answer);

    Set<LocalDate> known = told.allDays();
    known.add(claim.facts().termination().date());
    Set<BigDecimal> amounts = told.allAmounts();
    told.paidAndOutstanding().ifPresent(amounts::add);
    told.lostTogether().forEach(amounts::add);

    for (Locale language : LANGUAGES) {
      Wordings words = new Wordings(language);
      TerminalText terminal =
          TerminalText.of(
              Report.of(answer, Order.MONTHS_FIRST, Detail.ALL, 100, language), language);
      WebPage page = WebPage.of(HtmlReport.of(subject, Form.ADVISER, language), language);
      assertTerminal(terminal, told, words);
      assertPage(page, told, words);
      assertThat(WebPage.of(HtmlReport.of(subject, Form.WORKER, language), language).headline())
          .isEqualTo(terminal.headline());
      String all = terminal.text().replaceAll("\\s+", " ") + " " + page.text();
      assertThat(known).containsAll(words.days(all));
      assertThat(amounts).containsAll(words.amounts(all));
    }
    HeldCalendar.assertCalendar(
        new CalendarFile(CaseName.of(claim.facts()), 3, LANGUAGES.get(days & 1))
            .of(answer, new CalendarRevision(List.of(), answer.asOf(), 1)),
        told);
  }

  private static void assertTerminal(TerminalText terminal, ToldAnswer told, Wordings words) {
    List<JsonNode> next = told.steps();
    List<String> steps = steps(terminal);
    assertThat(steps).hasSameSizeAs(next);
    for (int i = 0; i < next.size(); i++) {
      assertTask(steps.get(i), next.get(i), words);
    }
    List<JsonNode> deadlines = told.list("deadlines").toList();
    List<String> duties = terminal.items("DEADLINES");
    assertThat(duties).hasSameSizeAs(deadlines);
    for (int i = 0; i < deadlines.size(); i++) {
      assertTask(duties.get(i), deadlines.get(i), words);
    }
    List<String> months = terminal.months();
    assertThat(months).hasSize(6);
    for (int month = 1; month <= 6; month++) {
      String row = months.get(month - 1);
      assertThat(words.days(row)).hasSameElementsAs(daysOf(told.month(month)));
      assertThat(words.amounts(row).stream().findFirst())
          .isEqualTo(told.isEntitled() ? amountInTable(told, month) : Optional.empty());
    }
    assertMoney(terminal, told, words);
  }

  /** The worker's, without that there is nothing to do, and those of others. */
  private static List<String> steps(TerminalText terminal) {
    return Stream.of("NEXT", "OTHERS")
        .flatMap(part -> terminal.items(part).stream())
        .filter(RenderingsPropertiesTest::isStep)
        .toList();
  }

  /** Not that there is nothing to do, nor that money is to be asked for. */
  private static boolean isStep(String item) {
    return item.contains(",") && !ASKED_FOR.matcher(item).lookingAt();
  }

  /** Window and activity month, as long as somebody may file it. */
  private static List<LocalDate> daysOf(JsonNode month) {
    return isOver(month)
        ? List.of()
        : Stream.concat(
                windowOf(month).stream(), days(month.path("activity"), "from", "to").stream())
            .toList();
  }

  private static boolean isOver(JsonNode month) {
    return text(month, "status").equals("ENDED") && !month.has("filedOn");
  }

  private static List<LocalDate> windowOf(JsonNode month) {
    return days(month.path("window"), "opensOn", "closesOn");
  }

  /** What is lost brings nothing but what was paid. */
  private static Optional<BigDecimal> amountInTable(ToldAnswer told, int month) {
    boolean isLost = LOST.contains(text(told.month(month), "status"));
    return isLost ? amount(told.month(month).path("paidAmount")) : told.amountOf(month);
  }

  /** The last day and the day it was done always, the first day where there is a window. */
  private static void assertTask(String sentence, JsonNode task, Wordings words) {
    boolean isDone = text(task, "status").equals("DONE");
    List<LocalDate> named = words.days(sentence);

    assertThat(named).containsAll(days(task, "dueOn"));
    assertThat(days(task, "opensOn", "dueOn", "doneOn")).containsAll(named);
    if (isDone) {
      assertThat(named).containsAll(days(task, "doneOn"));
    }
  }

  private static void assertMoney(TerminalText terminal, ToldAnswer told, Wordings words) {
    List<String> sums = terminal.items("MONEY");
    assertThat(sum(sums, "money.paid", terminal, words))
        .isEqualTo(told.sum("paid").filter(paid -> !paid.equals(NOTHING)));
    assertThat(sum(sums, "money.overpaid", terminal, words)).isEqualTo(told.sum("overpaid"));
    boolean isDoubtful = told.sum("doubtful").filter(sum -> !sum.equals(NOTHING)).isPresent();
    boolean isOver =
        Set.of("ENDED", "COMPLETED").contains(text(told.json().path("standing"), "state"));
    if (told.isEntitled()) {
      String open = told.isOpen() ? "money.outstanding.if" : "money.outstanding";
      assertThat(sum(sums, isDoubtful ? "money.outstanding.beside" : open, terminal, words))
          .isEqualTo(told.sum("outstanding").filter(sum -> !isOver || !sum.equals(NOTHING)));
      assertThat(sum(sums, "money.ended", terminal, words))
          .isEqualTo(told.sum("ended").filter(sum -> isOver && !sum.equals(NOTHING)));
      assertThat(sum(sums, "money.doubtful", terminal, words))
          .isEqualTo(told.sum("doubtful").filter(sum -> !sum.equals(NOTHING)));
    }
    assertThat(words.amounts(terminal.line("OWED"))).isEqualTo(owed(told));
    assertBenefit(terminal, told, words);
  }

  private static void assertBenefit(TerminalText terminal, ToldAnswer told, Wordings words) {
    JsonNode benefit = told.json().path("benefit");
    String heading =
        benefit.path("hypothetical").asBoolean(false) ? "benefit.projected" : "benefit";
    boolean isShown = told.isEntitled() && !benefit.isMissingNode();
    assertThat(terminal.has(heading)).isEqualTo(isShown);
    if (isShown) {
      List<BigDecimal> amounts = new java.util.ArrayList<>();
      benefit
          .path("instalments")
          .forEach(one -> brings(told, one.path("month").asInt()).ifPresent(amounts::add));
      amount(told.json().path("paid"))
          .flatMap(paid -> amount(told.json().path("outstanding")).map(paid::add))
          .ifPresent(amounts::add);
      amount(benefit.path("countedWage")).ifPresent(amounts::add);
      assertThat(words.amounts(terminal.line(heading))).isEqualTo(amounts);
    }
  }

  /** What was paid for a month, or can still be had. */
  private static Optional<BigDecimal> brings(ToldAnswer told, int number) {
    JsonNode month = told.json().path("months").path(number - 1);
    boolean isLost = Set.of("MISSED", "ENDED").contains(month.path("status").asString());
    return amount(month.path("paidAmount"))
        .or(() -> isLost ? Optional.empty() : amount(month.path("amount")));
  }

  private static List<BigDecimal> owed(ToldAnswer told) {
    return told.list("liabilities").flatMap(owed -> amount(owed.path("amount")).stream()).toList();
  }

  private static Optional<BigDecimal> sum(
      List<String> sums, String name, TerminalText terminal, Wordings words) {
    return sums.stream()
        .filter(item -> item.startsWith(terminal.text(name)))
        .flatMap(item -> words.amounts(item).stream())
        .findFirst();
  }

  private static void assertPage(WebPage page, ToldAnswer told, Wordings words) {
    List<JsonNode> next = told.steps();
    List<String> steps =
        Stream.concat(page.ownSteps().stream(), page.stepsOfOthers().stream())
            .filter(RenderingsPropertiesTest::isStep)
            .toList();
    assertThat(steps).hasSameSizeAs(next);
    for (int i = 0; i < next.size(); i++) {
      assertTask(steps.get(i), next.get(i), words);
    }
    List<JsonNode> deadlines = told.list("deadlines").toList();
    List<String> duties = page.part("DEADLINES");
    assertThat(duties).hasSameSizeAs(deadlines);
    for (int i = 0; i < deadlines.size(); i++) {
      assertTask(duties.get(i), deadlines.get(i), words);
    }
    assertMonths(page, told, words);
    assertThat(page.part("OWED").stream().flatMap(item -> words.amounts(item).stream()))
        .containsExactlyElementsOf(owed(told));
  }

  private static void assertMonths(WebPage page, ToldAnswer told, Wordings words) {
    List<MatchResult> rows = page.months();
    assertThat(rows).hasSize(6);
    for (int number = 1; number <= 6; number++) {
      JsonNode month = told.month(number);
      MatchResult row = rows.get(number - 1);
      List<LocalDate> expected =
          day(month, "paidOn")
              .map(List::of)
              .orElseGet(() -> isOver(month) ? List.of() : windowOf(month));
      assertThat(words.days(row.group(1))).hasSameElementsAs(expected);
      boolean isLost = !told.isEntitled() || LOST.contains(text(month, "status"));
      assertThat(words.amounts(row.group(2)).stream().findFirst())
          .isEqualTo(isLost ? amount(month.path("paidAmount")) : told.amountOf(number));
    }
    assertThat(words.amounts(page.total()).stream().reduce((wage, sum) -> sum))
        .isEqualTo(told.paidAndOutstanding().filter(sum -> told.isEntitled()));
    boolean isHypothetical = told.json().path("benefit").path("hypothetical").asBoolean(false);
    assertThat(page.has("projected")).isEqualTo(isHypothetical && told.isEntitled());
  }
}
