package io.github.jkpsdk.calendar;

import io.github.jkpsdk.internal.PlainText;
import io.github.jkpsdk.internal.ValueType;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A holiday and the text that decrees it. Several may fall on one date.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface Holiday extends Serializable permits ImmutableHoliday {

  /**
   * Starts an empty holiday; all facts are required.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** {@return the day} */
  LocalDate date();

  /**
   * What makes it a holiday.
   *
   * @return the kind
   */
  Kind kind();

  /**
   * The Indonesian name, as the decree prints it.
   *
   * @return the name, not blank
   */
  String indonesianName();

  /**
   * The English name.
   *
   * @return the name, not blank
   */
  String englishName();

  /**
   * The text that sets the day: as a rule the joint decree of three ministers ({@index SKB}) with
   * the numbers the three gave it and its date, what amended it and, for joint leave, the
   * presidential decree for the civil service (ASN).
   *
   * @return the text, not blank
   */
  String decree();

  /** {@return a builder that starts from this holiday} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /**
   * Checks the texts.
   *
   * @throws IllegalArgumentException if one is blank, longer than 1,000 characters, or has others
   *     than visible characters on one line
   */
  @Value.Check
  default void check() {
    requireText("indonesianName", indonesianName());
    requireText("englishName", englishName());
    requireText("decree", decree());
  }

  private void requireText(String fact, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(
          "holiday." + fact + " of " + date() + " is blank; a text is required");
    }
    PlainText.require("holiday." + fact + " of " + date(), value);
  }

  /** What makes a day a holiday. */
  enum Kind {
    /** National holiday ({@index "hari libur nasional"}): nobody counts it as a working day. */
    NATIONAL,

    /**
     * Joint leave ({@index "cuti bersama"}): a day off for the civil service, which a private firm
     * may work through.
     */
    JOINT_LEAVE,

    /** A day off in one region or one company only. None is in the table; a caller adds it. */
    LOCAL
  }

  /** Collects the facts. */
  final class Builder extends ImmutableHoliday.Builder {

    /** Creates an empty builder. */
    public Builder() {}
  }
}
