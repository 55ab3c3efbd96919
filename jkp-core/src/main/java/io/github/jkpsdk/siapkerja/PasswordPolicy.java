package io.github.jkpsdk.siapkerja;

import java.nio.CharBuffer;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * What the portal asks of a password: at least 8 characters with lower case, upper case, digit and
 * symbol. A password is looked at and never kept, copied or printed; the caller wipes it.
 */
final class PasswordPolicy {

  private static final int SHORTEST = 8;

  /** What a password must have. Only ASCII counts as letter, digit or symbol. */
  enum Requirement {
    /** At least 8 characters of any kind. */
    LENGTH("at least 8 characters"),
    /** A letter a to z. */
    LOWER_CASE("a lower-case letter a to z"),
    /** A letter A to Z. */
    UPPER_CASE("an upper-case letter A to Z"),
    /** A digit 0 to 9. */
    DIGIT("a digit 0 to 9"),
    /** A visible ASCII character that is neither letter nor digit. */
    SYMBOL("a symbol such as ! or #");

    private final String wording;

    Requirement(String wording) {
      this.wording = wording;
    }

    /** What is asked for, in English, to follow "must have". */
    String wording() {
      return wording;
    }

    private boolean isMetBy(char[] password) {
      return switch (this) {
        case LENGTH -> password.length >= SHORTEST;
        case LOWER_CASE -> hasAny(password, 'a', 'z');
        case UPPER_CASE -> hasAny(password, 'A', 'Z');
        case DIGIT -> hasAny(password, '0', '9');
        case SYMBOL ->
            hasAny(password, '!', '/')
                || hasAny(password, ':', '@')
                || hasAny(password, '[', '`')
                || hasAny(password, '{', '~');
      };
    }

    private static boolean hasAny(char[] password, char first, char last) {
      return CharBuffer.wrap(password).chars().anyMatch(c -> c >= first && c <= last);
    }
  }

  private PasswordPolicy() {}

  /** What a password lacks; it is neither kept nor changed. */
  static Set<Requirement> unmet(char[] password) {
    Objects.requireNonNull(password, "password");
    Set<Requirement> unmet = EnumSet.noneOf(Requirement.class);
    for (Requirement requirement : Requirement.values()) {
      if (!requirement.isMetBy(password)) {
        unmet.add(requirement);
      }
    }
    return Collections.unmodifiableSet(unmet);
  }
}
