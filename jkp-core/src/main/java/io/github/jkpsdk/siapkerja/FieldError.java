package io.github.jkpsdk.siapkerja;

import java.io.Serializable;
import java.util.Objects;

/**
 * What is wrong with one field of a form. Never holds what was filled in.
 *
 * @param field the name of the field, such as {@code nik}
 * @param code what is wrong, for programs
 * @param message what is wrong and what is allowed, in English, for developers
 */
public record FieldError(String field, Code code, String message) implements Serializable {

  /** The kinds of error. */
  public enum Code {
    /** Nothing is filled in. */
    MISSING,
    /** What is filled in has not the form that the field asks for. */
    MALFORMED,
    /** What is filled in contradicts another field. */
    MISMATCH,
    /** The authority that was asked does not know it. */
    UNKNOWN,
    /** What is filled in does not allow to go on. */
    NOT_ALLOWED
  }

  /** Checks that all parts are given. */
  public FieldError {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
  }
}
