package io.github.jkpsdk.jqwik.secondopinion;

import static io.github.jkpsdk.verdict.BenefitPayer.BPJS_KETENAGAKERJAAN;
import static io.github.jkpsdk.verdict.BenefitPayer.EMPLOYER;
import static io.github.jkpsdk.verdict.BenefitPayer.UNDECIDED;

import io.github.jkpsdk.employment.Employer.Insolvency;
import io.github.jkpsdk.interpretation.EmployerJointLeave;
import io.github.jkpsdk.interpretation.InsolventArrears;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.verdict.BenefitPayer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who pays, by the months in arrears. */
final class WhoPays {

  private final Story story;
  private final Interpretations read;
  private final PlainCalendar employers;

  WhoPays(Story story, Interpretations read) {
    this.story = story;
    this.read = read;
    employers = new PlainCalendar(read.of(EmployerJointLeave.class) == EmployerJointLeave.WORKING);
  }

  /** Settled where every number of months that is possible gives the same. */
  BenefitPayer payer() {
    Set<BenefitPayer> possible =
        arrears().mapToObj(this::payer).collect(Collectors.toUnmodifiableSet());
    return possible.size() == 1 ? possible.iterator().next() : UNDECIDED;
  }

  private BenefitPayer payer(int arrears) {
    if (arrears <= Law.TOLERATED_ARREARS) {
      return BPJS_KETENAGAKERJAAN;
    }
    if (!Law.isNew(story.day())) {
      return EMPLOYER;
    }
    BenefitPayer ofTheInsolvent = ofTheInsolvent(arrears);
    if (story.insolvency().isEmpty()) {
      return ofTheInsolvent == EMPLOYER ? EMPLOYER : UNDECIDED;
    }
    return story.insolvency().get() == Insolvency.NONE ? EMPLOYER : ofTheInsolvent;
  }

  private BenefitPayer ofTheInsolvent(int arrears) {
    if (arrears <= Law.TOLERATED_ARREARS_OF_THE_INSOLVENT) {
      return BPJS_KETENAGAKERJAAN;
    }
    return read.of(InsolventArrears.class) == InsolventArrears.EMPLOYER_PAYS_FIRST
        ? EMPLOYER
        : UNDECIDED;
  }

  /** {@return every number of months in arrears that is possible} */
  private IntStream arrears() {
    Optional<Integer> stated = story.facts().employment().employer().arrearsMonths();
    if (stated.isPresent()) {
      return IntStream.of(stated.get());
    }
    if (story.contributions().isEmpty()) {
      return IntStream.of(0);
    }
    Contributions known = story.contributions().get();
    int most = 0;
    int fewest = Integer.MAX_VALUE;
    for (boolean decreed : new boolean[] {true, false}) {
      most = Math.max(most, unpaid(decreed, month -> !known.isPaid(month, story.termination())));
      fewest =
          Math.min(fewest, unpaid(decreed, month -> !known.mayBePaid(month, story.termination())));
    }
    return IntStream.rangeClosed(story.agreementStart().isPresent() ? fewest : 0, most);
  }

  /** Counts back from the last month that was due; from the start of the agreement on. */
  private int unpaid(boolean decreed, Predicate<YearMonth> isUnpaid) {
    YearMonth start =
        story.agreementStart().map(YearMonth::from).orElse(Law.FIRST_CONTRIBUTION_MONTH);
    List<YearMonth> due =
        Contributions.range(start, YearMonth.from(story.termination())).stream()
            .filter(month -> wasDue(month, decreed))
            .toList();
    return Contributions.runAtEnd(due, isUnpaid);
  }

  /**
   * Due before the termination; for a planned one, on or before the day of asking. Without a decree
   * it may be due on the 15th or at any later day of the month.
   */
  private boolean wasDue(YearMonth month, boolean decreed) {
    LocalDate fifteenth = month.plusMonths(1).atDay(Law.DUE_DAY);
    LocalDate open = decreed ? fifteenth : YearMonth.from(fifteenth).atEndOfMonth();
    LocalDate due = employers.sameOrNext(fifteenth).orElse(open);
    return due.isBefore(story.termination()) && (!story.isPlanned() || !due.isAfter(story.day()));
  }
}
