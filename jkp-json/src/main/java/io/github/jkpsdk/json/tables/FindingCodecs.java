package io.github.jkpsdk.json.tables;

import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Enums;
import io.github.jkpsdk.json.engine.ObjectCodec;
import io.github.jkpsdk.verdict.Basis;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.ConditionInForce;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Grounds;
import java.util.List;

/** A finding and what it is made of. */
final class FindingCodecs {

  static final Codec<Finding> FINDING =
      ObjectCodec.made(
          parts -> {
            var rule = parts.required("rule", Enums.of(Condition.class), Finding::condition);
            var outcome = parts.required("outcome", Enums.of(Outcome.class), Finding::outcome);
            var basis = parts.required("basis", Enums.of(Basis.class), Finding::basis);
            var facts = parts.required("facts", Facts.FACTS, Finding::facts);
            var citations = parts.required("citations", Grounded.CITATIONS, Finding::citations);
            var missing =
                parts.required("missingFacts", Grounded.MISSING_FACTS, Finding::missingFacts);
            var readings =
                parts.required(
                    "interpretations", Grounded.INTERPRETATIONS, Finding::interpretations);
            return read ->
                Finding.of(
                    new ConditionInForce(
                        rule.of(read), basis.of(read), citations.of(read), readings.of(read)),
                    outcome.of(read),
                    new Grounds.Stated(facts.of(read), missing.of(read)));
          });

  static final List<Binding<?>> BINDINGS =
      List.of(
          new Binding<>(Finding.class, FINDING),
          Binding.term(Condition.class),
          Binding.term(Outcome.class),
          Binding.term(Basis.class));

  private FindingCodecs() {}
}
