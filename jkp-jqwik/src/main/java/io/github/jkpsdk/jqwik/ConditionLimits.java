package io.github.jkpsdk.jqwik;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.rulebook.Rulebook;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.Arbitrary;

/** Cases on the limits of the conditions of entitlement, but for those of earlier benefits. */
final class ConditionLimits {

  private static final int MONTHS_OF_A_YEAR = 12;

  private ConditionLimits() {}

  static Arbitrary<JkpCase> entitled() {
    return EligibleCase.entitled(Optional.empty());
  }

  static Rulebook law() {
    return Rulebook.standard();
  }

  static YearMonth month(JkpCase facts) {
    return YearMonth.from(facts.termination().date());
  }

  static Arbitrary<JkpCase> age(int offset) {
    return entitled()
        .map(
            facts -> {
              LocalDate registered = facts.participant().registeredOn().orElseThrow();
              LocalDate joined =
                  registered.isBefore(law().firstDay()) ? law().firstDay() : registered;
              LocalDate birth =
                  joined.minusYears(law().ageLimit().on(facts.dayOfAssessment())).minusDays(offset);
              return facts.toBuilder()
                  .participant(
                      worker ->
                          worker.birthDate(birth).nik(Optional.empty()).name(Optional.empty()))
                  .build();
            });
  }

  static JkpCase paid(JkpCase facts, ContributionHistory history) {
    return facts.toBuilder().contributions(history).build();
  }

  static Arbitrary<JkpCase> months(int offset) {
    return entitled()
        .filter(facts -> facts.priorBenefits().isEmpty())
        .filter(facts -> month(facts).isAfter(PlainCase.FIRST_MONTH.plusMonths(MONTHS_OF_A_YEAR)))
        .map(facts -> paid(facts, PlainCase.paidBefore(month(facts), needed(facts) + offset)));
  }

  private static int needed(JkpCase facts) {
    return law().qualifyingMonths().on(facts.dayOfAssessment());
  }

  static Arbitrary<JkpCase> window(int offset) {
    return entitled()
        .filter(facts -> facts.priorBenefits().isEmpty())
        .filter(facts -> month(facts).isAfter(PlainCase.FIRST_MONTH.plusMonths(26)))
        .map(
            facts -> {
              int window = law().qualifyingWindow().on(facts.dayOfAssessment());
              YearMonth edge = month(facts).minusMonths(window).plusMonths(offset);
              return paid(
                  facts,
                  PlainCase.paidBefore(month(facts), needed(facts) - 1).toBuilder()
                      .add(edge)
                      .build());
            });
  }

  /** The run is the newest; the other months of the year come in shorter ones. */
  static Arbitrary<JkpCase> monthsInARow(int offset) {
    return EligibleCase.entitled(Optional.empty())
        .filter(facts -> facts.dayOfAssessment().isBefore(EligibleCase.AMENDED))
        .filter(facts -> month(facts).isAfter(PlainCase.FIRST_MONTH.plusMonths(18)))
        .map(
            facts -> {
              int run = law().consecutiveMonths().on(facts.dayOfAssessment()) + offset;
              ContributionHistory.Builder paid =
                  PlainCase.paidBefore(month(facts), run).toBuilder();
              YearMonth next = month(facts).minusMonths(run + 1L);
              for (int left = needed(facts) - run; left > 0; left -= 4) {
                next = next.minusMonths(1);
                paid.add(next.minusMonths(Math.min(left, 4) - 1L), next);
                next = next.minusMonths(4);
              }
              return paid(facts, paid.build());
            });
  }

  private static LocalDate lastDay(JkpCase facts, LocalDate asOf) {
    return Jkp.standard()
        .answer(facts, asOf)
        .deadline(Duty.FILE_FIRST_CLAIM)
        .flatMap(Deadline::dueOn)
        .orElseThrow();
  }

  /** The last day follows the law of the termination or of the day itself: it is asked twice. */
  private static LocalDate lastDay(JkpCase facts) {
    return lastDay(facts, lastDay(facts, facts.termination().date()));
  }

  private static JkpCase withoutFiling(JkpCase facts) {
    return facts.toBuilder().filedOn(Optional.empty()).asOf(Optional.empty()).build();
  }

  static Arbitrary<JkpCase> filed(int offset) {
    return unfiled(offset).map(facts -> facts.toBuilder().filedOn(facts.dayOfAssessment()).build());
  }

  static Arbitrary<JkpCase> unfiled(int offset) {
    return entitled()
        .map(ConditionLimits::withoutFiling)
        .map(facts -> facts.toBuilder().asOf(lastDay(facts).plusDays(offset)).build());
  }

  static Arbitrary<JkpCase> fixedTerm(int offset) {
    return entitled()
        .map(
            facts -> {
              WorkAgreement agreement =
                  WorkAgreement.builder()
                      .type(WorkAgreement.Type.PKWT)
                      .end(facts.termination().date().plusDays(offset))
                      .build();
              return facts.toBuilder().employment(job -> job.agreement(agreement)).build();
            });
  }

  static Arbitrary<JkpCase> hired(int offset) {
    return notOnTheFirstDay()
        .map(
            facts ->
                facts.toBuilder()
                    .reemployment(
                        Reemployment.builder()
                            .date(facts.dayOfAssessment().plusDays(offset))
                            .kind(Reemployment.Kind.WAGE_EMPLOYMENT)
                            .build())
                    .build());
  }

  static Arbitrary<JkpCase> died(int offset) {
    return notOnTheFirstDay()
        .map(facts -> facts.toBuilder().diedOn(facts.dayOfAssessment().plusDays(offset)).build());
  }

  /** Nothing of a case happens before the termination, or after a death. */
  private static Arbitrary<JkpCase> notOnTheFirstDay() {
    return entitled()
        .filter(facts -> facts.filedOn().isEmpty())
        .filter(facts -> facts.dayOfAssessment().isAfter(facts.termination().date()));
  }
}
