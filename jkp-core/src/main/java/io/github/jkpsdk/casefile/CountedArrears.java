package io.github.jkpsdk.casefile;

import io.github.jkpsdk.contribution.ContributionDues;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.contribution.WorkPeriod;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.employment.WorkAgreement;
import java.time.LocalDate;
import java.util.Optional;

/** Arrears of a case, counted from its contribution records. */
final class CountedArrears {

  private CountedArrears() {}

  static JkpCase in(JkpCase facts, ContributionDues dues) {
    LocalDate termination = facts.termination().date();
    Optional<ContributionHistory> paid = facts.contributions();
    Optional<WorkPeriod> employed =
        facts
            .employment()
            .agreement()
            .flatMap(WorkAgreement::start)
            .filter(start -> !start.isAfter(termination))
            .map(start -> new WorkPeriod(start, termination));
    return paid.isEmpty() || employed.isEmpty()
        ? facts
        : with(facts, dues.arrearsMonths(paid.get(), employed.get(), termination));
  }

  private static JkpCase with(JkpCase facts, int arrears) {
    Employment job = facts.employment();
    return facts.toBuilder()
        .employment(
            job.toBuilder()
                .employer(job.employer().toBuilder().arrearsMonths(arrears).build())
                .build())
        .build();
  }
}
