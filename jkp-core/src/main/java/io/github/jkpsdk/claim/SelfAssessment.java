package io.github.jkpsdk.claim;

import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Condition;
import java.time.LocalDate;

/**
 * The self-assessment ({@index Asesmen Potensi Kerja}) was done, once for all months; Permenaker
 * 2/2025 article 13(2), before it practice.
 */
final class SelfAssessment {

  private final OnceDone once;

  SelfAssessment(Rulebook law, LocalDate day) {
    once = new OnceDone(law.condition(Condition.SELF_ASSESSMENT, day), "selfAssessedOn");
  }

  MonthFinding assess(MonthQuestion question) {
    return once.assess(question.done().selfAssessedOn().orElse(null), question);
  }
}
