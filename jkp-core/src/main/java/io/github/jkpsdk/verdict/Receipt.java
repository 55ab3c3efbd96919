package io.github.jkpsdk.verdict;

import io.github.jkpsdk.law.Interpretation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What makes a verdict reproducible beside its facts and its day.
 *
 * @param sdkVersion the version of this library
 * @param rulebookCheckedOn the day on which the rulebook was last checked against the law
 * @param interpretations the readings in force that are not the default ones
 */
public record Receipt(
    String sdkVersion, LocalDate rulebookCheckedOn, List<Interpretation> interpretations)
    implements Serializable {

  /** Checks that all parts are given. */
  public Receipt {
    Objects.requireNonNull(sdkVersion, "sdkVersion");
    Objects.requireNonNull(rulebookCheckedOn, "rulebookCheckedOn");
    interpretations = List.copyOf(interpretations);
  }

  /**
   * {@return a receipt of this version of the library}
   *
   * @param rulebookCheckedOn the day on which the rulebook was last checked against the law
   * @param interpretations the readings in force that are not the default ones
   */
  public static Receipt of(LocalDate rulebookCheckedOn, List<Interpretation> interpretations) {
    return new Receipt(SdkVersion.CURRENT, rulebookCheckedOn, interpretations);
  }
}
