package io.github.jkpsdk.examples.docs;

import io.github.jkpsdk.law.Interpretation;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** In how many of a population each other interpretation changes something, and what. */
final class EffectCounts {

  /** In what it is counted. */
  enum In {
    CASES,
    CLAIMS,
    PAYROLLS
  }

  /** What differs. */
  enum Differs {
    ANY,
    OUTCOME,
    SUM,
    DAY
  }

  private static final String HEAD = "in,reading,any,outcome,sum,day";

  private final Map<String, int[]> counts = new TreeMap<>();

  void add(In in, Interpretation other, Iterable<Differs> differs) {
    int[] row = counts.computeIfAbsent(key(in, other), any -> new int[Differs.values().length]);
    differs.forEach(kind -> row[kind.ordinal()]++);
  }

  int of(In in, Interpretation other, Differs differs) {
    int[] row = counts.get(key(in, other));
    return row == null ? 0 : row[differs.ordinal()];
  }

  private static String key(In in, Interpretation other) {
    return in + "," + other.label();
  }

  String csv() {
    return counts.entrySet().stream()
        .map(
            row ->
                row.getKey()
                    + Arrays.stream(row.getValue())
                        .mapToObj(count -> "," + count)
                        .collect(Collectors.joining()))
        .collect(Collectors.joining("\n", HEAD + "\n", "\n"));
  }

  static EffectCounts of(List<String> csv) {
    EffectCounts read = new EffectCounts();
    Map<String, int[]> rows = new LinkedHashMap<>();
    for (String line : csv.subList(1, csv.size())) {
      String[] cells = line.split(",");
      rows.put(
          cells[0] + "," + cells[1],
          Arrays.stream(cells).skip(2).mapToInt(Integer::parseInt).toArray());
    }
    read.counts.putAll(rows);
    return read;
  }
}
