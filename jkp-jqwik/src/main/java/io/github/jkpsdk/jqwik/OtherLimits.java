package io.github.jkpsdk.jqwik;

import static io.github.jkpsdk.jqwik.ConditionLimits.entitled;
import static io.github.jkpsdk.jqwik.ConditionLimits.law;
import static io.github.jkpsdk.jqwik.ConditionLimits.month;
import static io.github.jkpsdk.jqwik.ConditionLimits.paid;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.PriorBenefit;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.money.Rupiah;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Cases on the limits of earlier benefits, arrears, amounts, and of days. */
final class OtherLimits {

  private static final int MONTHS_OF_A_YEAR = 12;
  private static final int LONG_AGO = 72;

  private OtherLimits() {}

  private static Arbitrary<JkpCase> again() {
    return EligibleCase.afterAnEarlierBenefit()
        .map(facts -> paid(facts, PlainCase.paidBefore(month(facts), LONG_AGO)));
  }

  static Arbitrary<JkpCase> lifetime(int offset) {
    return again()
        .map(
            facts -> {
              int claims = law().lifetimeClaims().on(facts.dayOfAssessment()) + offset;
              PriorBenefit earlier = facts.priorBenefits().get(0);
              JkpCase.Builder all = facts.toBuilder().priorBenefits(List.of());
              for (int i = 0; i < claims; i++) {
                all.addPriorBenefits(earlier);
              }
              return all.build();
            });
  }

  static Arbitrary<JkpCase> yearsBetween(int offset) {
    return again()
        .map(
            facts -> {
              int years = law().yearsBetweenClaims().on(facts.dayOfAssessment());
              YearMonth first =
                  month(facts).minusMonths(years * (long) MONTHS_OF_A_YEAR + offset + 1);
              PriorBenefit earlier = PriorBenefit.builder().firstPaidOn(first.atDay(20)).build();
              return facts.toBuilder().priorBenefits(List.of(earlier)).build();
            });
  }

  static Arbitrary<JkpCase> arrears(int offset) {
    return entitled()
        .map(
            facts ->
                inArrears(
                    facts,
                    law().arrearsCovered().on(facts.dayOfAssessment()) + offset,
                    Employer.Insolvency.NONE));
  }

  static Arbitrary<JkpCase> arrearsWhenInsolvent(int offset) {
    return entitled()
        .filter(facts -> !facts.dayOfAssessment().isBefore(EligibleCase.AMENDED))
        .map(
            facts ->
                inArrears(
                    facts,
                    law().arrearsCoveredWhenInsolvent().on(facts.dayOfAssessment()) + offset,
                    Employer.Insolvency.BANKRUPT));
  }

  private static JkpCase inArrears(JkpCase facts, int months, Employer.Insolvency insolvency) {
    return facts.toBuilder()
        .employment(
            job -> job.employer(company -> company.arrearsMonths(months).insolvency(insolvency)))
        .build();
  }

  static Arbitrary<JkpCase> ceiling(int offset) {
    return entitled()
        .map(
            facts -> {
              long sen = law().benefitWageCeiling().on(facts.dayOfAssessment()).sen() + offset;
              return facts.toBuilder()
                  .employment(job -> job.reportedWage(Rupiah.ofSen(sen)))
                  .build();
            });
  }

  static Arbitrary<JkpCase> changeOfLaw(int offset) {
    return Arbitraries.of(daysOfChange())
        .flatMap(day -> EligibleCase.assessedOn(day.plusDays(offset)));
  }

  /** Those on which a claim could be assessed the day before, too. */
  static List<LocalDate> daysOfChange() {
    return law().daysOfChange().stream().filter(day -> day.isAfter(law().firstClaimDay())).toList();
  }

  static Arbitrary<JkpCase> duty(int offset) {
    return Combinators.combine(entitled(), Values.seeds())
        .as(
            (facts, seed) -> {
              List<LocalDate> days =
                  Jkp.standard().answer(facts).deadlines().stream()
                      .map(Deadline::dueOn)
                      .flatMap(Optional::stream)
                      .filter(day -> day.isAfter(facts.termination().date()))
                      .toList();
              LocalDate day = days.get(new Random(seed).nextInt(days.size()));
              return facts.toBuilder().asOf(day.plusDays(offset)).build();
            });
  }
}
