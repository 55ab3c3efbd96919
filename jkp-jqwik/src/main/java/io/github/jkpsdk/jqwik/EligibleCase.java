package io.github.jkpsdk.jqwik;

import static io.github.jkpsdk.jqwik.Values.evenly;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.PriorBenefit;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.law.BenefitMonths;
import io.github.jkpsdk.participant.JobSearchCommitment;
import io.github.jkpsdk.participant.Participant;
import io.github.jkpsdk.participant.Programme;
import io.github.jkpsdk.termination.Termination;
import io.github.jkpsdk.termination.TerminationCause;
import io.github.jkpsdk.termination.TerminationEvidence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Makes cases that meet every condition: the days first, then the facts that fit them.
 *
 * @param terminated the day of the termination
 * @param filedOn the day on which month 1 was filed; empty where it is not
 * @param asOf the day of assessment
 */
record EligibleCase(LocalDate terminated, Optional<LocalDate> filedOn, LocalDate asOf) {

  /** The first day of PP 6/2025. */
  static final LocalDate AMENDED = LocalDate.of(2025, 2, 7);

  private static final LocalDate EARLIER_BENEFIT = LocalDate.of(2022, 2, 20);
  private static final int MONTHS_BACK = 72;
  private static final int DAYS_TO_CLAIM = 80;
  private static final int MONTHS_NEEDED = 12;
  private static final int MOST_GAPS = 4;

  /** Entitled under any law, or on a day where one is given. */
  static Arbitrary<JkpCase> entitled(Optional<LocalDate> asOf) {
    return asOf.map(EligibleCase::assessedOn)
        .orElseGet(
            () ->
                Arbitraries.frequencyOf(
                    Tuple.of(13, underNewLaw()),
                    Tuple.of(6, underOldLaw()),
                    Tuple.of(1, afterAnEarlierBenefit())));
  }

  private static Arbitrary<JkpCase> underNewLaw() {
    return of(
        between(LocalDate.of(2024, 11, 10), LocalDate.of(2026, 6, 30)), AMENDED, LocalDate.MAX);
  }

  static Arbitrary<JkpCase> underOldLaw() {
    return of(
        between(LocalDate.of(2022, 6, 1), LocalDate.of(2024, 10, 28)),
        LocalDate.MIN,
        AMENDED.minusDays(1));
  }

  /** So late that five years have been paid since the earlier benefit. */
  static Arbitrary<JkpCase> afterAnEarlierBenefit() {
    PriorBenefit earlier = PriorBenefit.builder().firstPaidOn(EARLIER_BENEFIT).build();
    return of(between(LocalDate.of(2027, 8, 1), LocalDate.of(2028, 7, 31)), AMENDED, LocalDate.MAX)
        .map(facts -> facts.toBuilder().addPriorBenefits(earlier).build());
  }

  /** Assessed on a day, under whatever law is in force. */
  static Arbitrary<JkpCase> assessedOn(LocalDate asOf) {
    return assessedOn(asOf, 0, DAYS_TO_CLAIM);
  }

  /**
   * Assessed on a day that lies so many days after the termination, or fewer where claims began.
   */
  static Arbitrary<JkpCase> assessedOn(LocalDate asOf, int minimumDays, int maximumDays) {
    LocalDate first = BenefitMonths.CLAIMABLE_FROM.plusDays(minimumDays);
    if (asOf.isBefore(first)) {
      throw new IllegalArgumentException(
          "asOf is " + asOf + "; allowed is a day on or after " + first);
    }
    long daysOfClaims = BenefitMonths.CLAIMABLE_FROM.until(asOf, ChronoUnit.DAYS);
    return evenly(minimumDays, (int) Math.min(maximumDays, daysOfClaims))
        .flatMap(
            days ->
                evenly(0, days)
                    .optional(0.6)
                    .map(
                        back ->
                            new EligibleCase(
                                asOf.minusDays(days), back.map(asOf::minusDays), asOf)))
        .flatMap(EligibleCase::facts);
  }

