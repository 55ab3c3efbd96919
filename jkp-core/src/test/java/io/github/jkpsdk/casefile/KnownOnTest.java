package io.github.jkpsdk.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.participant.JobSearchCommitment;
import io.github.jkpsdk.participant.Participant;
import io.github.jkpsdk.termination.Termination;
import io.github.jkpsdk.termination.TerminationEvidence;
import io.github.jkpsdk.termination.TerminationReport;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A day knows only what happened up to it. */
class KnownOnTest {

  private static final LocalDate ASKED = LocalDate.of(2026, 5, 31);
  private static final LocalDate TERMINATED = LocalDate.of(2026, 6, 15);
  private static final LocalDate TERM_END = LocalDate.of(2026, 12, 31);

  /** What is planned, and the question of the case itself. */
  private static final Set<String> PLANS =
      Set.of("Termination.date", "WorkAgreement.end", "JkpCase.asOf");

  private static final Set<String> DERIVED =
      Set.of(
          "JkpCase.firstFiledOn",
          "JkpCase.dayOfAssessment",
          "JkpCase.lastHappening",
          "JkpCase.happenings",
          "ContributionHistory.paymentDays",
          "JkpCase.latestDay");

  /** A planned layoff, with every fact that has a day dated later than the day asked for. */
  private static final JkpCase ALL_LATER =
      JkpCase.builder()
          .participant(
              Participant.builder()
                  .birthDate(LocalDate.of(2026, 6, 1))
                  .registeredOn(LocalDate.of(2026, 6, 2))
                  .build())
          .employment(
              Employment.builder()
                  .employer(
                      Employer.builder()
                          .insolvency(Employer.Insolvency.CLOSED)
                          .insolventOn(LocalDate.of(2026, 6, 3))
                          .build())
                  .agreement(
                      WorkAgreement.builder()
                          .type(WorkAgreement.Type.PKWT)
                          .start(LocalDate.of(2026, 6, 4))
                          .end(TERM_END)
                          .build())
                  .build())
          .termination(
              Termination.builder()
                  .date(TERMINATED)
                  .evidence(
                      List.of(TerminationEvidence.collectiveAgreement(LocalDate.of(2026, 6, 5))))
                  .reported(LocalDate.of(2026, 6, 6), TerminationReport.Reporter.EMPLOYER)
                  .deactivatedOn(LocalDate.of(2026, 6, 7))
                  .build())
          .contributions(
              ContributionHistory.builder()
                  .add(YearMonth.of(2026, 4), LocalDate.of(2026, 6, 8))
                  .build())
          .addPriorBenefits(PriorBenefit.builder().firstPaidOn(LocalDate.of(2026, 6, 9)).build())
          .commitment(JobSearchCommitment.signed(LocalDate.of(2026, 6, 16)))
          .filedOn(LocalDate.of(2026, 6, 17))
          .addMonths(
              MonthRecord.builder()
                  .month(1)
                  .filedOn(LocalDate.of(2026, 6, 17))
                  .verifiedOn(LocalDate.of(2026, 6, 18))
                  .paidOn(LocalDate.of(2026, 6, 19))
                  .paidAmount(Rupiah.of(1_234_567))
                  .build())
          .reemployment(Reemployment.builder().date(LocalDate.of(2026, 7, 1)).build())
          .diedOn(LocalDate.of(2026, 7, 2))
          .asOf(ASKED)
          .build();

  @Test
  void nothingButPlansIsLeftOfWhatHappensLater() {
    JkpCase known = ALL_LATER.knownOn(ASKED);

    assertThat(days(ALL_LATER.toString())).hasSize(3 + datedFacts().size() - 3);
    assertThat(days(known.toString())).containsExactlyInAnyOrder(TERMINATED, TERM_END, ASKED);
    assertThat(known.toString()).doesNotContain("2026-04", "1234567", "reemployment", "commitment");
  }

  /**
   * Fewer days are printed: both filing days are one, and a history does not print payments, nor a
   * person the day of birth.
   */
  @Test
  void everyDayOfACaseIsInTheExample() {
    assertThat(datedFacts())
        .containsExactlyInAnyOrder(
            "Participant.birthDate",
            "Participant.registeredOn",
            "Employer.insolventOn",
            "WorkAgreement.start",
            "TerminationEvidence.on",
            "TerminationReport.on",
            "Termination.deactivatedOn",
            "ContributionMonth.paidOn",
            "PriorBenefit.firstPaidOn",
            "JobSearchCommitment.signedOn",
            "JkpCase.filedOn",
            "MonthRecord.filedOn",
            "MonthRecord.verifiedOn",
            "MonthRecord.paidOn",
            "Reemployment.date",
            "JkpCase.diedOn");
  }

  @Test
  void proofsOfLaterDaysLeaveNoneAndALaterInsolvencyIsNone() {
    JkpCase known = ALL_LATER.knownOn(ASKED);

    assertThat(known.participant().birthDate()).isEmpty();
    assertThat(known.termination().evidence()).contains(List.of());
    assertThat(known.employment().employer().insolvency()).contains(Employer.Insolvency.NONE);
    assertThat(known.contributions()).contains(ContributionHistory.none());
    assertThat(known.commitment()).isEmpty();
    assertThat(known.months()).isEmpty();
  }

