package io.github.jkpsdk.claim;

import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Basis;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.ConditionInForce;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Grounds;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The employment status form was filled, for the last month; Permenaker 2/2025 article 13(5)b. Not
 * asked for before it came into force.
 */
final class EmploymentStatusForm {

  private final OnceDone once;
  private final boolean isAsked;

  EmploymentStatusForm(Rulebook law, LocalDate day) {
    Dated<Basis> asked =
        Objects.requireNonNull(
            law.conditions().get(Condition.EMPLOYMENT_STATUS_FORM),
            "conditions must have EMPLOYMENT_STATUS_FORM");
    Optional<Dated.Version<Basis>> inForce = asked.find(day);
    isAsked = inForce.isPresent();
    Dated.Version<Basis> text = inForce.orElse(asked.versions().get(0));
    once =
        new OnceDone(
            new ConditionInForce(
                Condition.EMPLOYMENT_STATUS_FORM, text.value(), text.citations(), List.of()),
            "filledOn");
  }

  MonthFinding assess(MonthQuestion question) {
    return isAsked
        ? once.assess(question.done().statusFormFilledOn().orElse(null), question)
        : MonthFinding.of(once.law(), Outcome.NOT_APPLICABLE, Grounds.NONE);
  }
}
