package io.github.jkpsdk.jqwik.secondopinion;

import static io.github.jkpsdk.verdict.Finding.Outcome.MET;
import static io.github.jkpsdk.verdict.Finding.Outcome.NOT_APPLICABLE;
import static io.github.jkpsdk.verdict.Finding.Outcome.NOT_MET;
import static io.github.jkpsdk.verdict.Finding.Outcome.UNDECIDED;

import io.github.jkpsdk.casefile.PriorBenefit;
import io.github.jkpsdk.interpretation.ConsecutiveMonths;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.LateSettlement;
import io.github.jkpsdk.interpretation.TerminationMonth;
import io.github.jkpsdk.interpretation.YearsBetweenBenefits;
import io.github.jkpsdk.verdict.Finding.Outcome;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** The conditions that count months of contributions. */
final class MonthsPaid {

  private final Story story;
  private final Interpretations read;
  private final YearMonth end;
  private final List<YearMonth> window;
  private final LocalDate paidBy;

  MonthsPaid(Story story, Interpretations read) {
    this.story = story;
    this.read = read;
    end = YearMonth.from(story.termination());
    YearMonth last =
        read.of(TerminationMonth.class) == TerminationMonth.EXCLUDED ? end.minusMonths(1) : end;
    window = Contributions.range(last.minusMonths(Law.WINDOW_MONTHS - 1L), last);
    boolean mayBeLate = read.of(LateSettlement.class) == LateSettlement.PAID_BY_ASSESSMENT;
    paidBy = mayBeLate ? LocalDate.MAX : story.termination();
  }

  Outcome qualifying() {
    return enough(Law.QUALIFYING_MONTHS, paid -> (int) window.stream().filter(paid).count());
  }

  Outcome consecutive() {
    return Law.isNew(story.day()) ? NOT_APPLICABLE : enough(Law.CONSECUTIVE_MONTHS, this::run);
  }

  private int run(Predicate<YearMonth> paid) {
    return read.of(ConsecutiveMonths.class) == ConsecutiveMonths.ANYWHERE_IN_WINDOW
        ? Contributions.longestRun(window, paid)
        : Contributions.runAtEnd(window, paid);
  }

  /** Enough with the paid months alone, or not even with those that may have been paid. */
  private Outcome enough(int needed, ToIntFunction<Predicate<YearMonth>> count) {
    if (story.contributions().isEmpty()) {
      return UNDECIDED;
    }
    Contributions known = story.contributions().get();
    if (count.applyAsInt(month -> known.isPaid(month, paidBy)) >= needed) {
      return MET;
    }
    return count.applyAsInt(month -> known.mayBePaid(month, paidBy)) < needed ? NOT_MET : UNDECIDED;
  }

  Outcome lifetimeClaims() {
    List<PriorBenefit> earlier = story.priorBenefits();
    if (earlier.isEmpty()) {
      return MET;
    }
    if (earlier.size() >= Law.CLAIMS_IN_A_LIFE) {
      return NOT_MET;
    }
    List<LocalDate> days =
        earlier.stream().map(PriorBenefit::firstPaidOn).flatMap(Optional::stream).sorted().toList();
    if (days.size() < earlier.size()) {
      return UNDECIDED;
    }
    return since(days.get(days.size() - 1));
  }

  /** {@return whether the months until a planned termination could still make it met} */
  boolean fiveYearsCanStillPass() {
    List<LocalDate> days =
        story.priorBenefits().stream()
            .map(PriorBenefit::firstPaidOn)
            .flatMap(Optional::stream)
            .sorted()
            .toList();
    return story.isPlanned()
        && story.priorBenefits().size() < Law.CLAIMS_IN_A_LIFE
        && read.of(YearsBetweenBenefits.class) == YearsBetweenBenefits.CONTRIBUTION_MONTHS
        && 12 * Law.YEARS_BETWEEN_CLAIMS
            <= between(days.get(days.size() - 1)).stream().filter(this::mayBePaidInTime).count();
  }

  /** Paid, not known, or still to come; for the years between claims nothing is settled. */
  private boolean mayBePaidInTime(YearMonth month) {
    return isToCome(month)
        || story.contributions().filter(known -> known.mayBePaid(month, paidBy)).isPresent();
  }

  private boolean isToCome(YearMonth month) {
    return story.isPlanned() && !month.isBefore(YearMonth.from(story.day()));
  }

  private List<YearMonth> between(LocalDate firstPaid) {
    return Contributions.range(YearMonth.from(firstPaid).plusMonths(1), end.minusMonths(1));
  }

  private Outcome since(LocalDate firstPaid) {
    if (read.of(YearsBetweenBenefits.class) == YearsBetweenBenefits.CALENDAR_YEARS) {
      LocalDate over = firstPaid.plusYears(Law.YEARS_BETWEEN_CLAIMS);
      return Entitlement.of(!story.termination().isBefore(over));
    }
    return enough(
        12 * Law.YEARS_BETWEEN_CLAIMS,
        paid -> (int) between(firstPaid).stream().filter(paid).count());
  }

  /**
   * {@return whether it could still be met: if the employer settled what is unpaid since the start
   * of the agreement, and the months until a planned termination were paid}
   */
  boolean canStillBeMet() {
    LocalDate asked = story.isPlanned() ? story.termination() : story.day();
    return couldReach(Law.QUALIFYING_MONTHS, may -> (int) window.stream().filter(may).count())
        && (Law.isNew(asked) || couldReach(Law.CONSECUTIVE_MONTHS, this::run));
  }

  private boolean couldReach(int needed, ToIntFunction<Predicate<YearMonth>> count) {
    return story.contributions().isEmpty()
        || count.applyAsInt(month -> mayCount(story.contributions().get(), month)) >= needed;
  }

  private boolean mayCount(Contributions known, YearMonth month) {
    boolean inTime = !story.day().isAfter(paidBy);
    boolean owed =
        story
            .agreementStart()
            .filter(start -> inTime && !month.isBefore(YearMonth.from(start)))
            .isPresent();
    return known.mayBePaid(month, paidBy) || owed || isToCome(month);
  }
}
