package io.github.jkpsdk.jqwik.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.rulebook.TimeLimit;
import io.github.jkpsdk.rulebook.TimeLimits;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Example;

/** A library with one wrong number does not pass: the second opinion holds numbers of its own. */
class WrongNumbersTest {

  private static final Rulebook LAW = Rulebook.standard();

  /** Each number one higher, under every version of the law. */
  private static Map<String, Rulebook.Builder> wrong() {
    Map<String, Rulebook.Builder> wrong = new TreeMap<>(ofTheRight());
    wrong.putAll(ofTheMoney());
    TimeLimits limits = LAW.timeLimits();
    wrong.put(
        "windows of months 2 to 5",
        law(limits.toBuilder().fileMonths2To5(more(limits.fileMonths2To5(), aDayMore()))));
    wrong.put(
        "window of month 6",
        law(limits.toBuilder().fileMonth6(more(limits.fileMonth6(), aDayMore()))));
    return wrong;
  }

  private static Map<String, Rulebook.Builder> ofTheRight() {
    return Map.of(
        "age limit", law().ageLimit(more(LAW.ageLimit())),
        "qualifying months", law().qualifyingMonths(more(LAW.qualifyingMonths())),
        "qualifying window", law().qualifyingWindow(more(LAW.qualifyingWindow())),
        "consecutive months", law().consecutiveMonths(more(LAW.consecutiveMonths())),
        "months to claim", law().monthsToClaim(more(LAW.monthsToClaim())),
        "claims in a life", law().lifetimeClaims(more(LAW.lifetimeClaims())),
        "years between claims", law().yearsBetweenClaims(more(LAW.yearsBetweenClaims())),
        "applications", law().applications(more(LAW.applications())),
        "attendance", law().attendancePercent(more(LAW.attendancePercent())));
  }

  private static Map<String, Rulebook.Builder> ofTheMoney() {
    return Map.of(
        "arrears", law().arrearsCovered(more(LAW.arrearsCovered())),
        "arrears of the insolvent",
            law().arrearsCoveredWhenInsolvent(more(LAW.arrearsCoveredWhenInsolvent())),
        "ceiling", law().benefitWageCeiling(more(LAW.benefitWageCeiling(), aBitMore())),
        "early rate", law().earlyReplacementRate(more(LAW.earlyReplacementRate(), percent())),
        "late rate", law().lateReplacementRate(more(LAW.lateReplacementRate(), percent())),
        "months at the early rate", law().lastMonthAtEarlyRate(more(LAW.lastMonthAtEarlyRate())));
  }

  private static Rulebook.Builder law() {
    return LAW.toBuilder();
  }

  private static Rulebook.Builder law(TimeLimits.Builder limits) {
    return law().timeLimits(limits.build());
  }

  private static Dated<Integer> more(Dated<Integer> number) {
    return more(number, value -> value + 1);
  }

  private static UnaryOperator<Rupiah> aBitMore() {
    return ceiling -> ceiling.plus(Rupiah.of(1_000));
  }

  private static UnaryOperator<BigDecimal> percent() {
    return rate -> rate.add(new BigDecimal("0.01"));
  }

  private static UnaryOperator<TimeLimit> aDayMore() {
    return limit -> new TimeLimit(limit.amount() + 1, limit.unit(), limit.basis());
  }

  private static <T extends Serializable> Dated<T> more(Dated<T> number, UnaryOperator<T> change) {
    return Dated.of(
        number.versions().stream()
            .map(
                version ->
                    new Dated.Version<>(
                        version.firstDay(), change.apply(version.value()), version.citations()))
            .toList());
  }

  @Example
  void everyWrongNumberIsNoticed() {
    Questions questions = new Questions();
    List<Question> asked = Stream.concat(questions.cases(1_000), questions.claims(150)).toList();
    Jkp right = Jkp.standard();
    Map<Question, Map<String, String>> opinions = new IdentityHashMap<>();
    asked.forEach(question -> opinions.put(question, question.secondOpinion(right)));

    assertThat(wrong())
        .allSatisfy(
            (name, law) -> {
              Jkp jkp = Jkp.builder().rulebook(law.build()).build();
              assertThat(asked)
                  .as(name)
                  .anyMatch(question -> !question.answer(jkp).equals(opinions.get(question)));
            });
  }
}
