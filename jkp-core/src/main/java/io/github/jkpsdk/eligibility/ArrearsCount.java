package io.github.jkpsdk.eligibility;

import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.calendar.YearNotCoveredException;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.contribution.ContributionDues;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.contribution.MonthRange;
import io.github.jkpsdk.eligibility.Eligibility.Arrears;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.internal.Once;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.rulebook.Rulebook;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells for which months an employer is in arrears: as stated, else by the contributions. */
final class ArrearsCount {

  private final Rulebook rulebook;
  private final Interpretations interpretations;
  private final IndonesianHolidays holidays;
  private final YearMonth firstMonth;
  private final Once<ContributionDues> dues = new Once<>();

  ArrearsCount(Rulebook rulebook, Interpretations interpretations, IndonesianHolidays holidays) {
    this.rulebook = rulebook;
    this.interpretations = interpretations;
    this.holidays = holidays;
    firstMonth = rulebook.contributionLaw().firstMonth();
  }

  private ContributionDues dues() {
    return dues.get(() -> ContributionDues.under(rulebook, interpretations, holidays));
  }

  Arrears of(JkpCase facts, LocalDate asOf) {
    Arrears number = number(facts, asOf);
    return number.source() == Arrears.Source.STATED
        ? Arrears.stated(number.atMost(), new Span(facts, asOf).lastUnpaid(number.atMost()))
        : number;
  }

  /** How many months, on which the payer depends; of stated ones it is not said which they are. */
  Arrears number(JkpCase facts, LocalDate asOf) {
    Optional<Integer> stated = facts.employment().employer().arrearsMonths();
    if (stated.isPresent()) {
      return Arrears.stated(stated.get(), List.of());
    }
    Optional<ContributionHistory> paid = facts.contributions();
    return paid.isPresent() ? new Span(facts, asOf).count(paid.get()) : Arrears.ASSUMED_NONE;
  }

  /** What the contributions say, whatever is stated; empty where they are not known. */
  Optional<Arrears> counted(JkpCase facts, LocalDate asOf) {
    return facts.contributions().isPresent()
        ? Optional.of(new Span(facts, asOf).count(facts.contributions().get()))
        : Optional.empty();
  }

  /** The months that could be in arrears: from the start of the agreement to the last one due. */
  private final class Span {

    private final JkpCase facts;

    /** The first day on which a month that is due before it may be in arrears. */
    private final LocalDate day;

    /** The last day of payment that counts. */
    private final LocalDate paidBy;

    Span(JkpCase facts, LocalDate asOf) {
      this.facts = facts;
      LocalDate termination = facts.termination().date();
      boolean isPlanned = asOf.isBefore(termination);
      day = isPlanned ? asOf.plusDays(1) : termination;
      paidBy = isPlanned ? asOf : termination;
    }

    private Optional<YearMonth> start() {
      return facts.employment().agreement().flatMap(WorkAgreement::start).map(YearMonth::from);
    }

    private YearMonth first() {
      return start().filter(month -> month.isAfter(firstMonth)).orElse(firstMonth);
    }

    /** Of the last months that were due, those which the contributions do not say are paid. */
    List<YearMonth> lastUnpaid(int number) {
      return number == 0
          ? List.of()
          : upTo(latestDue(true), number).filter(this::isUnpaid).toList();
    }

    Arrears count(ContributionHistory paid) {
      if (paid.paidIn(MonthRange.before(day, 2), paidBy) == 2) {
        return Arrears.COUNTED_NONE; // whichever of the two was the last one due
      }
      YearMonth latest = latestDue(true);
      YearMonth earliest = latestDue(false);
      int ofLatest = run(paid, latest);
      int atMost = latest.equals(earliest) ? ofLatest : Math.max(ofLatest, run(paid, earliest));
      return new Arrears(
          start().isEmpty() || atMost == 0 ? 0 : fewest(paid.withUnknownPaid(), latest, earliest),
          atMost,
          Arrears.Source.COUNTED,
          missing(paid, atMost),
          start().isEmpty()
              ? List.of()
              : upTo(ofLatest == atMost ? latest : earliest, atMost)
                  .filter(month -> paid.unknownIn(MonthRange.of(month, month)) == 0)
                  .toList());
    }

    private int fewest(ContributionHistory paid, YearMonth latest, YearMonth earliest) {
      return Math.min(run(paid, latest), run(paid, earliest));
    }

    private List<String> missing(ContributionHistory paid, int atMost) {
      List<String> missing = new ArrayList<>();
      if (start().isEmpty() && atMost > 0) {
        missing.add("employment.agreement.start");
      }
      if (paid.hasUnknownMonths()) {
        missing.add("contributions");
      }
      return missing;
    }

    private Stream<YearMonth> upTo(YearMonth last, int number) {
      YearMonth earliest = last.minusMonths(number - 1L);
      YearMonth first = first();
      return Stream.iterate(
          earliest.isBefore(first) ? first : earliest,
          month -> !month.isAfter(last),
          month -> month.plusMonths(1));
    }

    private int run(ContributionHistory paid, YearMonth last) {
      return paid.unpaidRunAtEndOf(MonthRange.of(first(), last), paidBy);
    }

    private boolean isUnpaid(YearMonth month) {
      return facts.contributions().filter(paid -> isPaid(paid, month)).isEmpty();
    }

    private boolean isPaid(ContributionHistory paid, YearMonth month) {
      return paid.paidIn(MonthRange.of(month, month), paidBy) > 0;
    }

    /**
     * The last month that was due before the day. Where the holidays of the year are not decreed,
     * it is open whether the month whose due day is near was due; then {@code generous} decides.
     */
    private YearMonth latestDue(boolean generous) {
      YearMonth month = YearMonth.from(day).minusMonths(1);
      boolean isDue = !month.isBefore(firstMonth) && isDue(month, generous);
      return isDue ? month : month.minusMonths(1);
    }

    private boolean isDue(YearMonth month, boolean generous) {
      try {
        return dues().dueOn(month).isBefore(day);
      } catch (YearNotCoveredException e) {
        return generous && dues().usuallyDueOn(month).isBefore(day);
      }
    }
  }
}
