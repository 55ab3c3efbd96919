package io.github.jkpsdk.activity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A call to a selection for work.
 *
 * @param on the day of the call
 * @param company the name of the company
 * @param kind what the call is to
 */
public record SelectionCall(LocalDate on, String company, Kind kind) implements Serializable {

  /** What a call is to. */
  public enum Kind {
    /** A selection test. */
    TEST,
    /** An interview. */
    INTERVIEW
  }

  /** Checks that all parts are given. */
  public SelectionCall {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(company, "company");
    Objects.requireNonNull(kind, "kind");
  }

  /** {@return the day and the kind; companies are named nowhere but where asked for} */
  @Override
  public String toString() {
    return "SelectionCall[on=" + on + ", kind=" + kind + "]";
  }
}
