package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.answer.Workforce;
import io.github.jkpsdk.explanation.Wording;
import io.github.jkpsdk.money.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a planned day of termination would mean for all workers of a batch, in a few lines. */
final class WorkforceSummary {

  private static final Wording WORDING = Wording.in(Locale.ENGLISH);

  private WorkforceSummary() {}

  static String of(LocalDate terminationDate, Workforce all, long bad) {
    return counts(terminationDate, all, bad)
        + line("would qualify from", all.later(), WorkforceSummary::later)
        + "cash benefit of those who qualify: "
        + WORDING.amount(all.benefits())
        + paidFirst(all)
        + "\n"
        + line("the employer would owe", all.owed(), WorkforceSummary::owed)
        + line("duties of the employer", all.duties(), WorkforceSummary::duty);
  }

  private static String counts(LocalDate terminationDate, Workforce all, long bad) {
    return String.format(
        Locale.ROOT,
        "%,d workers on %s: %,d would qualify, %,d once arrears are settled, %,d later,"
            + " %,d never, %,d undecided, %,d bad lines\n",
        all.workers(),
        terminationDate,
        all.qualifying(),
        all.qualifyingIfSettled(),
        all.later().stream().mapToInt(Workforce.Later::workers).sum(),
        all.never(),
        all.undecided(),
        bad);
  }

  /** It is owed as arrears as well. */
  private static String paidFirst(Workforce all) {
    return all.benefitsPaidFirst().equals(Rupiah.ZERO)
        ? ""
        : ", of which the employer pays first "
            + WORDING.amount(all.benefitsPaidFirst())
            + " (not to be added to ARREARS below)";
  }

  private static String later(Workforce.Later later) {
    return later.month() + count(later.workers());
  }

  private static String owed(Workforce.Owed owed) {
    return owed.kind() + " " + WORDING.amount(owed.amount()) + count(owed.workers());
  }

  private static String duty(Workforce.DutyOnDay duty) {
    String day = duty.dueOn().map(last -> " by " + last).orElse("");
    return duty.duty() + day + count(duty.workers());
  }

  private static String count(int workers) {
    return String.format(Locale.ROOT, " (%,d)", workers);
  }

  private static <T> String line(String what, List<T> parts, Function<T, String> text) {
    return parts.isEmpty()
        ? ""
        : what + ": " + parts.stream().map(text).collect(Collectors.joining(", ")) + "\n";
  }
}
