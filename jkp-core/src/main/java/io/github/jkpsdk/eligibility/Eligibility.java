package io.github.jkpsdk.eligibility;

import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.contribution.MonthRange;
import io.github.jkpsdk.internal.ByDay;
import io.github.jkpsdk.internal.DayRange;
import io.github.jkpsdk.internal.Once;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.law.NotInForceException;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.BenefitPayer;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Receipt;
import io.github.jkpsdk.verdict.Verdict;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Decides whether a worker is entitled: all fifteen conditions of PP 37/2021 as amended, under the
 * law in force on the day of assessment.
 *
 * <p>Immutable and thread-safe. Making one binds the numbers of the law, and asking for a day those
 * of that day; make one and keep it.
 */
public final class Eligibility {

  /**
   * The consecutive months for which an employer was in arrears with contributions at the
   * termination, of a planned one those on the day of asking; article 39. A range where facts leave
   * it open.
   *
   * <p>Immutable, thread-safe and serializable.
   *
   * @param atLeast the fewest months that are possible
   * @param atMost the most months that are possible
   * @param source where they come from
   * @param missing the facts that would narrow the range, as paths into the case
   * @param months which contribution months are known to be in arrears, ascending; none while the
   *     start of the agreement is not known
   */
  public record Arrears(
      int atLeast, int atMost, Source source, List<String> missing, List<YearMonth> months)
      implements Serializable {

    /** Where the months of arrears come from. */
    public enum Source {
      /** The case states their number. */
      STATED,
      /** Counted from the contributions that the case states. */
      COUNTED,
      /** Neither is stated. */
      ASSUMED_NONE
    }

    static final Arrears ASSUMED_NONE =
        new Arrears(0, 0, Source.ASSUMED_NONE, List.of(), List.of());

    static final Arrears COUNTED_NONE = new Arrears(0, 0, Source.COUNTED, List.of(), List.of());

    private static final Arrears STATED_NONE =
        new Arrears(0, 0, Source.STATED, List.of(), List.of());

    /** Checks that all parts are given. */
    public Arrears {
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(missing, "missing");
      Objects.requireNonNull(months, "months");
      missing = List.copyOf(missing);
      months = List.copyOf(months);
    }

    static Arrears stated(int number, List<YearMonth> months) {
      return number == 0
          ? STATED_NONE
          : new Arrears(number, number, Source.STATED, List.of(), months);
    }
  }

  private final LocalDate firstDay;
  private final ArrearsCount arrears;

  private final ByDay<LawOfADay> laws;

  private final Supplier<Receipt> receipt;

  private Eligibility(
      Rulebook rulebook, Interpretations interpretations, IndonesianHolidays holidays) {
    Objects.requireNonNull(rulebook, "rulebook");
    Objects.requireNonNull(interpretations, "interpretations");
    Objects.requireNonNull(holidays, "holidays");
    arrears = new ArrearsCount(rulebook, interpretations, holidays);
    firstDay = rulebook.firstDay();
    FiledInTime filedInTime = new FiledInTime(rulebook, interpretations);
    laws =
        new ByDay<>(
            rulebook.daysOfChange(),
            day -> new LawOfADay(rulebook, interpretations, arrears, filedInTime, day));
    receipt = Once.of(() -> rulebook.receipt(interpretations.deviations()));
  }

  /**
   * {@return the conditions under some law}
   *
   * @param rulebook the numbers
   * @param interpretations how to read the open points
   * @param holidays the decreed holidays, by which arrears are counted
   */
  public static Eligibility under(
      Rulebook rulebook, Interpretations interpretations, IndonesianHolidays holidays) {
    return new Eligibility(rulebook, interpretations, holidays);
  }

  /**
   * {@return the verdict on a case, with a finding for every condition} A day knows only what
   * happened up to it: the facts are those {@linkplain JkpCase#knownOn known on} the day.
   *
   * @param facts the case
   * @param asOf the day of assessment; may lie before the termination
   * @throws NotInForceException if the day or the termination lies before the first day covered
   */
  public Verdict assess(JkpCase facts, LocalDate asOf) {
    Objects.requireNonNull(facts, "facts");
    requireCovered("termination.date", facts.termination().date());
    requireCovered("asOf", asOf);
    return lawOn(asOf).assess(facts.knownOn(asOf), asOf, receipt);
  }