  @Test
  void whatHappenedOnTheDayItselfIsKnown() {
    assertThat(ALL_LATER.knownOn(LocalDate.of(2026, 7, 2))).isSameAs(ALL_LATER);
    assertThat(ALL_LATER.knownOn(LocalDate.of(2026, 7, 1)))
        .isEqualTo(ALL_LATER.toBuilder().diedOn(Optional.empty()).build());
  }

  @Test
  void factsWithoutADayAreKnownOnEveryDay() {
    JkpCase undated =
        Cases.eligible(TERMINATED).toBuilder()
            .participant(Participant.builder().build())
            .commitment(JobSearchCommitment.builder().refused(true).build())
            .contributions(
                ContributionHistory.builder()
                    .add(YearMonth.of(2024, 6), YearMonth.of(2026, 4))
                    .build())
            .addMonths(MonthRecord.builder().month(1).build())
            .reemployment(Reemployment.builder().kind(Reemployment.Kind.WAGE_EMPLOYMENT).build())
            .build();

    assertThat(undated.lastHappening()).isEmpty();
    assertThat(undated.knownOn(ASKED)).isSameAs(undated);
  }

  @Test
  void anAmountOfAnUnknownDayIsKnownOnceItsMonthWasFiledAndVerified() {
    MonthRecord month =
        MonthRecord.builder()
            .month(2)
            .filedOn(LocalDate.of(2026, 7, 20))
            .verifiedOn(LocalDate.of(2026, 7, 22))
            .paidAmount(Rupiah.of(2_400_000))
            .build();
    JkpCase facts =
        Cases.unknown(TERMINATED).toBuilder()
            .filedOn(LocalDate.of(2026, 6, 20))
            .addMonths(month)
            .build();

    assertThat(facts.knownOn(LocalDate.of(2026, 7, 22)).month(2)).contains(month);
    assertThat(facts.knownOn(LocalDate.of(2026, 7, 21)).month(2))
        .contains(MonthRecord.builder().month(2).filedOn(LocalDate.of(2026, 7, 20)).build());
    assertThat(facts.knownOn(LocalDate.of(2026, 7, 19)).months()).isEmpty();
  }

  @Test
  void nothingOfTheMonthsIsKnownBeforeTheFirstFiling() {
    JkpCase facts =
        Cases.unknown(TERMINATED).toBuilder()
            .filedOn(LocalDate.of(2026, 6, 20))
            .addMonths(MonthRecord.builder().month(1).paidAmount(Rupiah.of(2_400_000)).build())
            .build();

    assertThat(facts.knownOn(LocalDate.of(2026, 6, 20)).months()).hasSize(1);
    assertThat(facts.knownOn(LocalDate.of(2026, 6, 19))).isEqualTo(Cases.unknown(TERMINATED));
  }

  @Test
  void theLatestDayIsThatOfTheLastHappeningButNotBeforeTheTermination() {
    JkpCase planned = Cases.unknown(TERMINATED);

    assertThat(ALL_LATER.lastHappening()).contains(LocalDate.of(2026, 7, 2));
    assertThat(ALL_LATER.latestDay()).isEqualTo("2026-07-02");
    assertThat(planned.lastHappening()).isEmpty();
    assertThat(planned.latestDay()).isEqualTo(TERMINATED);
    assertThat(
            planned.toBuilder()
                .commitment(JobSearchCommitment.signed(TERMINATED.minusDays(1)))
                .build()
                .latestDay())
        .isEqualTo(TERMINATED);
  }

  private static Set<LocalDate> days(String text) {
    return Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(LocalDate::parse)
        .collect(Collectors.toSet());
  }

  /** The accessors of a case and its parts that give a day, but for plans and what follows. */
  private static List<String> datedFacts() {
    Set<Class<?>> parts = new HashSet<>();
    collect(JkpCase.class, parts);
    return parts.stream()
        .flatMap(part -> Stream.of(part.getDeclaredMethods()))
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> argumentOf(method.getGenericReturnType()) == LocalDate.class)
        .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
        .filter(name -> !PLANS.contains(name) && !DERIVED.contains(name))
        .distinct()
        .toList();
  }

  private static void collect(Class<?> part, Set<Class<?>> parts) {
    if (part.getName().startsWith("io.github.jkpsdk") && parts.add(part)) {
      for (Method method : part.getDeclaredMethods()) {
        if (method.getParameterCount() == 0
            && argumentOf(method.getGenericReturnType()) instanceof Class<?> type) {
          collect(type, parts);
        }
      }
    }
  }

  /** The type of a fact, of an optional one, or of a list of them. */
  private static Type argumentOf(Type type) {
    return type instanceof ParameterizedType generic
        ? argumentOf(generic.getActualTypeArguments()[0])
        : type;
  }
}
