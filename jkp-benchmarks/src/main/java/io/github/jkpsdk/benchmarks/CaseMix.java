package io.github.jkpsdk.benchmarks;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.PriorBenefit;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.casefile.WorkKind;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.employment.AgreementType;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.employment.EnterpriseScale;
import io.github.jkpsdk.employment.Insolvency;
import io.github.jkpsdk.employment.Segment;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.participant.Citizenship;
import io.github.jkpsdk.participant.HealthInsurance;
import io.github.jkpsdk.participant.JobSearchCommitment;
import io.github.jkpsdk.participant.Participant;
import io.github.jkpsdk.participant.Programme;
import io.github.jkpsdk.termination.CourtDocument;
import io.github.jkpsdk.termination.ReportOffice;
import io.github.jkpsdk.termination.Termination;
import io.github.jkpsdk.termination.TerminationCause;
import io.github.jkpsdk.termination.TerminationEvidence;
import io.github.jkpsdk.verdict.Condition;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Made-up cases, the same in every run: of twenty about nine with nothing amiss, eight that fail a
 * condition and four where a fact is not known, three in ten under the law before 2025-02-07.
 */
final class CaseMix {

  /** A power of two. */
  static final int SIZE = 1024;

  /** A case with the day on which it is assessed. */
  record Drawn(JkpCase facts, LocalDate asOf) {}

  private static final long SEED = 20250207;
  private static final LocalDate AMENDED = LocalDate.of(2025, 2, 7);
  private static final Condition[] RULES =
      EnumSet.range(Condition.CITIZENSHIP, Condition.LIFETIME_CLAIMS).toArray(Condition[]::new);

  private final SplittableRandom random;
  private final boolean isNew;
  private final @Nullable Condition failing;
  private final @Nullable Condition unknown;
  private LocalDate terminated;
  private @Nullable LocalDate filed;
  private LocalDate asOf;

  private CaseMix(SplittableRandom random) {
    this.random = random;
    int kind = random.nextInt(20);
    failing = kind >= 9 && kind < 17 ? pick(RULES) : null;
    unknown = kind >= 16 ? pick(RULES) : null;
    isNew = failing != Condition.CONSECUTIVE_MONTHS && chance(70);
    terminated =
        isNew
            ? LocalDate.of(2024, 11, 10).plusDays(random.nextInt(600))
            : LocalDate.of(2022, 6, 1).plusDays(random.nextInt(880));
    int late = failing == Condition.FILED_IN_TIME ? 190 : 0;
    filed = chance(60) ? terminated.plusDays(random.nextInt(80) + late) : null;
    asOf = filed == null ? terminated : filed;
    asOf = asOf.plusDays(filed == null ? random.nextInt(80) - 5 + late : random.nextInt(40));
    if (isNew && asOf.isBefore(AMENDED)) {
      asOf = AMENDED;
    }
    if (!isNew && !asOf.isBefore(AMENDED)) {
      asOf = AMENDED.minusDays(1);
    }
  }

  static List<Drawn> draw() {
    SplittableRandom random = new SplittableRandom(SEED);
    List<Drawn> drawn = new ArrayList<>();
    for (int i = 0; i < SIZE; i++) {
      drawn.add(new CaseMix(random).drawn());
    }
    return drawn;
  }

  private Drawn drawn() {
    JkpCase.Builder facts = JkpCase.builder();
    addPriorBenefits(facts);
    facts
        .participant(participant())
        .employment(employment())
        .termination(termination())
        .otherJobs(chance(4) ? 1 : 0);
    if (filed != null) {
      facts.filedOn(filed);
    }
    if (!isUnknown(Condition.QUALIFYING_MONTHS) && !isUnknown(Condition.CONSECUTIVE_MONTHS)) {
      facts.contributions(contributions());
    }
    if (fails(Condition.WILLING_TO_WORK)) {
      facts.commitment(JobSearchCommitment.builder().refused(true).build());
    } else if (!isUnknown(Condition.WILLING_TO_WORK)) {
      facts.commitment(JobSearchCommitment.signed(terminated));
    }
    addReemployment(facts);
    if (fails(Condition.ALIVE) || chance(1)) {
      facts.diedOn(asOf.plusDays(fails(Condition.ALIVE) ? 0 : 20));
    }
    return new Drawn(facts.build(), asOf);
  }

