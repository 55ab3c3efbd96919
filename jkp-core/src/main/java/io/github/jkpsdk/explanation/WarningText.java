package io.github.jkpsdk.explanation;

import io.github.jkpsdk.answer.Answer.Warning;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Fact;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** Makes the words for what is odd in the facts. */
record WarningText(Wording wording) {

  String sentence(Warning warning) {
    return wording.fill("warning." + warning.code(), name -> value(warning, name));
  }

  private String value(Warning warning, String name) {
    return switch (warning.code()) {
      case WAGE_UNUSUALLY_HIGH, WAGE_UNUSUALLY_LOW ->
          wording.amount(Rupiah.of(new BigDecimal(raw(warning, name))));
      case CAUSE_DIFFERS_FROM_RECORD -> wording.text("cause." + raw(warning, name));
      case PROOF_IN_SEVERAL_ENTRIES -> wording.text("proofs." + raw(warning, name));
      case LIABILITY_UNDECIDED ->
          wording.list(warning.paths().stream().map(new FindingText(wording)::missing).toList());
      default -> new FindingText(wording).value(warning.facts(), name);
    };
  }

  private static String raw(Warning warning, String name) {
    Stream<Fact> named = warning.facts().stream().filter(fact -> fact.name().equals(name));
    Fact found = named.findFirst().orElseThrow();
    return found instanceof Fact.Term term
        ? term.value()
        : Long.toString(((Fact.Count) found).value());
  }
}
