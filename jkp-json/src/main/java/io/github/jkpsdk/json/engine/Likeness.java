package io.github.jkpsdk.json.engine;

import java.util.Collection;
import java.util.Optional;

/**
 * How close a wrong text is to what is allowed. Whoever mistakes a field may have put a person's
 * name or number into it, so only what is close is repeated.
 *
 * @param isClose whether a refusal can repeat the text
 * @param meant what may be meant
 */
public record Likeness(boolean isClose, Optional<String> meant) {

  private static final int MONTH_LENGTH = "0000-00".length();

  /** The text could be anything. */
  static final Likeness NONE = new Likeness(false, Optional.empty());

  /** The text can be repeated; what it means is not known. */
  static final Likeness SHOWN = new Likeness(true, Optional.empty());

  /** The text could be of a person. */
  public static Likeness none(String text) {
    return NONE;
  }

  /** A text that could be one of some terms, misspelt or in another word. */
  public static Likeness ofTerm(Collection<String> terms, String text) {
    Optional<String> meant = Shown.nearest(terms, text);
    return new Likeness(meant.isPresent(), meant);
  }

  /** A text that is a day or a month in a way that people write it. */
  static Likeness ofDay(String text) {
    return Shown.isLikeDay(text)
        ? new Likeness(true, WrittenDays.meant(text).filter(meant -> !meant.equals(text)))
        : NONE;
  }

  /** The same of a month; a whole day in its place may be that of a birth and is not repeated. */
  static Likeness ofMonth(String text) {
    return WrittenDays.meant(text)
        .filter(meant -> meant.length() > MONTH_LENGTH)
        .map(day -> new Likeness(false, Optional.of(day.substring(0, MONTH_LENGTH))))
        .orElseGet(() -> ofDay(text));
  }

  String suggestion() {
    return meant.map(text -> "; did you mean " + text + "?").orElse("");
  }
}
