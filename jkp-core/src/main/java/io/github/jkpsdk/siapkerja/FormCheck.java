package io.github.jkpsdk.siapkerja;

import io.github.jkpsdk.siapkerja.FieldError.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Collects what is wrong with a form, in the order of its fields. Not thread-safe. */
final class FormCheck {

  private final List<FieldError> errors = new ArrayList<>();

  /** Whether a field is filled in; a blank text is not. */
  static boolean isGiven(Optional<?> value) {
    return value.isPresent() && !(value.get() instanceof String text && text.isBlank());
  }

  /** Asks for a field. */
  FormCheck required(String field, Optional<?> value) {
    return require(isGiven(value), field, Code.MISSING, "is missing; it is required");
  }

  /** Asks for a field of a form that a parser knows; see {@link #optional}. */
  FormCheck required(String field, Optional<String> value, Consumer<String> parser) {
    return required(field, value).optional(field, value, parser);
  }

  /**
   * Asks that a field, where it is filled in, has a certain form.
   *
   * @param parser throws {@link IllegalArgumentException} for a malformed value, with a message
   *     that does not repeat it
   */
  FormCheck optional(String field, Optional<String> value, Consumer<String> parser) {
    if (isGiven(value)) {
      try {
        parser.accept(value.get());
      } catch (IllegalArgumentException e) {
        errors.add(new FieldError(field, Code.MALFORMED, String.valueOf(e.getMessage())));
      }
    }
    return this;
  }

  /** Asks that a day is not before another, where both are filled in. */
  FormCheck notBefore(
      String field, Optional<LocalDate> day, String earlierField, Optional<LocalDate> earlier) {
    boolean before = day.isPresent() && earlier.isPresent() && day.get().isBefore(earlier.get());
    return require(!before, field, Code.MISMATCH, "must not be before " + earlierField);
  }

  /** Asks for a condition; the message otherwise follows the name of the field. */
  FormCheck require(boolean fulfilled, String field, Code code, String otherwise) {
    if (!fulfilled) {
      errors.add(new FieldError(field, code, field + " " + otherwise));
    }
    return this;
  }

  /** What is wrong so far, in the order in which it was found. */
  List<FieldError> errors() {
    return List.copyOf(errors);
  }
}
