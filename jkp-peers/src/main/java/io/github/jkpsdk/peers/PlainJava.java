package io.github.jkpsdk.peers;

import io.github.jkpsdk.verdict.Condition;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The conditions as predicates: when each is not met. */
final class PlainJava implements Peer {

  private static final Set<String> EXCLUDED =
      Set.of("RESIGNATION", "TOTAL_PERMANENT_DISABILITY", "PENSION", "DEATH");

  static final Map<Condition, Predicate<Worker>> UNMET = unmet();

  private static Map<Condition, Predicate<Worker>> unmet() {
    Map<Condition, Predicate<Worker>> unmet = new EnumMap<>(Condition.class);
    unmet.put(Condition.CITIZENSHIP, w -> !w.isIndonesian());
    unmet.put(Condition.AGE_AT_REGISTRATION, w -> w.getAge() >= 54);
    unmet.put(Condition.EMPLOYMENT_RELATION, w -> !w.isWageEarner());
    unmet.put(
        Condition.PROGRAMME_MEMBERSHIP,
        w -> !w.isEnrolled() || !w.isInsured() || !(w.isPension() || w.isSmall()));
    unmet.put(
        Condition.HEALTH_INSURANCE,
        w ->
            w.isNewLaw()
                ? w.getHealth().equals("NOT_REGISTERED")
                : !w.getHealth().equals("WAGE_EARNER"));
    unmet.put(Condition.TERMINATION_CAUSE, w -> EXCLUDED.contains(w.getCause()));
    unmet.put(
        Condition.FIXED_TERM_ENDED_EARLY,
        w ->
            w.isFixedTerm()
                && (w.getCause().equals("CONTRACT_EXPIRED") || w.getEndedOn() >= w.getAgreedEnd()));
    unmet.put(Condition.TERMINATION_EVIDENCE, w -> !w.isProven());
    unmet.put(Condition.QUALIFYING_MONTHS, w -> w.getPaidMonths() < 12);
    unmet.put(Condition.CONSECUTIVE_MONTHS, w -> !w.isNewLaw() && w.getLongestRun() < 6);
    unmet.put(Condition.FILED_IN_TIME, w -> w.getFiledOn() > w.getLastDayToFile());
    unmet.put(Condition.WILLING_TO_WORK, Worker::isRefused);
    unmet.put(Condition.NOT_REEMPLOYED, Worker::isReemployed);
    unmet.put(Condition.ALIVE, Worker::isDead);
    unmet.put(
        Condition.LIFETIME_CLAIMS,
        w -> w.getPriorBenefits() >= 3 || (w.getPriorBenefits() > 0 && w.getMonthsSince() < 60));
    return unmet;
  }

  @Override
  public Set<Condition> notMet(Worker worker) {
    NotMet notMet = new NotMet();
    UNMET.forEach(
        (condition, isUnmet) -> {
          if (isUnmet.test(worker)) {
            notMet.add(condition);
          }
        });
    return notMet.taken();
  }
}
