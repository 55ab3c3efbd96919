package io.github.jkpsdk.internal;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first asked for, once; thread-safe.
 *
 * @param <T> the value
 */
public final class Once<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private volatile @Nullable T value;

  /**
   * Makes nothing yet.
   *
   * @param maker makes the value
   */
  public Once(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    T known = value;
    return known == null ? made() : known;
  }

  private synchronized T made() {
    T known = value;
    if (known == null) {
      known = maker.get();
      value = known;
    }
    return known;
  }
}
