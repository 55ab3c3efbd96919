package io.github.jkpsdk.explanation;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.PriorBenefit;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.casefile.WorkKind;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.employment.AgreementType;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.employment.EnterpriseScale;
import io.github.jkpsdk.employment.Segment;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.SeveralEmployers;
import io.github.jkpsdk.interpretation.YearsBetweenBenefits;
import io.github.jkpsdk.money.Rupiah;
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
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** An entitled worker and, one by one, what may be different, so that every sentence is reached. */
final class ManyCases {

  static final LocalDate TERMINATED = LocalDate.of(2026, 6, 15);
  static final LocalDate FILED = LocalDate.of(2026, 6, 20);

  private static final LocalDate OLD_LAW = LocalDate.of(2024, 6, 15);

  private ManyCases() {}

  /** Entitled under the law of 2025. */
  static JkpCase entitled() {
    return entitled(TERMINATED);
  }

  private static JkpCase entitled(LocalDate terminated) {
    return JkpCase.builder()
        .participant(
            Participant.builder()
                .citizenship(Citizenship.INDONESIAN)
                .birthDate(LocalDate.of(1997, 9, 6))
                .registeredOn(LocalDate.of(2021, 3, 1))
                .programmes(Set.of(Programme.JKK, Programme.JKM, Programme.JHT, Programme.JP))
                .healthInsurance(HealthInsurance.WAGE_EARNER)
                .build())
        .employment(
            Employment.builder()
                .employer(Employer.builder().scale(EnterpriseScale.MEDIUM).build())
                .segment(Segment.WAGE_EARNER)
                .agreement(WorkAgreement.builder().type(AgreementType.PKWTT).build())
                .reportedWage(Rupiah.of(4_250_000))
                .build())
        .termination(
            Termination.builder()
                .date(terminated)
                .cause(TerminationCause.EFFICIENCY)
                .evidence(
                    List.of(
                        TerminationEvidence.acceptedAndReportedTo(ReportOffice.REGENCY_OR_CITY)))
                .build())
        .contributions(months(YearMonth.of(2021, 3), YearMonth.of(2026, 5)))
        .commitment(JobSearchCommitment.signed(terminated.plusDays(5)))
        .filedOn(terminated.plusDays(5))
        .build();
  }

  /** Verdicts on all variations, under the law before and after 2025-02-07 and other readings. */
  static List<Verdict> verdicts() {
    List<Verdict> verdicts = new ArrayList<>();
    for (JkpCase facts : variations(entitled())) {
      verdicts.add(Jkp.standard().assess(facts));
      verdicts.add(otherwiseRead().assess(facts));
    }
    variations(entitled(OLD_LAW)).forEach(facts -> verdicts.add(Jkp.standard().assess(facts)));
    return verdicts;
  }

  private static Jkp otherwiseRead() {
    return Jkp.builder()
        .interpretations(
            Interpretations.standard()
                .with(SeveralEmployers.ALL_JOBS_LOST)
                .with(YearsBetweenBenefits.CALENDAR_YEARS))
        .build();
  }

  private static List<JkpCase> variations(JkpCase base) {
    List<JkpCase> cases = new ArrayList<>(List.of(base));
    cases.add(JkpCase.builder().termination(base.termination()).build());
    participants(base).forEach(cases::add);
    employments(base).forEach(cases::add);
    terminations(base).forEach(cases::add);
    events(base).forEach(cases::add);
    return cases;
  }

  private static List<JkpCase> participants(JkpCase base) {
    return List.of(
        participant(base, with -> with.citizenship(Citizenship.FOREIGN)),
        participant(base, with -> with.birthDate(LocalDate.of(1960, 1, 1))),
        participant(base, with -> with.programmes(Set.of())),
        participant(base, with -> with.healthInsurance(HealthInsurance.OTHER_SEGMENT)),
        participant(base, with -> with.healthInsurance(HealthInsurance.NOT_REGISTERED)));
  }

  private static JkpCase participant(JkpCase base, UnaryOperator<Participant.Builder> change) {
    Participant.Builder builder = base.participant().toBuilder();
    change.apply(builder);
    return base.toBuilder().participant(builder.build()).build();
  }

  private static List<JkpCase> employments(JkpCase base) {
    WorkAgreement fixedTerm = WorkAgreement.builder().type(AgreementType.PKWT).build();
    LocalDate terminated = base.termination().date();
    Employer stranger =
        Employer.builder().scale(EnterpriseScale.LARGE).enrolledWorker(false).build();
    return List.of(
        employment(base, with -> with.segment(Segment.SELF_EMPLOYED)),
        employment(base, with -> with.employer(stranger)),
        employment(base, with -> with.agreement(fixedTerm)),
        employment(base, with -> with.agreement(ending(fixedTerm, terminated))),
        employment(base, with -> with.agreement(ending(fixedTerm, terminated.plusMonths(2)))));
  }

