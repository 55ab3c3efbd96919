package io.github.jkpsdk.examples.html;

import io.github.jkpsdk.Answer;
import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.benefit.Instalment;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimOnDay;
import io.github.jkpsdk.claim.ClaimOverview;
import io.github.jkpsdk.claim.MonthStatus;
import io.github.jkpsdk.law.BenefitMonths;
import io.github.jkpsdk.money.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a page is about: a case or a claim on a day, with all that the library says about it.
 *
 * @param jkp the law and its readings
 * @param facts the case
 * @param answer verdict, benefit, liabilities and deadlines
 * @param overview the six months
 */
public record Subject(Jkp jkp, JkpCase facts, Answer answer, ClaimOverview overview) {

  /**
   * A case on a day.
   *
   * @param jkp the law and its readings
   * @param facts the case
   * @param asOf the day
   * @return the subject
   */
  public static Subject of(Jkp jkp, JkpCase facts, LocalDate asOf) {
    return new Subject(
        jkp, facts, jkp.answer(facts, asOf), jkp.on(jkp.claim(facts), asOf).overview());
  }

  /**
   * A claim on a day.
   *
   * @param jkp the law and its readings
   * @param claim the claim
   * @param asOf the day
   * @return the subject
   */
  public static Subject of(Jkp jkp, Claim claim, LocalDate asOf) {
    JkpCase facts = claim.facts();
    ClaimOnDay onDay = jkp.on(claim, asOf);
    List<Instalment> instalments =
        IntStream.rangeClosed(1, BenefitMonths.MAX)
            .mapToObj(onDay::instalment)
            .flatMap(Optional::stream)
            .toList();
    Answer answer =
        Answer.builder()
            .verdict(onDay.verdict())
            .benefit(
                jkp.benefit(facts, asOf)
                    .map(benefit -> benefit.toBuilder().instalments(instalments).build()))
            .liabilities(jkp.liabilities(facts, asOf))
            .deadlines(onDay.deadlines())
            .build();
    return new Subject(jkp, facts, answer, onDay.overview());
  }

  /** Whether a month can no longer be paid. */
  static boolean isLost(BenefitMonth month) {
    return month.status() == MonthStatus.MISSED || month.status() == MonthStatus.ENDED;
  }

  /** What was paid for a month or can still be had. */
  static Optional<Rupiah> amount(BenefitMonth month) {
    return isLost(month) ? Optional.empty() : month.paidAmount().or(month::amount);
  }

  LocalDate asOf() {
    return overview.asOf();
  }
}
