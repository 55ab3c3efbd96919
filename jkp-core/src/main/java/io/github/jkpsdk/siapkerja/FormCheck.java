package io.github.jkpsdk.siapkerja;

import io.github.jkpsdk.siapkerja.FieldError.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Collects what is wrong with a form, in the order of its fields. Not thread-safe. */
public final class FormCheck {

  private final List<FieldError> errors = new ArrayList<>();

  /** Starts without any error. */
  public FormCheck() {}

  /**
   * Whether a field is filled in.
   *
   * @param value the value of the field
   * @return false where it is empty or a blank text
   */
  public static boolean isGiven(Optional<?> value) {
    return value.isPresent() && !(value.get() instanceof String text && text.isBlank());
  }

  /**
   * Asks for a field.
   *
   * @param field the name of the field
   * @param value its value
   * @return this check
   */
  public FormCheck required(String field, Optional<?> value) {
    return require(isGiven(value), field, Code.MISSING, "is missing; it is required");
  }

  /**
   * Asks for a field of a certain form.
   *
   * @param field the name of the field
   * @param value its value
   * @param parser throws {@link IllegalArgumentException} for a malformed value, with a message
   *     that does not repeat it
   * @return this check
   */
  public FormCheck required(String field, Optional<String> value, Consumer<String> parser) {
    return required(field, value).optional(field, value, parser);
  }

  /**
   * Asks that a field, where it is filled in, has a certain form.
   *
   * @param field the name of the field
   * @param value its value
   * @param parser throws {@link IllegalArgumentException} for a malformed value, with a message
   *     that does not repeat it
   * @return this check
   */
  public FormCheck optional(String field, Optional<String> value, Consumer<String> parser) {
    if (isGiven(value)) {
      try {
        parser.accept(value.get());
      } catch (IllegalArgumentException e) {
        errors.add(new FieldError(field, Code.MALFORMED, String.valueOf(e.getMessage())));
      }
    }
    return this;
  }

  /**
   * Asks that a day, where both are filled in, is not before another.
   *
   * @param field the name of the field
   * @param day its value
   * @param earlierField the name of the field of the earlier day
   * @param earlier its value
   * @return this check
   */
  public FormCheck notBefore(
      String field, Optional<LocalDate> day, String earlierField, Optional<LocalDate> earlier) {
    boolean before = day.isPresent() && earlier.isPresent() && day.get().isBefore(earlier.get());
    return require(!before, field, Code.MISMATCH, "must not be before " + earlierField);
  }

  /**
   * Asks for a condition.
   *
   * @param fulfilled whether it is fulfilled
   * @param field the name of the field that is wrong otherwise
   * @param code what is wrong otherwise
   * @param otherwise the message, to follow the name of the field
   * @return this check
   */
  public FormCheck require(boolean fulfilled, String field, Code code, String otherwise) {
    if (!fulfilled) {
      errors.add(new FieldError(field, code, field + " " + otherwise));
    }
    return this;
  }

  /**
   * What is wrong so far.
   *
   * @return the errors in the order in which they were found, none where all is right
   */
  public List<FieldError> errors() {
    return List.copyOf(errors);
  }
}
