package io.github.jkpsdk.jqwik;

import static java.util.Map.entry;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.PriorBenefit;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.contribution.ContributionMonth;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.participant.JobSearchCommitment;
import io.github.jkpsdk.participant.Participant;
import io.github.jkpsdk.participant.Programme;
import io.github.jkpsdk.termination.Termination;
import io.github.jkpsdk.termination.TerminationCause;
import io.github.jkpsdk.verdict.Condition;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Takes an eligible case and changes what one condition looks at. */
final class OneConditionOff {

  private static final int CHOICES = 29;

  /** So many days after a termination a first claim is late under any law. */
  private static final int LATE = 190;

  /** The causes that give no right; article 20(1). */
  private static final List<TerminationCause> EXCLUDED =
      List.of(
          TerminationCause.RESIGNATION,
          TerminationCause.TOTAL_PERMANENT_DISABILITY,
          TerminationCause.PENSION,
          TerminationCause.DEATH);

  /** A change of a case; the number picks one of those that do as well. */
  private interface Change {
    JkpCase of(JkpCase facts, int choice);
  }

  private static final Map<Condition, Change> FAILURES =
      Map.ofEntries(
          entry(
              Condition.CITIZENSHIP,
              (facts, choice) ->
                  participant(facts, with -> with.citizenship(Participant.Citizenship.FOREIGN))),
          entry(
              Condition.AGE_AT_REGISTRATION,
              (facts, choice) ->
                  participant(facts, with -> with.birthDate(bornBefore(facts, 60 + choice % 5)))),
          entry(
              Condition.EMPLOYMENT_RELATION,
              (facts, choice) ->
                  employment(facts, with -> with.segment(Employment.Segment.SELF_EMPLOYED))),
          entry(Condition.PROGRAMME_MEMBERSHIP, OneConditionOff::withoutProgramme),
          entry(
              Condition.HEALTH_INSURANCE,
              (facts, choice) ->
                  participant(
                      facts,
                      with -> with.healthInsurance(Participant.HealthInsurance.NOT_REGISTERED))),
          entry(
              Condition.TERMINATION_CAUSE,
              (facts, choice) ->
                  termination(facts, with -> with.cause(EXCLUDED.get(choice % EXCLUDED.size())))),
          entry(
              Condition.FIXED_TERM_ENDED_EARLY,
              (facts, choice) ->
                  employment(
                      facts,
                      with ->
                          with.agreement(fixedTerm(facts.termination().date().minusDays(choice))))),
          entry(
              Condition.TERMINATION_EVIDENCE,
              (facts, choice) -> termination(facts, with -> with.evidence(List.of()))),
          entry(Condition.QUALIFYING_MONTHS, OneConditionOff::tooFewMonths),
          entry(
              Condition.CONSECUTIVE_MONTHS,
              (facts, choice) -> months(facts, back -> back % 5 != 1)),
          entry(Condition.FILED_IN_TIME, OneConditionOff::late),
          entry(
              Condition.WILLING_TO_WORK,
              (facts, choice) ->
                  facts.toBuilder()
                      .commitment(JobSearchCommitment.builder().refused(true).build())
                      .build()),
          entry(
              Condition.NOT_REEMPLOYED,
              (facts, choice) ->
                  working(
                      facts,
                      work ->
                          work.date(facts.dayOfAssessment())
                              .kind(Reemployment.Kind.WAGE_EMPLOYMENT))),
          entry(
              Condition.ALIVE,
              (facts, choice) -> facts.toBuilder().diedOn(facts.dayOfAssessment()).build()),
          entry(
              Condition.LIFETIME_CLAIMS,
              (facts, choice) -> withRecentBenefits(facts, choice % 3 + 1)));

