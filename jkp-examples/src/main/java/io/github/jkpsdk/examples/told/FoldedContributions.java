package io.github.jkpsdk.examples.told;

import io.github.jkpsdk.explanation.AnswerExplanation.Task;
import io.github.jkpsdk.explanation.Wording;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Many unpaid contributions are told in one sentence, not month by month. */
record FoldedContributions(Wording wording, ToldTexts texts) {

  /** Fewer are told with their days. */
  private static final int FEWEST = 3;

  /**
   * What is told.
   *
   * @param task the words of it by itself
   * @param unpaid the month of a contribution whose last day has passed
   */
  record Entry(Task task, Optional<YearMonth> unpaid) {

    boolean isFollowedBy(Entry next) {
      return unpaid.isPresent() && next.unpaid.equals(unpaid.map(month -> month.plusMonths(1)));
    }
  }

  Stream<Item> items(List<Entry> entries) {
    List<Item> items = new ArrayList<>();
    for (int start = 0, end; start < entries.size(); start = end) {
      end = start + 1;
      while (end < entries.size() && entries.get(end - 1).isFollowedBy(entries.get(end))) {
        end++;
      }
      List<Entry> run = entries.subList(start, end);
      if (run.size() < FEWEST) {
        run.stream().map(entry -> Told.item(entry.task())).forEach(items::add);
      } else {
        items.add(folded(run));
      }
    }
    return items.stream();
  }

  private Item folded(List<Entry> run) {
    Item first = Told.item(run.get(0).task());
    Map<String, String> values =
        Map.of(
            "from", month(run.get(0)),
            "to", month(run.get(run.size() - 1)),
            "count", Integer.toString(run.size()));
    return new Item(texts.fill("contributions", values), first.how(), first.source());
  }

  private String month(Entry entry) {
    return wording.month(entry.unpaid().orElseThrow());
  }
}
