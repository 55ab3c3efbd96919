package com.example

import io.github.jkpsdk.Jkp
import io.github.jkpsdk.casefile.JkpCase
import io.github.jkpsdk.claim.Claim
import io.github.jkpsdk.contribution.ContributionHistory
import io.github.jkpsdk.employment.Employer
import io.github.jkpsdk.employment.Employment
import io.github.jkpsdk.employment.WorkAgreement
import io.github.jkpsdk.explanation.Explanation
import io.github.jkpsdk.json.JkpJackson3Module
import io.github.jkpsdk.json.JkpJson
import io.github.jkpsdk.money.Rupiah
import io.github.jkpsdk.participant.JobSearchCommitment
import io.github.jkpsdk.participant.Participant
import io.github.jkpsdk.participant.Programme
import io.github.jkpsdk.termination.TerminationCause
import io.github.jkpsdk.termination.TerminationEvidence
import io.github.jkpsdk.verdict.Verdict
import java.time.LocalDate
import java.time.YearMonth
import java.util.Locale
import tools.jackson.databind.json.JsonMapper

/** A case by hand in Kotlin, there and back as JSON, and its answer. */
fun main() {
  val facts: JkpCase =
      JkpCase.builder()
          .participant { worker ->
            worker
                .citizenship(Participant.Citizenship.INDONESIAN)
                .birthDate(LocalDate.of(1997, 9, 6))
                .registeredOn(LocalDate.of(2021, 3, 1))
                .programmes(Programme.JKK, Programme.JKM, Programme.JHT, Programme.JP)
                .healthInsurance(Participant.HealthInsurance.WAGE_EARNER)
          }
          .employment { job ->
            job.employer { it.scale(Employer.Scale.MEDIUM) }
                .segment(Employment.Segment.WAGE_EARNER)
                .agreement(WorkAgreement.permanent(LocalDate.of(2021, 3, 1)))
                .reportedWage(Rupiah.of(4_250_000))
          }
          .termination { end ->
            end.date(LocalDate.of(2026, 6, 15))
                .cause(TerminationCause.EFFICIENCY)
                .evidence(
                    TerminationEvidence.acceptanceAndReport(
                        TerminationEvidence.ReportOffice.REGENCY_OR_CITY))
          }
          .contributions(ContributionHistory.paid(YearMonth.of(2024, 6), YearMonth.of(2026, 5)))
          .commitment(JobSearchCommitment.signed(LocalDate.of(2026, 6, 20)))
          .filedOn(LocalDate.of(2026, 6, 20))
          .build()

  val mapper = JsonMapper.builder().addModule(JkpJackson3Module()).build()
  check(mapper.readValue(JkpJson.write(facts), JkpCase::class.java) == facts)

  val answer = Jkp.standard().answer(facts)
  check(answer.verdict().outcome() == Verdict.Outcome.ELIGIBLE) { answer.verdict() }
  check(answer.standing().month().isPresent)
  val wage: Rupiah? = facts.employment().reportedWage().orElse(null)
  check(wage == Rupiah.of(4_250_000))
  check(Claim.of(facts).events().isEmpty())
  println(Explanation.of(answer, Locale.ENGLISH).headline())
}