  private static WorkAgreement ending(WorkAgreement agreement, LocalDate end) {
    return agreement.toBuilder().end(end).build();
  }

  private static JkpCase employment(JkpCase base, UnaryOperator<Employment.Builder> change) {
    Employment.Builder builder = base.employment().toBuilder();
    change.apply(builder);
    return base.toBuilder().employment(builder.build()).build();
  }

  private static List<JkpCase> terminations(JkpCase base) {
    List<JkpCase> cases = new ArrayList<>();
    for (TerminationCause cause : TerminationCause.values()) {
      cases.add(terminated(base, with -> with.cause(cause)));
    }
    for (TerminationEvidence.Kind kind : TerminationEvidence.Kind.values()) {
      TerminationEvidence bare = TerminationEvidence.builder().kind(kind).build();
      cases.add(terminated(base, with -> with.evidence(List.of(bare))));
    }
    TerminationEvidence ruling = TerminationEvidence.finalRuling(CourtDocument.COPY);
    cases.add(terminated(base, with -> with.evidence(List.of(ruling))));
    cases.add(terminated(base, with -> with.evidence(List.of())));
    JkpCase expired = terminated(base, with -> with.cause(TerminationCause.CONTRACT_EXPIRED));
    cases.add(
        employment(
            expired,
            with -> with.agreement(WorkAgreement.builder().type(AgreementType.PKWT).build())));
    return cases;
  }

  private static JkpCase terminated(JkpCase base, UnaryOperator<Termination.Builder> change) {
    Termination.Builder builder = base.termination().toBuilder();
    change.apply(builder);
    return base.toBuilder().termination(builder.build()).build();
  }

  private static List<JkpCase> events(JkpCase base) {
    LocalDate terminated = base.termination().date();
    List<JkpCase> cases = new ArrayList<>();
    cases.add(base.toBuilder().contributions(ContributionHistory.none()).build());
    cases.add(
        base.toBuilder().commitment(JobSearchCommitment.builder().refused(true).build()).build());
    cases.add(base.toBuilder().filedOn(terminated.plusMonths(7)).build());
    cases.add(unfiled(base, terminated.plusMonths(1)));
    cases.add(unfiled(base, terminated.plusMonths(9)));
    cases.add(base.toBuilder().diedOn(terminated.plusDays(1)).build());
    cases.add(base.toBuilder().diedOn(terminated.plusYears(1)).build());
    works(base).forEach(cases::add);
    cases.add(earlier(base, LocalDate.of(2021, 4, 1)));
    cases.add(earlier(base, LocalDate.of(2021, 4, 1), LocalDate.of(2022, 4, 1)));
    cases.add(earlier(base, terminated, terminated, terminated));
    cases.add(base.toBuilder().addPriorBenefits(PriorBenefit.builder().build()).build());
    return cases;
  }

  private static JkpCase unfiled(JkpCase base, LocalDate asOf) {
    return base.toBuilder().filedOn(Optional.empty()).asOf(asOf).build();
  }

  private static List<JkpCase> works(JkpCase base) {
    LocalDate terminated = base.termination().date();
    Reemployment unknown = Reemployment.builder().build();
    Reemployment hired = unknown.toBuilder().kind(WorkKind.WAGE_EMPLOYMENT).build();
    Reemployment own = unknown.toBuilder().kind(WorkKind.SELF_EMPLOYMENT).build();
    return List.of(
        base.toBuilder().otherJobs(2).build(),
        base.toBuilder().reemployment(unknown).build(),
        base.toBuilder().reemployment(own).build(),
        base.toBuilder().reemployment(hired.toBuilder().date(terminated).build()).build(),
        base.toBuilder()
            .reemployment(hired.toBuilder().date(terminated.plusYears(1)).build())
            .build());
  }

  private static JkpCase earlier(JkpCase base, LocalDate... firstPayments) {
    JkpCase.Builder builder = base.toBuilder();
    for (LocalDate day : firstPayments) {
      builder.addPriorBenefits(PriorBenefit.builder().firstPaidOn(day).build());
    }
    return builder.build();
  }

  private static ContributionHistory months(YearMonth from, YearMonth to) {
    return ContributionHistory.builder().add(from, to).build();
  }
}