  private static final Map<Condition, Change> GAPS =
      Map.ofEntries(
          entry(
              Condition.CITIZENSHIP,
              (facts, choice) -> participant(facts, with -> with.citizenship(Optional.empty()))),
          entry(Condition.AGE_AT_REGISTRATION, OneConditionOff::ofUnknownAge),
          entry(
              Condition.EMPLOYMENT_RELATION,
              (facts, choice) -> employment(facts, with -> with.segment(Optional.empty()))),
          entry(Condition.PROGRAMME_MEMBERSHIP, OneConditionOff::ofUnknownMembership),
          entry(
              Condition.HEALTH_INSURANCE,
              (facts, choice) ->
                  participant(facts, with -> with.healthInsurance(Optional.empty()))),
          entry(
              Condition.TERMINATION_CAUSE,
              (facts, choice) -> termination(facts, with -> with.cause(Optional.empty()))),
          entry(Condition.FIXED_TERM_ENDED_EARLY, OneConditionOff::ofUnknownTerm),
          entry(
              Condition.TERMINATION_EVIDENCE,
              (facts, choice) -> termination(facts, with -> with.evidence(Optional.empty()))),
          entry(Condition.QUALIFYING_MONTHS, (facts, choice) -> withoutContributions(facts)),
          entry(Condition.CONSECUTIVE_MONTHS, (facts, choice) -> withoutContributions(facts)),
          entry(
              Condition.WILLING_TO_WORK,
              (facts, choice) -> facts.toBuilder().commitment(Optional.empty()).build()),
          entry(
              Condition.NOT_REEMPLOYED,
              (facts, choice) ->
                  working(
                      facts,
                      work ->
                          choice % 2 == 0
                              ? work.date(facts.dayOfAssessment())
                              : work.kind(Reemployment.Kind.WAGE_EMPLOYMENT))),
          entry(
              Condition.LIFETIME_CLAIMS,
              (facts, choice) ->
                  facts.toBuilder().addPriorBenefits(PriorBenefit.builder().build()).build()));

  private OneConditionOff() {}

  /** Cases that fail a condition, assessed on a day where one is given. */
  static Arbitrary<JkpCase> failing(Condition condition, Optional<LocalDate> asOf) {
    return changed(condition, FAILURES, base(condition, asOf));
  }

  /** Cases in which a condition lacks a fact, assessed on a day where one is given. */
  static Arbitrary<JkpCase> undecided(Condition condition, Optional<LocalDate> asOf) {
    return changed(condition, GAPS, base(condition, asOf));
  }

  /** The conditions that can want a fact. */
  static Set<Condition> undecidable() {
    return GAPS.keySet();
  }

  private static Arbitrary<JkpCase> base(Condition condition, Optional<LocalDate> asOf) {
    if (asOf.isEmpty()) {
      return condition == Condition.CONSECUTIVE_MONTHS
          ? EligibleCase.underOldLaw()
          : EligibleCase.entitled(asOf);
    }
    if (condition == Condition.CONSECUTIVE_MONTHS && !asOf.get().isBefore(EligibleCase.AMENDED)) {
      throw new IllegalArgumentException(
          "asOf is "
              + asOf.get()
              + "; allowed with "
              + condition
              + " is a day before "
              + EligibleCase.AMENDED);
    }
    return condition == Condition.FILED_IN_TIME
        ? EligibleCase.assessedOn(asOf.get(), LATE, LATE + CHOICES)
        : EligibleCase.entitled(asOf);
  }

  private static Arbitrary<JkpCase> changed(
      Condition condition, Map<Condition, Change> changes, Arbitrary<JkpCase> base) {
    if (!changes.containsKey(condition)) {
      throw new IllegalArgumentException(condition + " is not one of " + changes.keySet());
    }
    return Combinators.combine(base, Values.evenly(0, CHOICES)).as(changes.get(condition)::of);
  }

  private static JkpCase participant(JkpCase facts, Consumer<Participant.Builder> change) {
    return facts.toBuilder().participant(change).build();
  }

  private static JkpCase employment(JkpCase facts, Consumer<Employment.Builder> change) {
    return facts.toBuilder().employment(change).build();
  }

  private static JkpCase employer(JkpCase facts, Consumer<Employer.Builder> change) {
    return employment(facts, job -> job.employer(change));
  }

  private static JkpCase termination(JkpCase facts, Consumer<Termination.Builder> change) {
    return facts.toBuilder().termination(change).build();
  }

