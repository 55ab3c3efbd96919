package io.github.jkpsdk.jqwik;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.PriorBenefit;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.participant.Participant;
import io.github.jkpsdk.termination.Termination;
import io.github.jkpsdk.termination.TerminationCause;
import io.github.jkpsdk.termination.TerminationEvidence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Takes an entitled case to where the law is open, at one or two points. */
final class OpenPoints {

  private static final YearMonth FIRST_MONTH = YearMonth.of(2021, 2);

  private static final List<BiFunction<JkpCase, Random, JkpCase>> WAYS =
      List.of(
          OpenPoints::twelveMonthsOrSo,
          OpenPoints::settledLate,
          OpenPoints::earlierBenefit,
          OpenPoints::fullJudgment,
          OpenPoints::petition,
          OpenPoints::inactiveInsurance,
          OpenPoints::otherWork,
          OpenPoints::insolventInArrears,
          OpenPoints::neverEnrolled,
          OpenPoints::dueOnTheDay);

  private OpenPoints() {}

  static JkpCase of(JkpCase facts, Random random) {
    JkpCase open = facts;
    for (int i = 0; i <= random.nextInt(2); i++) {
      open = WAYS.get(random.nextInt(WAYS.size())).apply(open, random);
    }
    return open;
  }

  private static YearMonth terminated(JkpCase facts) {
    return YearMonth.from(facts.termination().date());
  }

  private static JkpCase contributions(JkpCase facts, ContributionHistory.Builder paid) {
    return facts.toBuilder().contributions(paid.build()).build();
  }

  private static YearMonth covered(YearMonth month) {
    return month.isBefore(FIRST_MONTH) ? FIRST_MONTH : month;
  }

  /** The month of the termination may be paid, and the first of the window counts or not. */
  private static JkpCase twelveMonthsOrSo(JkpCase facts, Random random) {
    YearMonth last = terminated(facts).minusMonths(random.nextInt(3));
    YearMonth first = covered(last.minusMonths(10L + random.nextInt(3)));
    return contributions(facts, ContributionHistory.builder().add(first, last));
  }

  private static JkpCase settledLate(JkpCase facts, Random random) {
    YearMonth last = terminated(facts).minusMonths(1);
    ContributionHistory.Builder paid =
        ContributionHistory.builder().add(covered(last.minusMonths(12)), last.minusMonths(3));
    LocalDate on = facts.termination().date().plusDays(random.nextInt(20) - 5L);
    paid.add(covered(last.minusMonths(2)), on);
    paid.add(covered(last.minusMonths(1)), on);
    return contributions(facts, paid.add(last, on));
  }

  private static JkpCase earlierBenefit(JkpCase facts, Random random) {
    LocalDate paidOn = LocalDate.of(2022, 2, 1).plusDays(random.nextInt(100));
    return facts.termination().date().isAfter(paidOn)
        ? facts.toBuilder()
            .addPriorBenefits(PriorBenefit.builder().firstPaidOn(paidOn).build())
            .build()
        : facts;
  }

  private static JkpCase fullJudgment(JkpCase facts, Random random) {
    TerminationEvidence ruling =
        TerminationEvidence.courtRuling(TerminationEvidence.CourtDocument.JUDGMENT);
    return termination(facts, with -> with.evidence(List.of(ruling)));
  }

  private static JkpCase petition(JkpCase facts, Random random) {
    WorkAgreement term =
        WorkAgreement.builder()
            .type(WorkAgreement.Type.PKWT)
            .end(facts.termination().date().plusDays(1L + random.nextInt(90)))
            .build();
    return employment(
        termination(facts, with -> with.cause(TerminationCause.EMPLOYER_MISCONDUCT)),
        with -> with.agreement(term));
  }

  private static JkpCase inactiveInsurance(JkpCase facts, Random random) {
    Participant participant =
        facts.participant().toBuilder()
            .healthInsurance(Participant.HealthInsurance.INACTIVE)
            .build();
    return facts.toBuilder().participant(participant).build();
  }

  private static JkpCase otherWork(JkpCase facts, Random random) {
    Reemployment own =
        Reemployment.builder()
            .date(facts.termination().date().plusDays(random.nextInt(60)))
            .kind(Reemployment.Kind.SELF_EMPLOYMENT)
            .build();
    return random.nextBoolean()
        ? facts.toBuilder().otherJobs(1).build()
        : facts.toBuilder().reemployment(own).build();
  }

  private static JkpCase insolventInArrears(JkpCase facts, Random random) {
    return employer(
        facts,
        with ->
            with.arrearsMonths(3 + random.nextInt(6))
                .insolvency(
                    Optional.of(Employer.Insolvency.BANKRUPT).filter(end -> random.nextBoolean())));
  }

  private static JkpCase neverEnrolled(JkpCase facts, Random random) {
    Rupiah wage = Rupiah.of(4_900_000 + random.nextInt(200_000));
    return employment(
        employer(facts, with -> with.scale(Employer.Scale.LARGE).enrolledWorker(false)),
        with -> with.actualWage(wage).reportedWage(Rupiah.of(4_000_001)));
  }

  /** Four months in arrears, or three: whether the fourth was due depends on its due day. */
  private static JkpCase dueOnTheDay(JkpCase facts, Random random) {
    YearMonth last = terminated(facts).minusMonths(5L + random.nextInt(2));
    WorkAgreement agreement =
        facts.employment().agreement().orElseGet(() -> WorkAgreement.builder().build()).toBuilder()
            .start(last.minusMonths(13).atDay(1))
            .build();
    return employment(
        contributions(
            facts, ContributionHistory.builder().add(covered(last.minusMonths(13)), last)),
        with -> with.agreement(agreement));
  }

  private static JkpCase termination(JkpCase facts, UnaryOperator<Termination.Builder> how) {
    return facts.toBuilder()
        .termination(how.apply(facts.termination().toBuilder()).build())
        .build();
  }

  private static JkpCase employment(JkpCase facts, UnaryOperator<Employment.Builder> how) {
    return facts.toBuilder().employment(how.apply(facts.employment().toBuilder()).build()).build();
  }

  private static JkpCase employer(JkpCase facts, UnaryOperator<Employer.Builder> how) {
    Employer employer = how.apply(facts.employment().employer().toBuilder()).build();
    return employment(facts, with -> with.employer(employer));
  }
}