  private Participant participant() {
    Participant.Builder facts = Participant.builder();
    LocalDate enrolled = terminated.minusDays(500 + random.nextInt(3000));
    int years = fails(Condition.AGE_AT_REGISTRATION) ? 60 : 20 + random.nextInt(27);
    LocalDate born = enrolled.minusYears(years).minusDays(random.nextInt(365));
    if (!isUnknown(Condition.AGE_AT_REGISTRATION)) {
      facts.birthDate(chance(3) ? LocalDate.of(1980, 2, 29) : born).registeredOn(enrolled);
    } else if (chance(50)) {
      facts.birthDate(born);
    }
    if (!isUnknown(Condition.CITIZENSHIP)) {
      facts.citizenship(
          fails(Condition.CITIZENSHIP) ? Citizenship.FOREIGN : Citizenship.INDONESIAN);
    }
    if (!isUnknown(Condition.HEALTH_INSURANCE)) {
      facts.healthInsurance(healthInsurance());
    }
    return facts.build().toBuilder().programmes(programmes()).build();
  }

  private HealthInsurance healthInsurance() {
    if (fails(Condition.HEALTH_INSURANCE)) {
      return isNew ? HealthInsurance.NOT_REGISTERED : HealthInsurance.OTHER_SEGMENT;
    }
    return isNew && chance(25) ? HealthInsurance.OTHER_SEGMENT : HealthInsurance.WAGE_EARNER;
  }

  private Optional<Set<Programme>> programmes() {
    EnumSet<Programme> programmes = EnumSet.allOf(Programme.class);
    if (isUnknown(Condition.PROGRAMME_MEMBERSHIP)) {
      programmes.remove(Programme.JP);
      return chance(50) ? Optional.of(programmes) : Optional.empty();
    }
    if (fails(Condition.PROGRAMME_MEMBERSHIP)) {
      programmes.remove(chance(50) ? Programme.JHT : Programme.JP);
    } else if (chance(20)) {
      programmes.remove(Programme.JP);
    }
    return Optional.of(programmes);
  }

  private Employment employment() {
    Employment.Builder facts = Employment.builder().employer(employer());
    if (!isUnknown(Condition.EMPLOYMENT_RELATION)) {
      facts.segment(
          fails(Condition.EMPLOYMENT_RELATION) ? Segment.SELF_EMPLOYED : Segment.WAGE_EARNER);
    }
    boolean isUnknown = isUnknown(Condition.FIXED_TERM_ENDED_EARLY);
    if (isUnknown && chance(50)) {
      return facts.build();
    }
    WorkAgreement.Builder agreement = WorkAgreement.builder();
    if (fails(Condition.FIXED_TERM_ENDED_EARLY) || isUnknown || chance(40)) {
      agreement.type(AgreementType.PKWT);
      if (!isUnknown) {
        agreement.end(
            terminated.plusDays(
                fails(Condition.FIXED_TERM_ENDED_EARLY) ? 0 : 1 + random.nextInt(300)));
      }
    } else {
      agreement.type(AgreementType.PKWTT);
    }
    return facts.agreement(agreement.build()).build();
  }

  private Employer employer() {
    Employer.Builder facts = Employer.builder();
    if (fails(Condition.PROGRAMME_MEMBERSHIP)) {
      facts.scale(EnterpriseScale.LARGE).enrolledWorker(chance(70));
    } else if (!isUnknown(Condition.PROGRAMME_MEMBERSHIP)) {
      facts.scale(pick(EnterpriseScale.values()));
    }
    if (chance(12)) {
      facts.arrearsMonths(1 + random.nextInt(9)).insolvency(pick(Insolvency.values()));
    }
    return facts.build();
  }

