package io.github.jkpsdk.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list that grows at its end without changing the shorter ones, so that ledgers can share it;
 * null is the empty one.
 *
 * @param last the last element
 * @param before those before it
 */
record Chain<T>(T last, @Nullable Chain<T> before) {

  /** The elements of a chain, first to last. */
  static <T> List<T> list(@Nullable Chain<T> chain) {
    if (chain == null) {
      return List.of();
    }
    List<T> elements = new ArrayList<>();
    for (Chain<T> rest = chain; rest != null; rest = rest.before) {
      elements.add(rest.last);
    }
    Collections.reverse(elements);
    return elements;
  }
}
