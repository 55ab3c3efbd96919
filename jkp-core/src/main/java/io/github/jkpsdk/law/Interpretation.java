package io.github.jkpsdk.law;

import java.util.List;

/**
 * A named way to read an open point of the law. A result that rests on one says so.
 *
 * <p>Implemented by enums: one enum per open point, one constant per interpretation, the default
 * first.
 */
public interface Interpretation {

  /** {@return the stable name of the open point, such as {@code TERMINATION_MONTH}} */
  String point();

  /** {@return the stable name of the interpretation, such as {@code EXCLUDED}} */
  String name();

  /** {@return point and interpretation, such as {@code TERMINATION_MONTH=EXCLUDED}} */
  default String label() {
    return point() + "=" + name();
  }

  /** {@return every interpretation of the same point, this one too; the default first} */
  default List<Interpretation> alternatives() {
    return List.of((Interpretation[]) ((Enum<?>) this).getDeclaringClass().getEnumConstants());
  }
}
