package io.github.jkpsdk.examples.guide;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Workforce;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.participant.Participant;
import io.github.jkpsdk.participant.Programme;
import io.github.jkpsdk.termination.TerminationCause;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Tells an employer what a planned day of termination would mean for its workers. */
public final class PlanLayoffs {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final LocalDate PLANNED = LocalDate.of(2026, 12, 15);

  private PlanLayoffs() {}

  /**
   * Prints who would qualify, what the employer would owe, and what it has to file by when.
   *
   * @param arguments not used
   */
  public static void main(String[] arguments) {
    Stream<JkpCase> staff =
        Stream.of(
            worker("A-01", LocalDate.of(2021, 3, 1), 4_250_000, 4_250_000),
            worker("A-02", LocalDate.of(2021, 3, 1), 3_000_000, 5_600_000),
            worker("A-03", LocalDate.of(2026, 1, 5), 4_000_000, 4_000_000));
    List<Workforce.Worker> workers = Jkp.standard().workforce(staff, PLANNED, TODAY).toList();

    for (Workforce.Worker worker : workers) {
      String from = worker.earliest().map(month -> " from " + month).orElse("");
      System.out.println(worker.id().orElseThrow() + ": " + worker.outcome() + from);
    }
    Workforce all = Workforce.of(workers.stream());
    for (Workforce.Owed owed : all.owed()) {
      System.out.println(owed.kind() + ": " + owed.amount().format(Locale.ENGLISH));
    }
    for (Workforce.DutyOnDay duty : all.duties()) {
      System.out.println(
          duty.duty() + " of " + duty.workers() + " by " + duty.dueOn().orElseThrow());
    }
  }

  /** What the payroll knows of a worker, and what the personnel file adds. */
  private static JkpCase worker(String id, LocalDate since, long reported, long paid) {
    return JkpCase.ofPayroll(
            WorkAgreement.permanent(since),
            Rupiah.of(reported),
            ContributionHistory.paid(YearMonth.from(since), YearMonth.of(2026, 10)),
            PLANNED,
            TerminationCause.EFFICIENCY)
        .toBuilder()
        .id(id)
        .participant(
            worker ->
                worker
                    .citizenship(Participant.Citizenship.INDONESIAN)
                    .birthDate(LocalDate.of(1990, 5, 17))
                    .registeredOn(since)
                    .programmes(Programme.JKK, Programme.JKM, Programme.JHT, Programme.JP)
                    .healthInsurance(Participant.HealthInsurance.WAGE_EARNER))
        .employment(
            job ->
                job.actualWage(Rupiah.of(paid))
                    .employer(employer -> employer.scale(Employer.Scale.MEDIUM)))
        .build();
  }
}
