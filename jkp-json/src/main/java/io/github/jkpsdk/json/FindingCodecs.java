package io.github.jkpsdk.json;

import static io.github.jkpsdk.json.ObjectCodec.object;

import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.law.Reading;
import io.github.jkpsdk.verdict.Basis;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Grounds;
import io.github.jkpsdk.verdict.Outcome;
import io.github.jkpsdk.verdict.RuleInForce;
import io.github.jkpsdk.verdict.RuleName;
import java.util.List;

/** A finding and what it is made of. */
final class FindingCodecs {

  static final Codec<RuleInForce> RULE =
      object(Draft::new, Draft::rule)
          .required(
              "rule", Enums.of(RuleName.class), RuleInForce::name, (draft, v) -> draft.rule = v)
          .required(
              "basis", Enums.of(Basis.class), RuleInForce::basis, (draft, v) -> draft.basis = v)
          .required(
              "citations",
              AnswerCodecs.CITATIONS,
              RuleInForce::citations,
              (draft, v) -> draft.citations = v)
          .required(
              "interpretations",
              AnswerCodecs.READINGS,
              RuleInForce::interpretations,
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
          .required("rule", Enums.of(RuleName.class), Finding::rule, (draft, v) -> draft.rule = v)
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
              AnswerCodecs.READINGS,
              Finding::interpretations,
              (draft, v) -> draft.readings = v);

  static final List<Binding<?>> BINDINGS =
      List.of(
          new Binding<>(Finding.class, FINDING),
          new Binding<>(RuleInForce.class, RULE),
          new Binding<>(Grounds.Stated.class, GROUNDS),
          new Binding<>(Fact.class, Facts.FACT),
          Binding.term(RuleName.class),
          Binding.term(Outcome.class),
          Binding.term(Basis.class));

  private FindingCodecs() {}

  @SuppressWarnings("NullAway.Init")
  private static final class Draft {
    private RuleName rule;
    private Outcome outcome;
    private Basis basis;
    private List<Fact> facts;
    private List<LegalCitation> citations;
    private List<String> missingFacts;
    private List<Reading> readings;

    RuleInForce rule() {
      return new RuleInForce(rule, basis, citations, readings);
    }

    Grounds.Stated grounds() {
      return new Grounds.Stated(facts, missingFacts);
    }

    Finding finding() {
      return Finding.of(rule(), outcome, grounds());
    }
  }
}
