package io.github.jkpsdk.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jkpsdk.verdict.Condition;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** All are given the same task and come to the same. */
class PeersTest {

  private static final List<Task> TASKS = Task.draw();

  static Stream<Named<Peer>> peers() {
    Drools drools = Drools.compiled();
    return Stream.of(
        Named.of("plain Java", new PlainJava()),
        Named.of("Easy Rules", new EasyRules()),
        Named.of("DMN", new Dmn()),
        Named.of("Drools, one session", drools.withOneSession()),
        Named.of("Drools, new sessions", drools.withNewSessions()));
  }

  @ParameterizedTest
  @MethodSource("peers")
  void a_peer_finds_the_same_conditions_not_met_in_every_case(Peer peer) {
    for (Task task : TASKS) {
      assertThat(peer.notMet(task.worker())).as("%s", task.facts()).isEqualTo(task.notMet());
    }
  }

  @ParameterizedTest
  @EnumSource(to = "LIFETIME_CLAIMS")
  void every_condition_is_met_in_some_cases_and_not_in_others(Condition condition) {
    assertThat(TASKS).anyMatch(task -> task.notMet().contains(condition));
    assertThat(TASKS).anyMatch(task -> !task.notMet().contains(condition));
  }

  @Test
  void a_disagreement_ends_the_benchmark_before_it_starts() {
    Peer wrong = worker -> Set.of();
    assertThatThrownBy(() -> Task.requireAgreement(TASKS, wrong))
        .isInstanceOf(IllegalStateException.class);
  }
}
