package io.github.jkpsdk.siapkerja;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * Which parts of the profile are filled in. What they hold stays with the embedding system.
 *
 * @param filled the parts that are filled in
 */
public record Profile(Set<Part> filled) implements Serializable {

  /** The parts of a profile. */
  public enum Part {
    /** Formal photo. */
    FORMAL_PHOTO,
    /** Personal data. */
    PERSONAL_DATA,
    /** Work experience. */
    WORK_EXPERIENCE,
    /** Trainings. */
    TRAININGS,
    /** Last education. */
    LAST_EDUCATION,
    /** Certificates. */
    CERTIFICATES,
    /** Skills. */
    SKILLS
  }

  /** Keeps a copy that nobody can change. */
  public Profile {
    Set<Part> copy = EnumSet.noneOf(Part.class);
    copy.addAll(Objects.requireNonNull(filled, "filled"));
    filled = Collections.unmodifiableSet(copy);
  }

  /**
   * What is missing.
   *
   * @return the parts that are not filled in, in their order
   */
  public Set<Part> missing() {
    Set<Part> missing = EnumSet.allOf(Part.class);
    missing.removeAll(filled);
    return Collections.unmodifiableSet(missing);
  }

  /**
   * Whether nothing is missing.
   *
   * @return true where all parts are filled in
   */
  public boolean isComplete() {
    return missing().isEmpty();
  }
}
