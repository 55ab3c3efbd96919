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

/**
 * The codec of contribution months: ranges and single months, paid with what is known of their
 * payment, or not known. Written ascending: a month with its day of payment alone, the others in
 * the longest runs.
 */
final class Contributions {

  private static final Codec<Entry> ENTRY =
      ObjectCodec.made(
          parts -> {
            var from = parts.optional("from", Dates.MONTH, Entry::start);
            var to = parts.optional("to", Dates.MONTH, Entry::end);
            var month = parts.optional("month", Dates.MONTH, Entry::single);
            var paidOn = parts.optional("paidOn", Dates.DAY, Entry::paidOn);
            var known = parts.defaulted("known", FLAG, true, Entry::known);
            return read ->
                Entry.of(
                    from.of(read), to.of(read), month.of(read), paidOn.of(read), known.of(read));
          });

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
        throw source.tooMuch(
            source.path(),
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

    static Entry of(
        Optional<YearMonth> from,
        Optional<YearMonth> to,
        Optional<YearMonth> month,
        Optional<LocalDate> paidOn,
        boolean known) {
      if (paidOn.isPresent() && !known) {
        throw new IllegalArgumentException(
            "contributions entry has paidOn and known false; a month that was paid is known");
      }
      if (from.isPresent() && to.isPresent() && month.isEmpty() && paidOn.isEmpty()) {
        return new Entry(from.get(), to.get(), paidOn, known);
      }
      if (month.isPresent() && from.isEmpty() && to.isEmpty()) {
        return new Entry(month.get(), month.get(), paidOn, known);
      }
      throw new IllegalArgumentException(
          "contributions entry is neither a range nor a month; "
              + "it must have from and to, or month and, where known, paidOn");
    }

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
}
