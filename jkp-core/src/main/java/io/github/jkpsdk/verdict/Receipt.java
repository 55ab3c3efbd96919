package io.github.jkpsdk.verdict;

import io.github.jkpsdk.law.Interpretation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What makes a verdict reproducible beside its facts and its day.
 *
 * @param sdkVersion the version of this library
 * @param rulebookCheckedOn the day on which the rulebook was last checked against the law
 * @param sourcesUntil the day of the newest source against which it was checked
 * @param rulebookDigest the SHA-256 of the rulebook, 64 hexadecimal digits in lower case
 * @param interpretations the interpretations in force that are not the default ones
 */
public record Receipt(
    String sdkVersion,
    LocalDate rulebookCheckedOn,
    LocalDate sourcesUntil,
    String rulebookDigest,
    List<Interpretation> interpretations)
    implements Serializable {

  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  /**
   * Checks that all parts are given.
   *
   * @throws IllegalArgumentException if the digest is not one
   */
  public Receipt {
    Objects.requireNonNull(sdkVersion, "sdkVersion");
    Objects.requireNonNull(rulebookCheckedOn, "rulebookCheckedOn");
    Objects.requireNonNull(sourcesUntil, "sourcesUntil");
    Objects.requireNonNull(rulebookDigest, "rulebookDigest");
    Objects.requireNonNull(interpretations, "interpretations");
    interpretations = List.copyOf(interpretations);
    if (!DIGEST.matcher(rulebookDigest).matches()) {
      throw new IllegalArgumentException(
          "rulebookDigest is not 64 hexadecimal digits in lower case");
    }
  }

  /**
   * {@return a receipt of this version of the library}
   *
   * @param rulebookCheckedOn the day on which the rulebook was last checked against the law
   * @param sourcesUntil the day of the newest source against which it was checked
   * @param rulebookDigest the SHA-256 of the rulebook, 64 hexadecimal digits in lower case
   * @param interpretations the interpretations in force that are not the default ones
   */
  public static Receipt of(
      LocalDate rulebookCheckedOn,
      LocalDate sourcesUntil,
      String rulebookDigest,
      List<Interpretation> interpretations) {
    return new Receipt(
        SdkVersion.CURRENT, rulebookCheckedOn, sourcesUntil, rulebookDigest, interpretations);
  }
}
