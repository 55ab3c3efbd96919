package io.github.jkpsdk.json.tables;

import static io.github.jkpsdk.json.engine.Flags.FLAG;

import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Dates;
import io.github.jkpsdk.json.engine.Limits;
import io.github.jkpsdk.json.engine.Lists;
import io.github.jkpsdk.json.engine.ObjectCodec;
import io.github.jkpsdk.json.engine.TokenSink;
import io.github.jkpsdk.json.engine.TokenSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The codec of contribution months: ranges and single months, paid with what is known of their
 * payment, or not known. Written ascending: a month with its day of payment alone, the others in
 * the longest runs.
 */
final class Contributions {

  private static final Codec<Entry> ENTRY =
      ObjectCodec.<Entry, Draft>object(Draft::new, Draft::entry)
          .optional("from", Dates.MONTH, Entry::start, (draft, month) -> draft.from = month)
          .optional("to", Dates.MONTH, Entry::end, (draft, month) -> draft.to = month)
          .optional("month", Dates.MONTH, Entry::single, (draft, month) -> draft.month = month)
          .optional("paidOn", Dates.DAY, Entry::paidOn, (draft, day) -> draft.paidOn = day)
          .defaulted("known", FLAG, true, Entry::known, (draft, known) -> draft.known = known);

  static final Codec<ContributionHistory> HISTORY =
      new Codec<>() {
        @Override
        public ContributionHistory read(TokenSource source) {
          Collected months = new Collected(source);
          Lists.readEach(source, ENTRY, months::add);
          return months.history.build();
        }

        @Override
        public void write(ContributionHistory value, TokenSink sink) {
          Lists.writeEach(entries(value), ENTRY, sink);
        }
      };

  static final List<Binding<?>> BINDINGS =
      List.of(new Binding<>(ContributionHistory.class, HISTORY));

  private Contributions() {}

  /** Collects entries, and stops where many long ranges would only cost time. */
  private static final class Collected {

    private final TokenSource source;
    private final ContributionHistory.Builder history = ContributionHistory.builder();
    private long length;

    Collected(TokenSource source) {
      this.source = source;
    }

    void add(Entry entry) {
      length += entry.length();
      if (length > Limits.CONTRIBUTION_MONTHS) {
        throw source.refusal(
            "goes too far; at most "
                + Limits.CONTRIBUTION_MONTHS
                + " months are allowed, overlaps included");
      }
      try {
        entry.addTo(history);
      } catch (IllegalArgumentException e) {
        throw source.refusal(e);
      }
    }
  }

  private static List<Entry> entries(ContributionHistory history) {
    List<Entry> entries = new ArrayList<>();
    for (Entry month : ofOneMonth(history)) {
      int last = entries.size() - 1;
      if (last >= 0 && entries.get(last).runsOnInto(month)) {
        entries.set(last, entries.get(last).until(month.last()));
      } else {
        entries.add(month);
      }
    }
    return entries;
  }

  private static List<Entry> ofOneMonth(ContributionHistory history) {
    Stream<Entry> paid =
        history.months().stream()
            .map(month -> new Entry(month.month(), month.month(), month.paidOn(), true));
    Stream<Entry> unknown =
        history.unknownMonths().stream()
            .map(month -> new Entry(month, month, Optional.empty(), false));
    return Stream.concat(paid, unknown).sorted(Comparator.comparing(Entry::first)).toList();
  }

  private record Entry(YearMonth first, YearMonth last, Optional<LocalDate> paidOn, boolean known) {

    Optional<YearMonth> start() {
      return first.equals(last) ? Optional.empty() : Optional.of(first);
    }

    Optional<YearMonth> end() {
      return first.equals(last) ? Optional.empty() : Optional.of(last);
    }

    Optional<YearMonth> single() {
      return first.equals(last) ? Optional.of(first) : Optional.empty();
    }

    boolean runsOnInto(Entry month) {
      return known == month.known
          && paidOn.isEmpty()
          && month.paidOn.isEmpty()
          && last.plusMonths(1).equals(month.first);
    }

    Entry until(YearMonth later) {
      return new Entry(first, later, paidOn, known);
    }

    long length() {
      return Math.max(0, ChronoUnit.MONTHS.between(first, last) + 1);
    }

    void addTo(ContributionHistory.Builder history) {
      if (!known) {
        history.unknown(first, last);
      } else if (paidOn.isPresent()) {
        history.add(first, paidOn.get());
      } else {
        history.add(first, last);
      }
    }
  }

  private static final class Draft {

    private @Nullable YearMonth from;
    private @Nullable YearMonth to;
    private @Nullable YearMonth month;
    private @Nullable LocalDate paidOn;
    private boolean known = true;

    Entry entry() {
      if (paidOn != null && !known) {
        throw new IllegalArgumentException(
            "contributions entry has paidOn and known false; a month that was paid is known");
      }
      if (from != null && to != null && month == null && paidOn == null) {
        return new Entry(from, to, Optional.empty(), known);
      }
      if (month != null && from == null && to == null) {
        return new Entry(month, month, Optional.ofNullable(paidOn), known);
      }
      throw new IllegalArgumentException(
          "contributions entry is neither a range nor a month; "
              + "it must have from and to, or month and, where known, paidOn");
    }
  }
}
