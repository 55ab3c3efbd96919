package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.answer.Workforce;
import io.github.jkpsdk.explanation.Wording;
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
            bad)
        + line(
            "would qualify from",
            all.later(),
            later -> String.format(Locale.ROOT, "%s (%,d)", later.month(), later.workers()))
        + "cash benefit of those who qualify: "
        + WORDING.amount(all.benefits())
        + "\n"
        + line(
            "the employer would owe",
            all.owed(),
            owed ->
                String.format(
                    Locale.ROOT,
                    "%s %s (%,d)",
                    owed.kind(),
                    WORDING.amount(owed.amount()),
                    owed.workers()))
        + line(
            "duties of the employer",
            all.duties(),
            duty ->
                String.format(
                    Locale.ROOT,
                    "%s%s (%,d)",
                    duty.duty(),
                    duty.dueOn().map(day -> " by " + day).orElse(""),
                    duty.workers()));
  }

  private static <T> String line(String what, List<T> parts, Function<T, String> text) {
    return parts.isEmpty()
        ? ""
        : what + ": " + parts.stream().map(text).collect(Collectors.joining(", ")) + "\n";
  }
}
