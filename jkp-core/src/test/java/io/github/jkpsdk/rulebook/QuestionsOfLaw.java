package io.github.jkpsdk.rulebook;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimCalculator;
import io.github.jkpsdk.contribution.Contribution;
import io.github.jkpsdk.contribution.ContributionCalculator;
import io.github.jkpsdk.contribution.ContributionDues;
import io.github.jkpsdk.contribution.LabourIntensiveEmployer;
import io.github.jkpsdk.contribution.RiskClass;
import io.github.jkpsdk.contribution.WageBase;
import io.github.jkpsdk.deadline.DeadlineCalculator;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.fixture.CaseFacts;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.fixture.Row;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.JkmShare;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A fixed corpus: the cases of the golden tables, on both sides of each limit, some claims, and
 * every calculator of contributions, wages and days. An error is an answer too.
 */
final class QuestionsOfLaw {

  private static final Map<JkpCase, LocalDate> CASES = cases();
  private static final List<Claim> CLAIMS = claims();
  private static final IndonesianHolidays HOLIDAYS = IndonesianHolidays.standard();
  private static final Interpretations READINGS = Interpretations.standard();

  private final Rulebook law;
  private final Jkp jkp;
  private final List<Object> answers = new ArrayList<>();

  private QuestionsOfLaw(Rulebook law) {
    this.law = law;
    jkp = Jkp.builder().rulebook(law).build();
  }

  static List<Object> answers(Rulebook law) {
    QuestionsOfLaw questions = new QuestionsOfLaw(law);
    CASES.forEach(questions::ask);
    CLAIMS.forEach(questions::ask);
    questions.askForContributions();
    questions.askForWages();
    questions.askForDays();
    return questions.answers;
  }

  private static Map<JkpCase, LocalDate> cases() {
    Map<JkpCase, LocalDate> cases = new LinkedHashMap<>();
    Stream.of("4", "19", "20", "21", "35", "39", "40")
        .map(article -> "cases/article-" + article + ".csv")
        .flatMap(Row::table)
        .forEach(row -> cases.put(CaseFacts.of(row), row.asOf()));
    Row.table("cases/employer-liability.csv")
        .forEach(row -> cases.put(CaseFacts.of(row), row.asOf()));
    return cases;
  }

  private static List<Claim> claims() {
    return List.of(
        ClaimStory.filed().selfAssessed("2026-06-21").applied("2026-07-01", 4).claim(),
        ClaimStory.filed().selfAssessed("2026-06-21").applied("2026-07-01", 5).claim(),
        ClaimStory.after("2024-06-15").filed(1, "2024-06-20").applied("2024-07-01", 5).claim(),
        ClaimStory.filed()
            .inTraining("2026-06-22", "2026-07-01", "2026-07-31")
            .attended("2026-07-01", "2026-07-31", 4, 5)
            .completed("2026-07-31")
            .claim(),
        ClaimStory.filed().statusForm("2026-12-01").claim());
  }

  private void add(Supplier<?> answer) {
    try {
      answers.add(answer.get());
    } catch (RuntimeException e) {
      answers.add(String.valueOf(e.getMessage()));
    }
  }

  private void ask(JkpCase facts, LocalDate asOf) {
    add(() -> partsOf(jkp.assess(facts, asOf)));
    add(() -> jkp.projectedBenefit(facts, asOf));
    add(() -> jkp.liabilities(facts, asOf));
    add(() -> jkp.deadlines(facts));
  }

  /** All but the digest of the rulebook, which differs for every law. */
  private static List<Object> partsOf(Verdict verdict) {
    return List.of(
        verdict.findings(),
        verdict.payer(),
        verdict.payerFinding(),
        verdict.receipt().rulebookCheckedOn(),
        verdict.receipt().sourcesUntil());
  }

  private void ask(Claim claim) {
    ClaimCalculator calculator = ClaimCalculator.under(law, READINGS, HOLIDAYS);
    for (int month = 0; month < 6; month++) {
      LocalDate asOf = claim.facts().termination().date().plusMonths(month).plusDays(8);
      add(() -> calculator.on(claim, asOf).months());
    }
  }

  private void askForContributions() {
    for (String month : List.of("2021-01", "2021-02", "2024-06", "2025-06", "2026-01", "2026-05")) {
      for (RiskClass risk : RiskClass.values()) {
        for (long wage : List.of(4_000_000L, 5_000_000L)) {
          ask(Rupiah.of(wage), YearMonth.parse(month), risk);
        }
      }
    }
  }

  private void ask(Rupiah wage, YearMonth month, RiskClass risk) {
    LocalDate late = LocalDate.of(2026, 6, 30);
    LabourIntensiveEmployer employer =
        new LabourIntensiveEmployer(
            LabourIntensiveEmployer.Industry.TOYS, 49, YearMonth.of(2025, 1), late);
    LabourIntensiveEmployer relieved =
        new LabourIntensiveEmployer(employer.industry(), 50, employer.jkkSettledUntil(), late);
    add(() -> contribution(READINGS).contribution(wage, month, risk));
    add(() -> contribution(READINGS.with(JkmShare.REDUCED_RATE)).contribution(wage, month, risk));
    add(() -> contribution(READINGS).contribution(wage, month, risk, employer));
    add(() -> fee(contribution(READINGS).contribution(wage, month, risk, relieved), late));
    add(
        () ->
            contribution(READINGS)
                .contribution(
                    wage,
                    month,
                    risk,
                    new LabourIntensiveEmployer(
                        employer.industry(), 50, employer.jkkSettledUntil(), late.plusDays(1))));
  }

  private ContributionCalculator contribution(Interpretations readings) {
    return ContributionCalculator.under(law, readings);
  }

  private List<Object> fee(Contribution contribution, LocalDate paidOn) {
    return List.of(
        contribution,
        ContributionDues.under(law, READINGS, HOLIDAYS).lateFee(contribution, paidOn));
  }

  private void askForWages() {
    WageBase base = WageBase.under(law);
    YearMonth month = YearMonth.of(2026, 5);
    Rupiah wage = Rupiah.of(150_000);
    add(() -> base.monthly(WageBase.Components.builder().basic(wage).build(), month));
    add(() -> base.daily(wage, month));
    add(() -> base.pieceWork(List.of(wage, wage, wage), month));
    add(() -> base.weatherDependent(Collections.nCopies(12, wage), month));
  }

  private void askForDays() {
    DeadlineCalculator days = DeadlineCalculator.under(law, READINGS, HOLIDAYS);
    for (Duty duty : Duty.values()) {
      add(() -> days.deadline(duty, LocalDate.of(2026, 6, 15)));
    }
    add(() -> days.contribution(YearMonth.of(2026, 6)));
    add(() -> days.windows().firstWindow(LocalDate.of(2022, 1, 31)));
    for (int month = 2; month <= 6; month++) {
      int number = month;
      add(() -> days.windows().laterWindow(number, LocalDate.of(2026, 6, 20)));
    }
  }
}
