package com.example;

import static io.github.jkpsdk.termination.TerminationEvidence.ReportOffice.REGENCY_OR_CITY;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.participant.JobSearchCommitment;
import io.github.jkpsdk.participant.Participant;
import io.github.jkpsdk.participant.Programme;
import io.github.jkpsdk.termination.TerminationCause;
import io.github.jkpsdk.termination.TerminationEvidence;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/** A case by hand, its answer in words, and the one thing for which a provider is needed. */
public class Main {

  public static void main(String[] args) {
    JkpCase facts =
        JkpCase.builder()
            .participant(
                worker ->
                    worker
                        .citizenship(Participant.Citizenship.INDONESIAN)
                        .birthDate(LocalDate.of(1997, 9, 6))
                        .registeredOn(LocalDate.of(2021, 3, 1))
                        .programmes(Programme.JKK, Programme.JKM, Programme.JHT, Programme.JP)
                        .healthInsurance(Participant.HealthInsurance.WAGE_EARNER))
            .employment(
                job ->
                    job.employer(employer -> employer.scale(Employer.Scale.MEDIUM))
                        .segment(Employment.Segment.WAGE_EARNER)
                        .agreement(WorkAgreement.permanent(LocalDate.of(2021, 3, 1)))
                        .reportedWage(Rupiah.of(4_250_000)))
            .termination(
                end ->
                    end.date(LocalDate.of(2026, 6, 15))
                        .cause(TerminationCause.EFFICIENCY)
                        .evidence(TerminationEvidence.acceptanceAndReport(REGENCY_OR_CITY)))
            .contributions(ContributionHistory.paid(YearMonth.of(2024, 6), YearMonth.of(2026, 5)))
            .commitment(JobSearchCommitment.signed(LocalDate.of(2026, 6, 20)))
            .filedOn(LocalDate.of(2026, 6, 20))
            .build();

    Answer answer = Jkp.standard().answer(facts);
    require(answer.verdict().outcome() == Verdict.Outcome.ELIGIBLE, answer.verdict().toString());
    require(!Explanation.of(answer, Locale.ENGLISH).headline().isBlank(), "no headline");
    try {
      Rupiah.of(1).toMonetaryAmount();
      throw new AssertionError("a provider of amounts came along");
    } catch (IllegalStateException e) {
      require(e.getMessage().contains("org.javamoney.moneta:moneta-core"), e.getMessage());
    }
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new AssertionError(otherwise);
    }
  }
}
