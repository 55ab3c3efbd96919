package io.github.jkpsdk.jqwik.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Remedies;
import io.github.jkpsdk.answer.Workforce;
import io.github.jkpsdk.answer.Workforce.Worker;
import io.github.jkpsdk.answer.Workforce.Worker.Outcome;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.jqwik.JkpArbitraries;
import io.github.jkpsdk.money.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A workforce is the sum of its workers. */
class WorkforcePropertiesTest {

  private static final Jkp JKP = Jkp.standard();

  @Provide
  Arbitrary<JkpCase> cases() {
    return JkpArbitraries.cases()
        .filter(facts -> facts.termination().date().isBefore(LocalDate.of(2027, 12, 1)))
        .map(facts -> facts.toBuilder().filedOn(Optional.empty()).months(List.of()).build())
        .map(
            facts ->
                facts.toBuilder().reemployment(Optional.empty()).diedOn(Optional.empty()).build());
  }

  @Property(tries = 100)
  void partsOfAWorkforceAddUpToTheWhole(
      @ForAll @Size(min = 1, max = 12) List<@From("cases") JkpCase> cases,
      @ForAll @IntRange(min = 0, max = 12) int border) {
    List<Worker> workers =
        JKP.workforce(cases.stream(), LocalDate.of(2027, 12, 30), LocalDate.of(2027, 10, 7))
            .toList();
    int middle = Math.min(border, workers.size());
    Workforce whole = Workforce.of(workers.stream());

    assertThat(
            Workforce.of(workers.subList(middle, workers.size()).stream())
                .plus(Workforce.of(workers.subList(0, middle).stream())))
        .isEqualTo(whole);
    assertThat(whole.workers()).isEqualTo(cases.size());
    assertThat(
            workers.stream()
                .filter(worker -> worker.outcome() == Outcome.QUALIFIES)
                .map(Worker::benefit)
                .flatMap(Optional::stream)
                .reduce(Rupiah.ZERO, Rupiah::plus))
        .isEqualTo(whole.benefits());
  }

  @Property(tries = 200)
  void theOutcomeFollowsFromTheRemedies(@ForAll("cases") JkpCase facts) {
    LocalDate planned = LocalDate.of(2027, 12, 30);
    Worker worker =
        JKP.workforce(Stream.of(facts), planned, LocalDate.of(2027, 10, 7))
            .findFirst()
            .orElseThrow();

    assertThat(worker.outcome() == Outcome.QUALIFIES_LATER)
        .isEqualTo(worker.earliest().isPresent());
    assertThat(worker.remedies().outcome() == Remedies.Outcome.FINAL)
        .isEqualTo(
            worker.outcome() == Outcome.QUALIFIES_LATER || worker.outcome() == Outcome.NEVER);
    assertThat(worker.duties()).allMatch(duty -> duty.holder() == Duty.Holder.EMPLOYER);
  }
}