  private Termination termination() {
    Termination.Builder facts = Termination.builder().date(terminated);
    TerminationCause[] causes = TerminationCause.values();
    if (!isUnknown(Condition.TERMINATION_CAUSE)) {
      facts.cause(
          fails(Condition.TERMINATION_CAUSE)
              ? causes[random.nextInt(4)]
              : causes[5 + random.nextInt(causes.length - 5)]);
    }
    if (isUnknown(Condition.TERMINATION_EVIDENCE)) {
      return facts.build();
    }
    List<TerminationEvidence> proofs = new ArrayList<>();
    if (!fails(Condition.TERMINATION_EVIDENCE)) {
      proofs.add(proof());
    }
    if (chance(12)) {
      proofs.add(
          chance(50)
              ? TerminationEvidence.builder()
                  .kind(TerminationEvidence.Kind.ACCEPTANCE_AND_REPORT)
                  .accepted(true)
                  .build()
              : TerminationEvidence.builder()
                  .kind(TerminationEvidence.Kind.COURT_RULING)
                  .document(CourtDocument.JUDGMENT)
                  .build());
    }
    return facts.evidence(proofs).build();
  }

  private TerminationEvidence proof() {
    return switch (random.nextInt(5)) {
      case 0 -> TerminationEvidence.registeredAgreement();
      case 1 -> TerminationEvidence.finalRuling(isNew ? CourtDocument.COPY : CourtDocument.EXCERPT);
      default ->
          TerminationEvidence.acceptedAndReportedTo(
              isNew ? pick(ReportOffice.values()) : ReportOffice.REGENCY_OR_CITY);
    };
  }

  private ContributionHistory contributions() {
    ContributionHistory.Builder paid = ContributionHistory.builder();
    YearMonth end = YearMonth.from(terminated).minusMonths(1);
    int months = fails(Condition.QUALIFYING_MONTHS) ? 3 + random.nextInt(8) : 72;
    boolean hasPaymentDays = chance(20);
    for (int back = 0; back < months; back++) {
      YearMonth month = end.minusMonths(back);
      boolean isGap = fails(Condition.CONSECUTIVE_MONTHS) ? back % 5 == 1 : back > 6 && chance(10);
      if (isGap || month.isBefore(YearMonth.of(2021, 1))) {
        continue;
      }
      if (hasPaymentDays && back < 6) {
        paid.add(month, month.plusMonths(chance(15) ? 3 : 1).atDay(15));
      } else {
        paid.add(month);
      }
    }
    return paid.build();
  }

  private void addReemployment(JkpCase.Builder facts) {
    LocalDate day = asOf.isBefore(terminated) ? terminated : asOf;
    if (isUnknown(Condition.NOT_REEMPLOYED)) {
      Reemployment.Builder work = Reemployment.builder();
      facts.reemployment(
          (chance(50) ? work.date(day) : work.kind(WorkKind.WAGE_EMPLOYMENT)).build());
    } else if (fails(Condition.NOT_REEMPLOYED) || chance(4)) {
      boolean fails = fails(Condition.NOT_REEMPLOYED);
      WorkKind kind = fails || chance(50) ? WorkKind.WAGE_EMPLOYMENT : WorkKind.SELF_EMPLOYMENT;
      facts.reemployment(
          Reemployment.builder().date(day.plusDays(fails ? 0 : 10)).kind(kind).build());
    }
  }

  private void addPriorBenefits(JkpCase.Builder facts) {
    PriorBenefit recent = PriorBenefit.builder().firstPaidOn(terminated.minusYears(2)).build();
    if (isUnknown(Condition.LIFETIME_CLAIMS)) {
      facts.addPriorBenefits(recent, PriorBenefit.builder().build());
    } else if (fails(Condition.LIFETIME_CLAIMS)) {
      facts.addPriorBenefits(recent);
      if (chance(30)) {
        facts.addPriorBenefits(recent, recent);
      }
    } else if (isNew && failing == null && chance(5)) {
      shiftToFiveYearsAfter(LocalDate.of(2022, 2, 20));
      facts.addPriorBenefits(PriorBenefit.builder().firstPaidOn(LocalDate.of(2022, 2, 20)).build());
    }
  }

  /** Moves the case so late that five years may have been paid since an earlier benefit. */
  private void shiftToFiveYearsAfter(LocalDate benefit) {
    LocalDate later = benefit.plusMonths(64 + random.nextInt(12));
    filed = null;
    asOf = later.plusDays(20);
    terminated = later;
  }

  private boolean fails(Condition rule) {
    return failing == rule;
  }

  private boolean isUnknown(Condition rule) {
    return unknown == rule;
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
