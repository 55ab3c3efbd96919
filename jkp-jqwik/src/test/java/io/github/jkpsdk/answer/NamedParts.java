package io.github.jkpsdk.answer;

import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.verdict.Finding;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The parts of an answer that have to name the interpretations on which they rest. */
final class NamedParts {

  /**
   * A part.
   *
   * @param holds its outcome, days or amount
   * @param names the interpretations that it names
   */
  private record Part(Object holds, List<Interpretation> names) {}

  private final Map<String, Part> parts = new LinkedHashMap<>();

  NamedParts(Answer answer) {
    answer.verdict().findings().forEach(finding -> add("verdict ", finding));
    answer.verdict().payerFinding().ifPresent(finding -> addPayer(answer, finding));
    answer.months().forEach(this::add);
    answer.deadlines().forEach(this::add);
    answer
        .liabilities()
        .forEach(owed -> add("liability " + owed.kind(), owed.amount(), owed.interpretations()));
  }

  private void addPayer(Answer answer, Finding finding) {
    add("payer", answer.verdict().payer().orElseThrow(), finding.interpretations());
  }

  private void add(String whose, Finding finding) {
    add(whose + finding.condition(), finding.outcome(), finding.interpretations());
  }

  private void add(BenefitMonth month) {
    month.findings().forEach(finding -> add("month " + month.month() + " ", finding));
    month.window().ifPresent(window -> add(month.month(), window));
  }

  private void add(int month, ClaimWindow window) {
    add("window " + month, List.of(window.opensOn(), window.closesOn()), window.interpretations());
  }

  private void add(Deadline deadline) {
    String month = deadline.contributionMonth().map(YearMonth::toString).orElse("");
    String name = "deadline " + deadline.duty() + " " + deadline.month().orElse(0) + month;
    add(name, List.of(deadline.opensOn(), deadline.dueOn()), deadline.interpretations());
  }

  private void add(String name, Object holds, List<Interpretation> names) {
    String once = name;
    while (parts.containsKey(once)) {
      once += "'";
    }
    parts.put(once, new Part(holds, names));
  }

  /** The parts that another value of a point changes, or takes away, though they do not name it. */
  Stream<String> silentOn(Interpretation chosen, NamedParts then) {
    return parts.entrySet().stream()
        .filter(part -> !part.getValue().names.contains(chosen))
        .filter(part -> isChanged(part.getKey(), part.getValue(), then))
        .map(Map.Entry::getKey);
  }

  /** A payer is asked for only while the verdict does not bar the benefit. */
  private static boolean isChanged(String name, Part part, NamedParts then) {
    Part other = then.parts.get(name);
    return other == null ? !name.equals("payer") : !part.holds.equals(other.holds);
  }
}
