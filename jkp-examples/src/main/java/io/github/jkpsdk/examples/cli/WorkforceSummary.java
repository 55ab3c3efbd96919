package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.answer.Workforce;
import io.github.jkpsdk.money.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a planned day of termination would mean for all workers of a batch, in a few lines.
 *
 * @param texts the words
 */
record WorkforceSummary(ReportText texts) {

  String of(LocalDate terminationDate, Workforce all, long bad) {
    return counts(terminationDate, all, bad)
        + line("workforce.from", all.later(), this::later)
        + texts.filled("workforce.benefits", texts.wording().amount(all.benefits()))
        + paidFirst(all)
        + "\n"
        + line("workforce.owed", all.owed(), this::owed)
        + line("workforce.duties", all.duties(), this::duty);
  }

  private String counts(LocalDate terminationDate, Workforce all, long bad) {
    return texts.filled(
            "workforce.counts",
            all.workers(),
            texts.wording().day(terminationDate),
            all.qualifying(),
            all.qualifyingIfSettled(),
            all.later().stream().mapToInt(Workforce.Later::workers).sum(),
            all.never(),
            all.undecided(),
            bad)
        + "\n";
  }

  /** It is owed as arrears as well. */
  private String paidFirst(Workforce all) {
    return all.benefitsPaidFirst().equals(Rupiah.ZERO)
        ? ""
        : texts.filled("workforce.paidFirst", texts.wording().amount(all.benefitsPaidFirst()));
  }

  private String later(Workforce.Later later) {
    return reason(texts.wording().month(later.month()), later.workers());
  }

  private String owed(Workforce.Owed owed) {
    return reason(
        texts.text("workforce.owed." + owed.kind()) + " " + texts.wording().amount(owed.amount()),
        owed.workers());
  }

  private String duty(Workforce.DutyOnDay duty) {
    String day =
        duty.dueOn()
            .map(last -> texts.filled("workforce.by", texts.wording().day(last)))
            .orElse("");
    return reason(texts.text("workforce.duty." + duty.duty()) + day, duty.workers());
  }

  private String reason(String what, int workers) {
    return texts.filled("batch.reason", what, workers);
  }

  private <T> String line(String what, List<T> parts, Function<T, String> text) {
    return parts.isEmpty()
        ? ""
        : texts.filled(what, parts.stream().map(text).collect(Collectors.joining(", "))) + "\n";
  }
}
