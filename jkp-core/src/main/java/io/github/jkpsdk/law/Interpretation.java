package io.github.jkpsdk.law;

/**
 * A named way to read an open point of the law. A result that rests on one says so.
 *
 * <p>Implemented by enums: one enum per open point, one constant per reading.
 */
public interface Interpretation {

  /**
   * The open point, such as {@code TERMINATION_MONTH}.
   *
   * @return the stable name of the point
   */
  String point();

  /**
   * The reading, such as {@code EXCLUDED}.
   *
   * @return the stable name of the reading
   */
  String name();

  /**
   * Point and reading, such as {@code TERMINATION_MONTH=EXCLUDED}.
   *
   * @return the label
   */
  default String label() {
    return point() + "=" + name();
  }
}
