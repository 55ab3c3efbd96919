package io.github.jkpsdk.peers;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.PriorBenefit;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.contribution.ContributionMonth;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.participant.Participant;
import io.github.jkpsdk.participant.Programme;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works the facts of the simplified task out of a case of which nothing is unknown. */
final class WorkerFacts {

  private static final LocalDate FIRST_DAY = LocalDate.of(2021, 2, 2);
  private static final LocalDate AMENDED = LocalDate.of(2025, 2, 7);
  private static final int YEARS_LOOKED_BACK = 2;

  private final JkpCase facts;
  private final LocalDate asOf;
  private final Verdict verdict;
  private final Set<YearMonth> paid;

  WorkerFacts(JkpCase facts, Verdict verdict) {
    this.facts = facts;
    this.asOf = verdict.asOf();
    this.verdict = verdict;
    this.paid =
        facts.contributions().orElseThrow().months().stream()
            .filter(month -> !month.paidOn().filter(day -> day.isAfter(asOf)).isPresent())
            .map(ContributionMonth::month)
            .collect(Collectors.toSet());
  }

  boolean newLaw() {
    return !asOf.isBefore(AMENDED);
  }

  boolean indonesian() {
    return facts.participant().citizenship().orElseThrow() == Participant.Citizenship.INDONESIAN;
  }

  int age() {
    LocalDate registered = facts.participant().registeredOn().orElseThrow();
    LocalDate counted = registered.isBefore(FIRST_DAY) ? FIRST_DAY : registered;
    return Period.between(facts.participant().birthDate().orElseThrow(), counted).getYears();
  }

  boolean wageEarner() {
    return facts.employment().segment().orElseThrow() == Employment.Segment.WAGE_EARNER;
  }

  boolean enrolled() {
    return facts.employment().employer().enrolledWorker();
  }

  boolean insured() {
    return programmes().containsAll(Set.of(Programme.JKK, Programme.JKM, Programme.JHT));
  }

  boolean pension() {
    return programmes().contains(Programme.JP);
  }

  private Set<Programme> programmes() {
    return facts.participant().programmes().orElse(Set.of());
  }

  boolean small() {
    Optional<Employer.Scale> scale = facts.employment().employer().scale();
    return scale.equals(Optional.of(Employer.Scale.MICRO))
        || scale.equals(Optional.of(Employer.Scale.SMALL));
  }

  String health() {
    return facts.participant().healthInsurance().orElseThrow().name();
  }

  String cause() {
    return facts.termination().cause().orElseThrow().name();
  }

  boolean fixedTerm() {
    return facts.employment().agreement().flatMap(WorkAgreement::type).orElseThrow()
        == WorkAgreement.Type.PKWT;
  }

  int endedOn() {
    return number(facts.termination().date());
  }

  int agreedEnd() {
    return number(facts.employment().agreement().flatMap(WorkAgreement::end));
  }

  /** Which proofs are valid is not part of the task. */
  boolean proven() {
    return verdict.finding(Condition.TERMINATION_EVIDENCE).outcome() == Outcome.MET;
  }

  int paidMonths() {
    return Math.toIntExact(monthsBefore().filter(paid::contains).count());
  }

  int longestRun() {
    int longest = 0;
    int run = 0;
    for (YearMonth month : monthsBefore().toList()) {
      run = paid.contains(month) ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private Stream<YearMonth> monthsBefore() {
    YearMonth ended = YearMonth.from(facts.termination().date());
    return Stream.iterate(
        ended.minusYears(YEARS_LOOKED_BACK), ended::isAfter, month -> month.plusMonths(1));
  }

  int filedOn() {
    return number(facts.firstFiledOn().orElse(asOf));
  }

  int lastDayToFile() {
    LocalDate ended = facts.termination().date();
    LocalDate last = ended.plusMonths(3);
    return number(last.isBefore(AMENDED) ? last : ended.plusMonths(6));
  }

  boolean refused() {
    return facts.commitment().orElseThrow().refused();
  }

  boolean reemployed() {
    return facts
        .reemployment()
        .filter(work -> !work.kind().equals(Optional.of(Reemployment.Kind.SELF_EMPLOYMENT)))
        .flatMap(Reemployment::date)
        .filter(since -> !since.isAfter(asOf))
        .isPresent();
  }

  boolean dead() {
    return facts.diedOn().filter(day -> !day.isAfter(asOf)).isPresent();
  }

  int priorBenefits() {
    return facts.priorBenefits().size();
  }

  int monthsSince() {
    YearMonth ended = YearMonth.from(facts.termination().date());
    return facts.priorBenefits().stream()
        .map(PriorBenefit::firstPaidOn)
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder())
        .map(latest -> paidBetween(YearMonth.from(latest), ended))
        .orElse(0);
  }

  private int paidBetween(YearMonth start, YearMonth end) {
    return Math.toIntExact(
        paid.stream().filter(month -> month.isAfter(start) && month.isBefore(end)).count());
  }

  private static int number(LocalDate day) {
    return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
  }

  private static int number(Optional<LocalDate> day) {
    return day.map(WorkerFacts::number).orElse(0);
  }
}
