package io.github.jkpsdk.contribution;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.IntStream;

/** A set of months, a bit each, so that counting is cheap. Not changed once it is handed over. */
final class MonthBits implements Serializable {

  /** How many months fit one word. */
  static final int WORD = Long.SIZE;

  private static final long serialVersionUID = 1L;

  /**
   * Index of the month of the first bit, a multiple of the word size; 0 where there is no month.
   */
  private int base;

  private long[] bits = {};

  /** Adds a month. */
  void add(int month) {
    int word = month / WORD;
    if (bits.length == 0) {
      base = word * WORD;
      bits = new long[1];
    }
    int first = base / WORD;
    if (word < first) {
      long[] grown = new long[bits.length + first - word];
      System.arraycopy(bits, 0, grown, first - word, bits.length);
      bits = grown;
      base = word * WORD;
    } else if (word >= first + bits.length) {
      bits = Arrays.copyOf(bits, word - first + 1);
    }
    bits[word - base / WORD] |= 1L << month;
  }

  MonthBits copy() {
    MonthBits copy = new MonthBits();
    copy.base = base;
    copy.bits = bits.clone();
    return copy;
  }

  boolean contains(int month) {
    return (word(Math.floorDiv(month - base, WORD)) & (1L << month)) != 0;
  }

  /** How many months of a range are in the set. */
  int count(MonthRange range) {
    int from = Math.max(range.first() - base, 0);
    int to = Math.min(range.last() - base, bits.length * WORD - 1);
    if (from > to) {
      return 0;
    }
    int lastWord = to / WORD;
    int count = 0;
    for (int word = from / WORD; word <= lastWord; word++) {
      long masked = bits[word];
      if (word == from / WORD) {
        masked &= -1L << from;
      }
      if (word == lastWord) {
        masked &= -1L >>> (WORD - 1 - to);
      }
      count += Long.bitCount(masked);
    }
    return count;
  }

  /** The months of a word's length that end with a month, which is the highest bit. */
  long endingWith(int month) {
    int bit = month - base;
    int word = Math.floorDiv(bit, WORD);
    int missing = WORD - 1 - Math.floorMod(bit, WORD);
    long ending = word(word) << missing;
    return missing > 0 ? ending | word(word - 1) >>> (WORD - missing) : ending;
  }

  private long word(int index) {
    return index >= 0 && index < bits.length ? bits[index] : 0;
  }

  /** The months, ascending. */
  IntStream months() {
    return IntStream.range(base, base + bits.length * WORD).filter(this::contains);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MonthBits months
        && base == months.base
        && Arrays.equals(bits, months.bits);
  }

  @Override
  public int hashCode() {
    return 31 * base + Arrays.hashCode(bits);
  }
}
