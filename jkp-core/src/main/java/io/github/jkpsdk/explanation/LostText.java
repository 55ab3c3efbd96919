package io.github.jkpsdk.explanation;

import io.github.jkpsdk.answer.Answer.LostMonth;
import io.github.jkpsdk.claim.BenefitMonth.LossReason;
import io.github.jkpsdk.money.Rupiah;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells of months that were lost: those of one reason together, with their sum. */
final class LostText {

  private LostText() {}

  static List<String> sentences(List<LostMonth> lost, Wording wording) {
    Map<LossReason, List<LostMonth>> byReason =
        lost.stream()
            .collect(
                Collectors.groupingBy(LostMonth::reason, LinkedHashMap::new, Collectors.toList()));
    return byReason.entrySet().stream()
        .map(
            reason ->
                wording.fill(
                    "lost." + reason.getKey(),
                    name ->
                        name.equals("amount")
                            ? sum(reason.getValue(), wording)
                            : months(numbers(reason.getValue()), wording)))
        .toList();
  }

  /** The numbers of some months, such as {@code ke-2, ke-3}. */
  static String months(List<Integer> months, Wording wording) {
    return wording.list(
        months.stream()
            .map(month -> wording.fill("headline.nth", name -> Integer.toString(month)))
            .toList());
  }

  private static List<Integer> numbers(List<LostMonth> lost) {
    return lost.stream().map(LostMonth::month).toList();
  }

  /** Nothing where an amount is not known. */
  private static String sum(List<LostMonth> lost, Wording wording) {
    if (lost.stream().anyMatch(month -> month.amount().isEmpty())) {
      return "";
    }
    Rupiah sum =
        lost.stream().map(month -> month.amount().orElseThrow()).reduce(Rupiah.ZERO, Rupiah::plus);
    return " (" + wording.amount(sum) + ")";
  }
}
