package io.github.jkpsdk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.jqwik.CaseArbitrary;
import io.github.jkpsdk.jqwik.JkpArbitraries;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.seed.FixedSeeds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple;

/**
 * A finding, window, deadline or liability names an interpretation whenever another value of it
 * would change its outcome, days or amount. The profile {@code long} tries as many as it takes.
 */
class NamingContractTest {

  private static final int CASES = Integer.getInteger("jkp.naming.cases", 600);
  private static final int CLAIMS = Integer.getInteger("jkp.naming.claims", 300);
  private static final int BASES = 6;

  /** Points that only a contribution asks about. */
  private static final Set<String> OF_CONTRIBUTIONS =
      Set.of("JKM_SHARE", "JKK_ABOVE_CEILING", "CONTRIBUTION_ROUNDING");

  private final Random random = new Random(FixedSeeds.seed("jkp.naming.seed", 20_261_126));
  private final List<Base> bases = bases();
  private final Map<String, String> silent = new TreeMap<>();
  private final Set<String> touched = new TreeSet<>();

  /** One set of interpretations, and the same with each other value of each point. */
  private static final class Base {
    private final Jkp jkp;
    private final Map<Interpretation, Map<Interpretation, Jkp>> others = new HashMap<>();

    Base(Interpretations interpretations) {
      jkp = jkp(interpretations);
      for (Interpretation chosen : interpretations.all()) {
        Map<Interpretation, Jkp> ofPoint = new HashMap<>();
        chosen.alternatives().stream()
            .filter(other -> !other.equals(chosen))
            .forEach(other -> ofPoint.put(other, jkp(interpretations.with(other))));
        others.put(chosen, ofPoint);
      }
    }

    private static Jkp jkp(Interpretations interpretations) {
      return Jkp.builder().interpretations(interpretations).build();
    }
  }

  /** The default interpretations first, then such as nobody has thought of together. */
  private List<Base> bases() {
    RandomGenerator<Interpretations> any = JkpArbitraries.interpretations().generator(1_000);
    List<Base> all = new ArrayList<>(List.of(new Base(Interpretations.standard())));
    Stream.generate(() -> any.next(random).value())
        .limit(BASES - 1L)
        .map(Base::new)
        .forEach(all::add);
    return all;
  }

  @Example
  void everythingNamesTheInterpretationsThatMatterToIt() {
    ask(CASES, everyKind().map(Claim::of));
    ask(CLAIMS, JkpArbitraries.claims());
    ask(CLAIMS / 4, JkpArbitraries.claims().withAnyEvents());

    assertThat(silent.keySet()).as("silent in %s", silent).isEmpty();
    assertThat(Interpretations.standard().all())
        .extracting(Interpretation::point)
        .filteredOn(point -> !touched.contains(point))
        .as("points that changed nothing in the sample")
        .containsExactlyInAnyOrderElementsOf(OF_CONTRIBUTIONS);
  }

  /** As an office meets them, such as come to where the law is open, and any others. */
  private static Arbitrary<JkpCase> everyKind() {
    CaseArbitrary cases = JkpArbitraries.cases();
    return Arbitraries.frequencyOf(
        Tuple.of(2, cases), Tuple.of(2, cases.atOpenPoints()), Tuple.of(1, cases.withAnyFacts()));
  }

  private void ask(int tries, Arbitrary<Claim> claims) {
    RandomGenerator<Claim> any = claims.generator(1_000);
    for (int i = 0; i < tries; i++) {
      Claim claim = any.next(random).value();
      ask(bases.get(i % 3 == 0 ? i / 3 % bases.size() : 0), claim, day(claim));
    }
  }

  private LocalDate day(Claim claim) {
    LocalDate day = claim.facts().termination().date().plusDays(random.nextInt(280) - 10L);
    LocalDate asked = random.nextInt(3) == 0 ? claim.facts().asOf().orElse(day) : day;
    LocalDate first = LocalDate.of(2021, 2, 2);
    return asked.isBefore(first) ? first : asked;
  }

  private void ask(Base base, Claim claim, LocalDate asOf) {
    Answer now = base.jkp.answer(claim, asOf);
    NamedParts parts = new NamedParts(now);
    base.others.forEach(
        (chosen, others) ->
            others.forEach(
                (other, jkp) -> {
                  Answer then = jkp.answer(claim, asOf);
                  if (!AnswerDifference.between(now, then).isEmpty()) {
                    touched.add(chosen.point());
                  }
                  parts
                      .silentOn(chosen, new NamedParts(then))
                      .forEach(
                          part ->
                              silent.merge(
                                  chosen.point() + ": " + part.replaceAll(" [2-5]", " 2-5"),
                                  asOf + " " + other.label() + " " + claim.facts() + claim.events(),
                                  (one, more) -> one.length() <= more.length() ? one : more));
                }));
  }
}