  private static Arbitrary<JkpCase> of(
      Arbitrary<LocalDate> terminations, LocalDate first, LocalDate last) {
    return Combinators.combine(terminations, evenly(0, 79).optional(0.6), evenly(0, 39))
        .as(
            (terminated, filed, later) -> {
              Optional<LocalDate> filedOn = filed.map(terminated::plusDays);
              LocalDate asOf = filedOn.orElse(terminated).plusDays(later);
              LocalDate notBefore = asOf.isBefore(first) ? first : asOf;
              return new EligibleCase(
                  terminated, filedOn, notBefore.isAfter(last) ? last : notBefore);
            })
        .flatMap(EligibleCase::facts);
  }

  private static Arbitrary<LocalDate> between(LocalDate startInclusive, LocalDate endInclusive) {
    return evenly(0, (int) startInclusive.until(endInclusive, ChronoUnit.DAYS))
        .map(startInclusive::plusDays);
  }

  private boolean isNewLaw() {
    return !asOf.isBefore(AMENDED);
  }

  private Arbitrary<JkpCase> facts() {
    return Combinators.combine(participants(), employments(), terminations(), contributions())
        .as(
            (participant, employment, termination, contributions) ->
                JkpCase.builder()
                    .participant(
                        hasFewProgrammes(employment) ? withoutPension(participant) : participant)
                    .employment(employment)
                    .termination(termination)
                    .contributions(contributions)
                    .commitment(JobSearchCommitment.signed(terminated))
                    .filedOn(filedOn)
                    .asOf(asOf)
                    .build());
  }

  private Arbitrary<Participant> participants() {
    Set<Participant.HealthInsurance> insurances =
        isNewLaw()
            ? EnumSet.of(
                Participant.HealthInsurance.WAGE_EARNER, Participant.HealthInsurance.OTHER_SEGMENT)
            : EnumSet.of(Participant.HealthInsurance.WAGE_EARNER);
    return Combinators.combine(
            evenly(500, 3_500).map(terminated::minusDays),
            evenly(20, 43),
            evenly(0, 364),
            Arbitraries.of(insurances))
        .as(
            (registered, years, days, insurance) ->
                Participant.builder()
                    .citizenship(Participant.Citizenship.INDONESIAN)
                    .birthDate(registered.minusYears(years).minusDays(days))
                    .registeredOn(registered)
                    .programmes(EnumSet.allOf(Programme.class))
                    .healthInsurance(insurance)
                    .build())
        .flatMap(EligibleCase::named);
  }

  /** Three in four cases tell who it is. */
  private static Arbitrary<Participant> named(Participant participant) {
    return People.bornOn(participant.birthDate().orElseThrow())
        .optional(0.75)
        .map(
            person ->
                participant.toBuilder()
                    .name(person.map(People.Person::name))
                    .nik(person.map(People.Person::nik))
                    .build());
  }

  private static boolean hasFewProgrammes(Employment employment) {
    return employment.employer().scale().stream()
        .anyMatch(scale -> scale == Employer.Scale.MICRO || scale == Employer.Scale.SMALL);
  }

  private static Participant withoutPension(Participant participant) {
    EnumSet<Programme> programmes = EnumSet.allOf(Programme.class);
    programmes.remove(Programme.JP);
    return participant.toBuilder().programmes(programmes).build();
  }

  private Arbitrary<Employment> employments() {
    Arbitrary<WorkAgreement> permanent =
        Arbitraries.just(WorkAgreement.builder().type(WorkAgreement.Type.PKWTT).build());
    Arbitrary<WorkAgreement> ended =
        evenly(1, 300)
            .map(
                days ->
                    WorkAgreement.builder()
                        .type(WorkAgreement.Type.PKWT)
                        .end(terminated.plusDays(days))
                        .build());
    return Combinators.combine(
            employers(),
            Arbitraries.frequencyOf(Tuple.of(6, permanent), Tuple.of(4, ended)),
            Values.usualWages())
        .as(
            (employer, agreement, wage) ->
                Employment.builder()
                    .employer(employer)
                    .segment(Employment.Segment.WAGE_EARNER)
                    .agreement(agreement)
                    .reportedWage(wage)
                    .build());
  }

