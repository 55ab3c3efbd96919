package io.github.jkpsdk.claim;

import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Condition;
import java.time.LocalDate;

/**
 * The confirmation letter of the month was signed (<i>Surat Persyaratan Konfirmasi Pengajuan
 * Manfaat JKP</i>); practice.
 */
final class ConfirmationLetter {

  private final OnceDone once;

  ConfirmationLetter(Rulebook law, LocalDate day) {
    once = new OnceDone(law.condition(Condition.CONFIRMATION_LETTER, day), "signedOn");
  }

  MonthFinding assess(MonthQuestion question) {
    return once.assess(question.done().confirmations().get(question.month().number), question);
  }
}
