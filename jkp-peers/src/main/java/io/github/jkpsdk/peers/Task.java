package io.github.jkpsdk.peers;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.jqwik.Samples;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A case whose fifteen conditions are all decided, in both forms, and what is not met in it.
 *
 * @param facts the case
 * @param worker the facts as engines are given them
 * @param notMet the conditions that are not met
 */
record Task(JkpCase facts, Worker worker, Set<Condition> notMet) {

  /** A power of two. */
  static final int SIZE = 1024;

  private static final long SEED = 20250207;
  private static final Set<Condition> OF_THE_TASK =
      EnumSet.range(Condition.CITIZENSHIP, Condition.LIFETIME_CLAIMS);

  private static final int DRAWN = 2 * SIZE;

  /** {@return the first decided ones of a mix that is the same in every run} */
  static List<Task> draw() {
    Jkp jkp = Jkp.standard();
    List<Task> tasks =
        Samples.ofSeed(SEED).cases(DRAWN).stream()
            .map(facts -> new Decided(facts, jkp.assess(facts, facts.dayOfAssessment())))
            .filter(Decided::isWhole)
            .limit(SIZE)
            .map(Decided::task)
            .toList();
    if (tasks.size() < SIZE) {
      throw new IllegalStateException("only " + tasks.size() + " cases are decided");
    }
    return tasks;
  }

  private record Decided(JkpCase facts, Verdict verdict) {

    boolean isWhole() {
      return verdict.findings().stream()
          .filter(Task::isOfTheTask)
          .noneMatch(finding -> finding.outcome() == Outcome.UNDECIDED);
    }

    Task task() {
      return new Task(facts, new Worker(new WorkerFacts(facts, verdict)), Task.notMet(verdict));
    }
  }

  private static boolean isOfTheTask(Finding finding) {
    return OF_THE_TASK.contains(finding.condition());
  }

  /** {@return the conditions that a verdict finds not met} */
  static Set<Condition> notMet(Verdict verdict) {
    NotMet notMet = new NotMet();
    for (Finding finding : verdict.findings()) {
      if (finding.outcome() == Outcome.NOT_MET && isOfTheTask(finding)) {
        notMet.add(finding.condition());
      }
    }
    return notMet.taken();
  }

  static void requireAgreement(List<Task> tasks, Peer peer) {
    for (Task task : tasks) {
      Set<Condition> found = peer.notMet(task.worker());
      if (!found.equals(task.notMet())) {
        throw new IllegalStateException(
            "%s finds %s where jkp finds %s in %s"
                .formatted(peer, found, task.notMet(), task.facts()));
      }
    }
  }
}
