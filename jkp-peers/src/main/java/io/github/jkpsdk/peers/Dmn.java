package io.github.jkpsdk.peers;

import io.github.jkpsdk.verdict.Condition;
import java.util.List;
import java.util.Set;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The DMN engine of Drools: a decision for each condition, as an expression in FEEL. */
final class Dmn implements Peer {

  private final DMNRuntime runtime;
  private final DMNModel model;

  Dmn() {
    Resource decisions = ResourceFactory.newClassPathResource("conditions.dmn", Dmn.class);
    runtime =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(List.of(decisions))
            .getOrElseThrow(IllegalStateException::new);
    model = runtime.getModels().get(0);
  }

  @Override
  public Set<Condition> notMet(Worker worker) {
    DMNContext context = runtime.newContext();
    context.set("worker", worker);
    NotMet notMet = new NotMet();
    for (DMNDecisionResult decided : runtime.evaluateAll(model, context).getDecisionResults()) {
      if (!Boolean.TRUE.equals(decided.getResult())) {
        notMet.add(Condition.valueOf(decided.getDecisionName()));
      }
    }
    return notMet.taken();
  }
}
