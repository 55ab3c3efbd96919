package io.github.jkpsdk.answer;

import io.github.jkpsdk.activity.Activities;
import io.github.jkpsdk.activity.JobApplication;
import io.github.jkpsdk.answer.Answer.Warning;
import io.github.jkpsdk.answer.Answer.Warning.Code;
import io.github.jkpsdk.benefit.EmployerLiabilityCalculator;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.ClaimOnDay;
import io.github.jkpsdk.eligibility.Eligibility.Arrears;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.participant.Nik;
import io.github.jkpsdk.participant.Participant;
import io.github.jkpsdk.termination.TerminationCause;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what is odd but possible in the facts of a day. */
final class Warnings {

  private static final int MOST_YEARS_OF_AGE = 120;

  /** Beyond these a monthly wage was probably stated in thousands or in sen. */
  private static final Rupiah LOWEST_USUAL_WAGE = Rupiah.of(100_000);

  private static final Rupiah HIGHEST_USUAL_WAGE = Rupiah.of(100_000_000);

  private static final String NIK = "participant.nik";
  private static final String BIRTH_DATE = "participant.birthDate";

  private final JkpCase facts;
  private final Activities done;
  private final LocalDate asOf;
  private final List<Warning> found = new ArrayList<>();

  private Warnings(ClaimOnDay day) {
    facts = day.facts();
    done = day.activities();
    asOf = day.asOf();
  }

  /**
   * What is odd by the facts alone, on a day; the arrears are those by the contributions, and the
   * stated ones where nobody knows them.
   */
  static List<Warning> of(ClaimOnDay day, LocalDate lawCheckedOn, Arrears arrears) {
    Warnings warnings = new Warnings(day);
    warnings.compareDayOfAsking(lawCheckedOn);
    warnings.compareBirth(day.facts().participant());
    Employment employment = day.facts().employment();
    warnings.compareWage("employment.reportedWage", employment.reportedWage());
    warnings.compareWage("employment.actualWage", employment.actualWage());
    if (arrears.source() == Arrears.Source.STATED) {
      warnings.compareWithAgreement(arrears);
    } else {
      warnings.compareArrears(arrears);
    }
    warnings.compareCauses();
    warnings.compareApplications();
    warnings.compareSelfAssessment();
    return warnings.found;
  }

  /** That nothing is owed is not said where a fact is missing that decides. */
  static Optional<Warning> ofLiability(JkpCase facts, Verdict verdict) {
    List<String> missing = EmployerLiabilityCalculator.missingFacts(facts, verdict);
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(new Warning(Code.LIABILITY_UNDECIDED, missing, List.of()));
  }

  private void compareDayOfAsking(LocalDate lawCheckedOn) {
    if (asOf.isAfter(lawCheckedOn)) {
      add(Code.ASKED_AFTER_LAW_WAS_CHECKED, List.of("asOf"), seen(asOf), usual(lawCheckedOn));
    }
  }

  /** Only the year is shown: a whole day of birth would tell a part of the number. */
  private void compareBirth(Participant person) {
    Optional<LocalDate> stated = person.birthDate();
    boolean differs =
        person
            .nik()
            .filter(
                nik ->
                    nik.warnings(stated, Optional.empty()).contains(Nik.Warning.BIRTH_DATE_DIFFERS))
            .isPresent();
    if (differs) {
      add(Code.NIK_BIRTH_DATE_DIFFERS, List.of(NIK, BIRTH_DATE));
    }
    // The number tells two digits of a year, so that nobody is older by it.
    stated
        .filter(day -> day.isBefore(asOf.minusYears(MOST_YEARS_OF_AGE)))
        .ifPresent(
            day ->
                add(
                    Code.BIRTH_DAY_LONG_AGO,
                    List.of(BIRTH_DATE),
                    Fact.of("seen", day.getYear()),
                    Fact.of("usual", asOf.getYear() - MOST_YEARS_OF_AGE)));
  }

  private void compareWage(String path, Optional<Rupiah> wage) {
    wage.filter(amount -> amount.compareTo(HIGHEST_USUAL_WAGE) > 0)
        .ifPresent(amount -> addWage(Code.WAGE_UNUSUALLY_HIGH, path, amount, HIGHEST_USUAL_WAGE));
    wage.filter(amount -> amount.compareTo(LOWEST_USUAL_WAGE) < 0)
        .ifPresent(amount -> addWage(Code.WAGE_UNUSUALLY_LOW, path, amount, LOWEST_USUAL_WAGE));
  }

  private void addWage(Code code, String path, Rupiah seen, Rupiah usual) {
    add(
        code,
        List.of(path),
        Fact.of("seen", seen.toBigDecimal().longValue()),
        Fact.of("usual", usual.toBigDecimal().longValue()));
  }

  /** Usual is the nearest number that the contributions allow. */
  private void compareArrears(Arrears counted) {
    facts
        .employment()
        .employer()
        .arrearsMonths()
        .ifPresent(
            stated -> {
              int nearest = Math.min(Math.max(stated, counted.atLeast()), counted.atMost());
              if (nearest != stated) {
                add(
                    Code.ARREARS_DIFFER_FROM_CONTRIBUTIONS,
                    List.of("employment.employer.arrearsMonths", "contributions"),
                    Fact.of("seen", stated),
                    Fact.of("usual", nearest));
              }
            });
  }

  /** Of the stated months those that were due since the agreement started are told one by one. */
  private void compareWithAgreement(Arrears stated) {
    int due = stated.months().size();
    if (stated.atMost() > due
        && facts.employment().agreement().flatMap(WorkAgreement::start).isPresent()) {
      add(
          Code.ARREARS_LONGER_THAN_AGREEMENT,
          List.of("employment.employer.arrearsMonths", "employment.agreement.start"),
          Fact.of("seen", stated.atMost()),
          Fact.of("usual", due));
    }
  }

  private void compareCauses() {
    Optional<TerminationCause> stated = facts.termination().cause();
    Optional<TerminationCause> recorded = facts.termination().recordedCause();
    if (stated.isPresent() && recorded.isPresent() && stated.get() != recorded.get()) {
      add(
          Code.CAUSE_DIFFERS_FROM_RECORD,
          List.of("termination.cause", "termination.recordedCause"),
          Fact.of("seen", recorded.get()),
          Fact.of("usual", stated.get()));
    }
  }

  private void compareApplications() {
    Set<JobApplication> different = new HashSet<>();
    List<JobApplication> applications = done.applications();
    long twice = applications.stream().filter(application -> !different.add(application)).count();
    if (twice > 0) {
      add(
          Code.APPLICATION_LISTED_TWICE,
          List.of("events"),
          Fact.of("seen", applications.size()),
          Fact.of("usual", different.size()));
    }
  }

  private void compareSelfAssessment() {
    Optional<LocalDate> filed = facts.firstFiledOn();
    done.selfAssessedOn()
        .filter(day -> filed.filter(day::isBefore).isPresent())
        .ifPresent(
            day ->
                add(
                    Code.SELF_ASSESSMENT_BEFORE_CLAIM,
                    List.of("events"),
                    seen(day),
                    usual(filed.get())));
  }

  private static Fact seen(LocalDate day) {
    return Fact.of("seen", day);
  }

  private static Fact usual(LocalDate day) {
    return Fact.of("usual", day);
  }

  private void add(Code code, List<String> paths, Fact... facts) {
    found.add(new Warning(code, paths, List.of(facts)));
  }
}