  private static Arbitrary<Employer> employers() {
    return Combinators.combine(
            Arbitraries.of(Employer.Scale.class),
            evenly(1, 9).optional(0.12),
            Arbitraries.of(Employer.Insolvency.class).optional(0.12),
            People.companies().optional(0.5))
        .as(
            (scale, arrears, insolvency, name) -> {
              Employer.Builder employer = Employer.builder().scale(scale).name(name);
              arrears.ifPresent(employer::arrearsMonths);
              insolvency.ifPresent(employer::insolvency);
              return employer.build();
            });
  }

  private Arbitrary<Termination> terminations() {
    TerminationCause[] causes =
        EnumSet.range(TerminationCause.EFFICIENCY, TerminationCause.OTHER)
            .toArray(TerminationCause[]::new);
    return Combinators.combine(Arbitraries.of(causes), proofs(), doubtfulProofs().optional(0.12))
        .as(
            (cause, proof, doubtful) -> {
              List<TerminationEvidence> proofs = new ArrayList<>(List.of(proof));
              doubtful.ifPresent(proofs::add);
              return Termination.builder().date(terminated).cause(cause).evidence(proofs).build();
            });
  }

  private Arbitrary<TerminationEvidence> proofs() {
    Arbitrary<TerminationEvidence.ReportOffice> offices =
        isNewLaw()
            ? Arbitraries.of(TerminationEvidence.ReportOffice.class)
            : Arbitraries.just(TerminationEvidence.ReportOffice.REGENCY_OR_CITY);
    return Arbitraries.frequencyOf(
        Tuple.of(3, offices.map(TerminationEvidence::acceptanceAndReport)),
        Tuple.of(1, Arbitraries.just(TerminationEvidence.collectiveAgreement())),
        Tuple.of(
            1,
            Arbitraries.just(
                TerminationEvidence.courtRuling(
                    isNewLaw()
                        ? TerminationEvidence.CourtDocument.COPY
                        : TerminationEvidence.CourtDocument.EXCERPT))));
  }

  private static Arbitrary<TerminationEvidence> doubtfulProofs() {
    return Arbitraries.of(
        TerminationEvidence.builder()
            .kind(TerminationEvidence.Kind.ACCEPTANCE_AND_REPORT)
            .accepted(true)
            .build(),
        TerminationEvidence.builder()
            .kind(TerminationEvidence.Kind.COURT_RULING)
            .document(TerminationEvidence.CourtDocument.JUDGMENT)
            .build());
  }

  /** Without a gap in the last seven months and never with more than four. */
  private Arbitrary<ContributionHistory> contributions() {
    long months = PlainCase.FIRST_MONTH.until(YearMonth.from(terminated), ChronoUnit.MONTHS);
    int gaps = (int) Math.max(0, Math.min(MOST_GAPS, months - MONTHS_NEEDED));
    return Combinators.combine(
            evenly(7, MONTHS_BACK).set().ofMaxSize(gaps), evenly(0, 2).optional(0.2))
        .as(this::history);
  }

  private ContributionHistory history(Set<Integer> gaps, Optional<Integer> monthsLate) {
    ContributionHistory.Builder paid = ContributionHistory.builder();
    YearMonth end = YearMonth.from(terminated).minusMonths(1);
    for (int back = 0; back < MONTHS_BACK; back++) {
      YearMonth month = end.minusMonths(back);
      if (gaps.contains(back) || month.isBefore(PlainCase.FIRST_MONTH)) {
        continue;
      }
      if (monthsLate.isPresent() && back < 6) {
        LocalDate day = month.plusMonths(1L + monthsLate.get()).atDay(15);
        paid.add(month, day.isAfter(terminated) ? terminated : day);
      } else {
        paid.add(month);
      }
    }
    return paid.build();
  }
}
