package io.github.jkpsdk.internal;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first asked for, once; thread-safe. Who asks says how it is made:
 * a program that never asks has not even loaded its class.
 *
 * @param <T> the value
 */
public final class Once<T> {

  private volatile @Nullable T value;

  /** Makes nothing yet. */
  public Once() {}

  /**
   * {@return a supplier that makes its value when it is first asked, once}
   *
   * @param maker makes the value
   * @param <T> the value
   */
  public static <T> Supplier<T> of(Supplier<T> maker) {
    Once<T> once = new Once<>();
    return () -> once.get(maker);
  }

  /**
   * {@return the value}
   *
   * @param maker makes it, where nobody has asked yet
   */
  public T get(Supplier<T> maker) {
    T known = value;
    return known == null ? made(maker) : known;
  }

  private synchronized T made(Supplier<T> maker) {
    T known = value;
    if (known == null) {
      known = maker.get();
      value = known;
    }
    return known;
  }
}
