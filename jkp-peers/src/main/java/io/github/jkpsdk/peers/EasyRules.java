package io.github.jkpsdk.peers;

import io.github.jkpsdk.verdict.Condition;
import java.util.Set;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: the predicates of plain Java, a rule for each. */
final class EasyRules implements Peer {

  private static final String WORKER = "worker";
  private static final String NOT_MET = "notMet";

  private final RulesEngine engine = new DefaultRulesEngine();
  private final Rules rules = new Rules();

  EasyRules() {
    PlainJava.UNMET.forEach(
        (condition, isUnmet) ->
            rules.register(
                new RuleBuilder()
                    .name(condition.name())
                    .when(facts -> isUnmet.test(facts.get(WORKER)))
                    .then(facts -> facts.<NotMet>get(NOT_MET).add(condition))
                    .build()));
  }

  @Override
  public Set<Condition> notMet(Worker worker) {
    NotMet notMet = new NotMet();
    Facts facts = new Facts();
    facts.put(WORKER, worker);
    facts.put(NOT_MET, notMet);
    engine.fire(rules, facts);
    return notMet.taken();
  }
}