  /**
   * {@return who pays first once the worker is eligible; articles 39(1), 39(3) and 39A}
   *
   * @param facts the case
   * @param asOf the day whose law decides
   * @throws NotInForceException if the day lies before the first day covered
   */
  public BenefitPayer payer(JkpCase facts, LocalDate asOf) {
    Objects.requireNonNull(facts, "facts");
    requireCovered("asOf", asOf);
    return lawOn(asOf).payer.decide(facts.knownOn(asOf), asOf).payer();
  }

  /**
   * {@return the calendar months in which contributions must have been paid; article 19(3)}
   *
   * @param termination the day of the termination
   * @param asOf the day whose law decides
   * @throws NotInForceException if the day lies before the first day covered
   */
  public MonthRange qualifyingWindow(LocalDate termination, LocalDate asOf) {
    Objects.requireNonNull(termination, "termination");
    requireCovered("asOf", asOf);
    return lawOn(asOf).qualifyingMonths.months.window(termination);
  }

  /**
   * {@return how many paid months are short of those that {@link Condition#QUALIFYING_MONTHS} or
   * {@link Condition#CONSECUTIVE_MONTHS} asks for; months that are not known do not count} 0 where
   * none is short, and for every other condition.
   *
   * @param condition the condition
   * @param facts the case
   * @param asOf the day of assessment
   * @throws NotInForceException if the day lies before the first day covered
   */
  public int monthsShort(Condition condition, JkpCase facts, LocalDate asOf) {
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(facts, "facts");
    requireCovered("asOf", asOf);
    ContributionHistory paid =
        facts.knownOn(asOf).contributions().orElseGet(ContributionHistory::none);
    LocalDate termination = facts.termination().date();
    return switch (condition) {
      case QUALIFYING_MONTHS ->
          lawOn(asOf).qualifyingMonths.months.monthsShort(paid, termination, asOf);
      case CONSECUTIVE_MONTHS ->
          lawOn(asOf).consecutiveMonths.months.monthsShort(paid, termination, asOf);
      default -> 0;
    };
  }

  /**
   * {@return the pieces that a proof of the termination lacks, by the names of the case, such as
   * {@code reportReceiptFrom}; none where it is valid} Article 20(3).
   *
   * @param proof the proof
   * @param asOf the day whose law decides
   * @throws NotInForceException if the day lies before the first day covered
   */
  public List<String> lacking(
      io.github.jkpsdk.termination.TerminationEvidence proof, LocalDate asOf) {
    Objects.requireNonNull(proof, "proof");
    requireCovered("asOf", asOf);
    return lawOn(asOf).terminationEvidence.lacking(proof);
  }

  /**
   * {@return the months for which the employer is in arrears: those stated, else those counted from
   * the contributions, else none}
   *
   * @param facts the case
   * @param asOf the day of asking
   */
  public Arrears arrears(JkpCase facts, LocalDate asOf) {
    Objects.requireNonNull(facts, "facts");
    return arrears.of(facts.knownOn(asOf), asOf);
  }

  /**
   * {@return the months for which the employer is in arrears by the contributions, whatever is
   * stated; empty where they are not known}
   *
   * @param facts the case
   * @param asOf the day of asking
   */
  public Optional<Arrears> countedArrears(JkpCase facts, LocalDate asOf) {
    Objects.requireNonNull(facts, "facts");
    return arrears.counted(facts.knownOn(asOf), asOf);
  }

  /**
   * {@return why that is the payer, with the interpretations it rests on}
   *
   * @param facts the case
   * @param asOf the day whose law decides
   * @throws NotInForceException if the day lies before the first day covered
   */
  public Finding payerFinding(JkpCase facts, LocalDate asOf) {
    Objects.requireNonNull(facts, "facts");
    requireCovered("asOf", asOf);
    return lawOn(asOf).payer.decide(facts.knownOn(asOf), asOf).finding();
  }

  private void requireCovered(String fact, LocalDate day) {
    if (Objects.requireNonNull(day, fact).isBefore(firstDay)) {
      throw new NotInForceException(fact, day, firstDay);
    }
    DayRange.require(fact, day);
  }

  private LawOfADay lawOn(LocalDate day) {
    return laws.on(day);
  }
}
