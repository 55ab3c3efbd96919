package io.github.jkpsdk.examples;

import static io.github.jkpsdk.termination.TerminationEvidence.ReportOffice.REGENCY_OR_CITY;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.explanation.AnswerExplanation;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.participant.Participant;
import io.github.jkpsdk.participant.Programme;
import io.github.jkpsdk.termination.TerminationCause;
import io.github.jkpsdk.termination.TerminationEvidence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/** Builds a case in Java and explains the answer. */
public final class AssessCase {

  private AssessCase() {}

  /**
   * Prints where it all stands, what to do next, and every condition with its facts.
   *
   * @param arguments not used
   */
  public static void main(String[] arguments) {
    JkpCase facts = laidOffIn2026();

    // README: answer
    Answer answer = Jkp.standard().answer(facts);
    AnswerExplanation words = Explanation.of(answer, Locale.ENGLISH);
    System.out.println(words.headline());
    words.next().forEach(task -> System.out.println("- " + task.sentence()));
    words
        .verdict()
        .findings()
        .forEach(found -> System.out.println(found.title() + ": " + found.sentence()));
    // README: end

    // README: told
    answer.benefit().ifPresent(money -> System.out.println(money.total().format(Locale.ENGLISH)));
    words.deadlines().forEach(task -> System.out.println("- " + task.sentence()));
    // README: end
  }

  static JkpCase laidOffIn2026() {
    // README: facts
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
                        .reportedWage(4_250_000))
            .termination(
                end ->
                    end.date(LocalDate.of(2026, 6, 15))
                        .cause(TerminationCause.EFFICIENCY)
                        .evidence(TerminationEvidence.acceptanceAndReport(REGENCY_OR_CITY)))
            .contributionsPaid(YearMonth.of(2024, 6), YearMonth.of(2026, 5))
            .commitmentSignedOn(LocalDate.of(2026, 6, 20))
            .filedOn(LocalDate.of(2026, 6, 20))
            .build();
    // README: end
    return facts;
  }
}