  private static JkpCase ofUnknownAge(JkpCase facts, int choice) {
    return choice % 2 == 0
        ? participant(facts, with -> with.birthDate(Optional.empty()))
        : participant(facts, with -> with.registeredOn(Optional.empty()));
  }

  private static JkpCase ofUnknownTerm(JkpCase facts, int choice) {
    WorkAgreement endless = WorkAgreement.builder().type(WorkAgreement.Type.PKWT).build();
    return choice % 2 == 0
        ? employment(facts, with -> with.agreement(Optional.empty()))
        : employment(facts, with -> with.agreement(endless));
  }

  private static JkpCase withoutContributions(JkpCase facts) {
    return facts.toBuilder().contributions(Optional.empty()).build();
  }

  private static JkpCase working(JkpCase facts, UnaryOperator<Reemployment.Builder> how) {
    return facts.toBuilder().reemployment(how.apply(Reemployment.builder()).build()).build();
  }

  private static LocalDate bornBefore(JkpCase facts, int years) {
    return facts.participant().registeredOn().orElseThrow().minusYears(years);
  }

  private static WorkAgreement fixedTerm(LocalDate end) {
    return WorkAgreement.builder().type(WorkAgreement.Type.PKWT).end(end).build();
  }

  private static JkpCase withoutProgramme(JkpCase facts, int choice) {
    EnumSet<Programme> programmes = EnumSet.allOf(Programme.class);
    programmes.remove(choice % 2 == 0 ? Programme.JHT : Programme.JP);
    JkpCase without = participant(facts, with -> with.programmes(programmes));
    return employer(
        without, with -> with.scale(Employer.Scale.LARGE).enrolledWorker(choice % 3 > 0));
  }

  private static JkpCase ofUnknownMembership(JkpCase facts, int choice) {
    if (choice % 2 == 0) {
      return participant(facts, with -> with.programmes(Optional.empty()));
    }
    EnumSet<Programme> programmes = EnumSet.allOf(Programme.class);
    programmes.remove(Programme.JP);
    JkpCase without = participant(facts, with -> with.programmes(programmes));
    return employer(without, with -> with.scale(Optional.empty()));
  }

  /** Keeps the months that lie so many months before the last one. */
  private static JkpCase months(JkpCase facts, IntPredicate monthsBack) {
    YearMonth end = YearMonth.from(facts.termination().date()).minusMonths(1);
    ContributionHistory.Builder kept = ContributionHistory.builder();
    for (ContributionMonth paid : facts.contributions().orElseThrow().months()) {
      if (monthsBack.test((int) paid.month().until(end, ChronoUnit.MONTHS))) {
        paid.paidOn()
            .ifPresentOrElse(day -> kept.add(paid.month(), day), () -> kept.add(paid.month()));
      }
    }
    return facts.toBuilder().contributions(kept.build()).build();
  }

  /** Where months in a row are asked for, enough of them are left. */
  private static JkpCase tooFewMonths(JkpCase facts, int choice) {
    boolean isOldLaw = facts.dayOfAssessment().isBefore(EligibleCase.AMENDED);
    int kept = isOldLaw ? 6 + choice % 6 : 3 + choice % 9;
    return months(facts, back -> back < kept);
  }

  private static JkpCase late(JkpCase facts, int choice) {
    LocalDate late = facts.termination().date().plusDays(LATE + choice);
    LocalDate asOf = late.isAfter(facts.dayOfAssessment()) ? late : facts.dayOfAssessment();
    return facts.toBuilder()
        .filedOn(facts.filedOn().map(day -> late.isAfter(asOf) ? asOf : late))
        .asOf(asOf)
        .build();
  }

  private static JkpCase withRecentBenefits(JkpCase facts, int count) {
    LocalDate day = facts.termination().date().minusDays(30);
    JkpCase.Builder all = facts.toBuilder();
    for (int i = 0; i < count; i++) {
      all.addPriorBenefits(PriorBenefit.builder().firstPaidOn(day).build());
    }
    return all.build();
  }
}
