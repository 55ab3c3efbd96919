package io.github.jkpsdk.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.ActivityEvent;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.PaymentEvent;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.termination.TerminationCause;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/** A value that fails a test becomes a plain one, with what makes it fail and nothing else. */
class ShrinkingTest {

  private static final int ENOUGH = 2_000;

  /** As jqwik does it: the first plainer value that fails too, until there is none. */
  private static <T> T shrunk(Arbitrary<T> values, Predicate<T> fails) {
    RandomGenerator<T> generator = values.generator(1_000);
    Random random = new Random(42);
    Shrinkable<T> failed = generator.next(random);
    while (!fails.test(failed.value())) {
      failed = generator.next(random);
    }
    for (int step = 0; step < ENOUGH; step++) {
      ShrinkingDistance distance = failed.distance();
      Optional<Shrinkable<T>> plainer =
          failed
              .shrink()
              .peek(one -> assertThat(one.distance()).isLessThan(distance))
              .filter(one -> fails.test(one.value()))
              .findFirst();
      if (plainer.isEmpty()) {
        return failed.value();
      }
      failed = plainer.get();
    }
    throw new AssertionError("no end of shrinking " + failed);
  }

  private static boolean isWageAbove(JkpCase facts, Rupiah limit) {
    return facts.employment().reportedWage().filter(wage -> wage.compareTo(limit) > 0).isPresent();
  }

  @Example
  void anAmountBecomesTheFirstThatFailsAndAllElseIsLeftOut() {
    JkpCase facts = shrunk(JkpArbitraries.cases(), one -> isWageAbove(one, Rupiah.of(5_000_000)));

    assertThat(facts)
        .isEqualTo(
            JkpCase.builder()
                .termination(end -> end.date(PlainCase.TERMINATED))
                .employment(job -> job.reportedWage(Rupiah.ofSen(500_000_001)))
                .build());
  }

  @Example
  void whatIsPromisedStaysTrue() {
    JkpCase facts =
        shrunk(
            JkpArbitraries.cases().entitled(),
            one ->
                one.termination().cause().equals(Optional.of(TerminationCause.MERGER_OR_TAKEOVER)));

    assertThat(Jkp.standard().assess(facts).outcome()).isEqualTo(Verdict.Outcome.ELIGIBLE);
    assertThat(facts.participant().name()).isEmpty();
    assertThat(facts.participant().nik()).isEmpty();
    assertThat(facts.employment().reportedWage()).isEmpty();
    assertThat(facts.termination().date()).isEqualTo(PlainCase.TERMINATED);
    assertThat(facts.contributions())
        .isEqualTo(PlainCase.terminated(PlainCase.TERMINATED).contributions());
    assertThat(JavaCode.of(facts).lines()).hasSizeLessThan(40);
  }

  @Example
  void aDayOfLawStays() {
    LocalDate day = LocalDate.of(2024, 6, 1);
    JkpCase facts = shrunk(JkpArbitraries.cases().entitled().underLawOf(day), one -> true);

    assertThat(facts.dayOfAssessment()).isEqualTo(day);
    assertThat(Jkp.standard().assess(facts).outcome()).isEqualTo(Verdict.Outcome.ELIGIBLE);
  }

  @Example
  void aClaimKeepsTheEventsThatMatter() {
    Claim claim =
        shrunk(
            JkpArbitraries.claims(),
            one ->
                one.events().stream()
                    .anyMatch(
                        event -> event instanceof PaymentEvent.Paid paid && paid.month() == 2));

    assertThat(claim.events()).hasSizeLessThanOrEqualTo(3);
    assertThat(claim.facts())
        .isEqualTo(
            JkpCase.builder()
                .termination(end -> end.date(claim.facts().termination().date()))
                .build());
  }

  @Example
  void aMonthThatFailsStaysOneAndLosesWhatDoesNotMatter() {
    Claim claim = shrunk(JkpArbitraries.claims().failing(Condition.SELF_ASSESSMENT), one -> true);

    assertThat(OneMonthOff.isKept(claim, Condition.SELF_ASSESSMENT)).isTrue();
    assertThat(claim.events())
        .hasSizeLessThanOrEqualTo(8)
        .noneMatch(PaymentEvent.class::isInstance)
        .noneMatch(ActivityEvent.Counselled.class::isInstance);
    assertThat(claim.facts().participant().nik()).isEmpty();
  }
}
