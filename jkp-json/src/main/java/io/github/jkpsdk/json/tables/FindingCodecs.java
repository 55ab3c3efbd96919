package io.github.jkpsdk.json.tables;

import static io.github.jkpsdk.json.engine.ObjectCodec.object;

import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Enums;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.verdict.Basis;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.ConditionInForce;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Grounds;
import java.util.List;

/** A finding and what it is made of. */
final class FindingCodecs {

  static final Codec<ConditionInForce> RULE =
      object(Draft::new, Draft::rule)
          .required(
              "rule",
              Enums.of(Condition.class),
              ConditionInForce::name,
              (draft, v) -> draft.rule = v)
          .required(
              "basis",
              Enums.of(Basis.class),
              ConditionInForce::basis,
              (draft, v) -> draft.basis = v)
          .required(
              "citations",
              AnswerCodecs.CITATIONS,
              ConditionInForce::citations,
              (draft, v) -> draft.citations = v)
          .required(
              "interpretations",
              AnswerCodecs.INTERPRETATIONS,
              ConditionInForce::interpretations,
              (draft, v) -> draft.readings = v);

  private static final Codec<Grounds.Stated> GROUNDS =
      object(Draft::new, Draft::grounds)
          .required("facts", Facts.FACTS, Grounds.Stated::facts, (draft, v) -> draft.facts = v)
          .required(
              "missingFacts",
              AnswerCodecs.MISSING_FACTS,
              Grounds.Stated::missingFacts,
              (draft, v) -> draft.missingFacts = v);

  static final Codec<Finding> FINDING =
      object(Draft::new, Draft::finding)
          .required(
              "rule", Enums.of(Condition.class), Finding::condition, (draft, v) -> draft.rule = v)
          .required(
              "outcome", Enums.of(Outcome.class), Finding::outcome, (draft, v) -> draft.outcome = v)
          .required("basis", Enums.of(Basis.class), Finding::basis, (draft, v) -> draft.basis = v)
          .required("facts", Facts.FACTS, Finding::facts, (draft, v) -> draft.facts = v)
          .required(
              "citations",
              AnswerCodecs.CITATIONS,
              Finding::citations,
              (draft, v) -> draft.citations = v)
          .required(
              "missingFacts",
              AnswerCodecs.MISSING_FACTS,
              Finding::missingFacts,
              (draft, v) -> draft.missingFacts = v)
          .required(
              "interpretations",
              AnswerCodecs.INTERPRETATIONS,
              Finding::interpretations,
              (draft, v) -> draft.readings = v);

  static final List<Binding<?>> BINDINGS =
      List.of(
          new Binding<>(Finding.class, FINDING),
          new Binding<>(ConditionInForce.class, RULE),
          new Binding<>(Grounds.Stated.class, GROUNDS),
          new Binding<>(Fact.class, Facts.FACT),
          Binding.term(Condition.class),
          Binding.term(Outcome.class),
          Binding.term(Basis.class));

  private FindingCodecs() {}

  @SuppressWarnings("NullAway.Init")
  private static final class Draft {
    private Condition rule;
    private Outcome outcome;
    private Basis basis;
    private List<Fact> facts;
    private List<LegalCitation> citations;
    private List<String> missingFacts;
    private List<Interpretation> readings;

    ConditionInForce rule() {
      return new ConditionInForce(rule, basis, citations, readings);
    }

    Grounds.Stated grounds() {
      return new Grounds.Stated(facts, missingFacts);
    }

    Finding finding() {
      return Finding.of(rule(), outcome, grounds());
    }
  }
}
