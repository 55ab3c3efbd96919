package io.github.jkpsdk.jqwik.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.jqwik.JkpArbitraries;
import io.github.jkpsdk.verdict.BenefitPayer;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;

/**
 * The library and a second opinion say the same of every case and claim. The profile {@code long}
 * asks about as many as it takes.
 */
class SecondOpinionTest {

  private static final int CASES = Integer.getInteger("jkp.opinion.cases", 1_500);
  private static final int CLAIMS = Integer.getInteger("jkp.opinion.claims", 400);
  private static final int READINGS = 24;

  private final Questions questions = new Questions();
  private final List<Jkp> readings = readings();
  private final Map<String, Difference> differences = new TreeMap<>();
  private final Map<String, Set<String>> said = new TreeMap<>();

  /**
   * A line that is not the same.
   *
   * @param times how often
   * @param shortest the example that is read fastest
   */
  private record Difference(int times, String shortest) {
    Difference and(Difference more) {
      boolean longer = more.shortest.length() > shortest.length();
      return new Difference(times + more.times, longer ? shortest : more.shortest);
    }
  }

  /** The default interpretations first, then any. */
  private List<Jkp> readings() {
    RandomGenerator<Interpretations> any = JkpArbitraries.interpretations().generator(1_000);
    List<Jkp> all = new ArrayList<>(List.of(Jkp.standard()));
    while (all.size() < READINGS) {
      Interpretations reading = any.next(questions.random()).value();
      all.add(Jkp.builder().interpretations(reading).build());
    }
    return all;
  }

  @Example
  void theSecondOpinionIsTheSameOnCases() {
    compare(questions.cases(CASES));

    assertThat(told()).isEmpty();
    for (Condition condition : EnumSet.range(Condition.CITIZENSHIP, Condition.LIFETIME_CLAIMS)) {
      assertThat(said.get(condition.name())).contains(Outcome.MET.name(), Outcome.NOT_MET.name());
    }
    assertThat(said.get("verdict")).hasSameSizeAs(Verdict.Outcome.values());
    assertThat(said.get("payer")).hasSameSizeAs(BenefitPayer.values());
  }

  @Example
  void theSecondOpinionIsTheSameOnClaims() {
    compare(questions.claims(CLAIMS));

    assertThat(told()).isEmpty();
    assertThat(said.get("month 2 status")).hasSameSizeAs(BenefitMonth.Status.values());
    assertThat(said.get("month 2 outcome")).hasSize(3);
    assertThat(said.get("month 6 outcome")).hasSize(3);
  }

  /** Two in three under the default interpretations. */
  private void compare(Stream<Question> asked) {
    int number = 0;
    for (Iterator<Question> all = asked.iterator(); all.hasNext(); number++) {
      compare(readings.get(number % 3 == 0 ? number / 3 % READINGS : 0), all.next());
    }
  }

  private void compare(Jkp jkp, Question question) {
    Map<String, String> ours = question.secondOpinion(jkp);
    Map<String, String> theirs = question.answer(jkp);
    Set<String> names = new TreeSet<>(ours.keySet());
    names.addAll(theirs.keySet());
    for (String name : names) {
      String one = ours.getOrDefault(name, "nothing");
      String other = theirs.getOrDefault(name, "nothing");
      said.computeIfAbsent(name, key -> new TreeSet<>()).add(one);
      if (!one.equals(other)) {
        String example =
            "%s, not %s, on %s under %s"
                .formatted(one, other, question, jkp.interpretations().deviations());
        differences.merge(name, new Difference(1, example), Difference::and);
      }
    }
  }

  private String told() {
    return differences.entrySet().stream()
        .map(one -> "\n%s: %s".formatted(one.getKey(), one.getValue()))
        .collect(Collectors.joining());
  }
}
