package io.github.jkpsdk.jqwik.secondopinion;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.jqwik.CaseArbitrary;
import io.github.jkpsdk.jqwik.ClaimArbitrary;
import io.github.jkpsdk.jqwik.JkpArbitraries;
import io.github.jkpsdk.seed.FixedSeeds;
import io.github.jkpsdk.verdict.Condition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple;

/** Cases and claims of every kind, always the same ones. */
final class Questions {

  private final Random random = new Random(FixedSeeds.seed("jkp.opinion.seed", 20_261_126));

  Random random() {
    return random;
  }

  /** Ordinary cases, and such as fail, lack facts, lie on an edge or come to an open point. */
  Stream<Question> cases(int count) {
    CaseArbitrary cases = JkpArbitraries.cases();
    Arbitrary<JkpCase> failing =
        Arbitraries.of(EnumSet.range(Condition.CITIZENSHIP, Condition.LIFETIME_CLAIMS))
            .flatMap(cases::failing);
    return ask(
        count,
        Arbitraries.frequencyOf(
                Tuple.of(3, cases),
                Tuple.of(3, cases.atEdge()),
                Tuple.of(3, cases.withAnyFacts()),
                Tuple.of(2, cases.atOpenPoints()),
                Tuple.of(1, failing))
            .map(Claim::of));
  }

  /** Claims as they are lived, on the edge of a limit, and of any events. */
  Stream<Question> claims(int count) {
    ClaimArbitrary claims = JkpArbitraries.claims();
    return ask(
        count,
        Arbitraries.frequencyOf(
            Tuple.of(3, claims),
            Tuple.of(2, claims.atEdge()),
            Tuple.of(2, claims.withAnyEvents()),
            Tuple.of(1, claims.withFewFacts())));
  }

  private Stream<Question> ask(int count, Arbitrary<Claim> claims) {
    RandomGenerator<Claim> any = claims.generator(1_000);
    return Stream.generate(() -> any.next(random).value())
        .map(claim -> new Question(claim, day(claim)))
        .limit(count);
  }

  /** The day that the case asks for, one about something that happened, or any. */
  private LocalDate day(Claim claim) {
    LocalDate termination = claim.facts().termination().date();
    List<LocalDate> days = new ArrayList<>(claim.facts().happenings());
    claim.events().stream().map(ClaimEvent::on).forEach(days::add);
    days.add(termination);
    LocalDate one = days.get(random.nextInt(days.size()));
    LocalDate day =
        switch (random.nextInt(4)) {
          case 0 -> claim.facts().dayOfAssessment();
          case 1 -> termination.plusDays(random.nextInt(420) - 60L);
          case 2 -> one.plusDays(random.nextInt(3) - 1L);
          default -> one.plusMonths(random.nextInt(7));
        };
    return day.isBefore(Law.PROGRAMME_BEGINS) ? Law.PROGRAMME_BEGINS : day;
  }
}
