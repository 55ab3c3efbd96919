package io.github.jkpsdk.answer;

import io.github.jkpsdk.benefit.CashBenefit;
import io.github.jkpsdk.benefit.EmployerLiability;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.claim.ClaimOnDay;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.verdict.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One answer in the making: what several parts need is worked out once. */
final class Composition {

  private static final Set<Standing.State> WITHOUT_RIGHT =
      EnumSet.of(Standing.State.NOT_ENTITLED, Standing.State.ENDED);

  private static final Set<BenefitMonth.Status> TO_BE_FILED =
      EnumSet.of(BenefitMonth.Status.NOT_OPEN, BenefitMonth.Status.OPEN);

  private static final Set<BenefitMonth.Status> TO_BE_DECIDED =
      EnumSet.of(BenefitMonth.Status.FILED, BenefitMonth.Status.REJECTED);

  private final AnswerCalculator calculator;
  private final ClaimOnDay day;
  private final Verdict verdict;
  private final Standing standing;
  private final List<BenefitMonth> months;

  Composition(AnswerCalculator calculator, ClaimOnDay day) {
    this.calculator = calculator;
    this.day = day;
    verdict = calculator.verdict(day);
    standing = calculator.standing(day, verdict);
    months =
        isEntitled() ? day.months() : day.months().stream().map(Composition::withoutRight).toList();
  }

  private boolean isEntitled() {
    return standing.state() != Standing.State.NOT_ENTITLED;
  }

  /** Where nobody is entitled a month is open only to the agency, once it was filed. */
  private static BenefitMonth withoutRight(BenefitMonth month) {
    return month.filedOn().isPresent() ? month : month.notEntitled();
  }

  Answer answer() {
    Money money = money();
    List<Deadline> deadlines = deadlines();
    List<EmployerLiability> liabilities = liabilities();
    return Answer.builder()
        .id(day.facts().id())
        .asOf(day.asOf())
        .standing(standing)
        .verdict(verdict)
        .benefit(benefit())
        .months(months)
        .next(NextSteps.of(standing, day.asOf(), ofMonths(deadlines), deadlines, liabilities))
        .paid(money.paid())
        .outstanding(money.outstanding())
        .doubtful(money.doubtful())
        .ended(money.ended())
        .overpaid(money.overpaid())
        .lost(money.lost())
        .deadlines(deadlines)
        .liabilities(liabilities)
        .warnings(calculator.warnings(day, verdict))
        .build();
  }

  private Money money() {
    boolean hasEnded = WITHOUT_RIGHT.contains(standing.state());
    return new Money(day, months, hasEnded);
  }

  private List<NextStep> ofMonths(List<Deadline> deadlines) {
    List<NextStep> steps = new ArrayList<>();
    BenefitMonth first = months.get(0);
    FirstClaimSteps ofFirst = new FirstClaimSteps(day, verdict);
    if (TO_BE_FILED.contains(first.status())) {
      steps.addAll(ofFirst.toFile(deadlines));
    } else if (TO_BE_DECIDED.contains(first.status()) && !day.isAccepted()) {
      steps.addAll(ofFirst.toComplete());
    }
    steps.addAll(new MonthSteps(day, months, deadlines, standing.unmet()).steps());
    return steps;
  }

  Optional<CashBenefit> benefit() {
    return calculator.benefit(day, verdict);
  }

  List<Deadline> deadlines() {
    DutyStatuses statuses = new DutyStatuses(day.facts(), months, day.asOf());
    List<Verdict> sinceFiling = calculator.sinceFiling(day);
    List<Deadline> deadlines = new ArrayList<>();
    Set<Interpretation> ofPayments = null;
    for (Deadline deadline : day.deadlines(sinceFiling)) {
      if (deadline.duty() != Duty.PAY_INSTALMENT) {
        deadlines.add(statuses.of(deadline));
      } else if (isEntitled()) {
        if (ofPayments == null) {
          ofPayments = calculator.ofPayments(day, sinceFiling);
        }
        deadlines.add(statuses.of(deadline.restingOn(ofPayments)));
      }
    }
    return deadlines;
  }

  Remedies remedies() {
    return calculator.remedies(day, verdict).remedies().liabilities(liabilities()).build();
  }

  Workforce.Worker worker() {
    RemedyFinder finder = calculator.remedies(day, verdict);
    Remedies remedies = finder.remedies().liabilities(liabilities()).build();
    Workforce.Worker.Outcome outcome = PlannedTermination.outcome(remedies);
    boolean isOnTheDay = PlannedTermination.isOnTheDay(outcome);
    return calculator
        .worker(finder.done(), remedies.judgedOn(), isOnTheDay)
        .id(day.facts().id())
        .terminationDate(day.facts().termination().date())
        .outcome(outcome)
        .earliest(remedies.earliest())
        .remedies(remedies)
        .duties(PlannedTermination.ofEmployer(deadlines()))
        .build();
  }

  List<EmployerLiability> liabilities() {
    return calculator.liabilities(day, verdict);
  }
}
