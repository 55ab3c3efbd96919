package io.github.jkpsdk.law;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of the law over time: its versions, oldest first, each with its first day and the
 * text that sets it. A version holds until the day before the next one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> what the law sets
 */
public final class Dated<T extends Serializable> implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The most versions that a parameter may have; one for each year of a century. */
  public static final int MOST_VERSIONS = 100;

  /**
   * One version of a parameter.
   *
   * @param firstDay the first day on which the value holds
   * @param value the value
   * @param citations the texts that set it, at least one
   * @param <T> what the law sets
   */
  public record Version<T extends Serializable>(
      LocalDate firstDay, T value, List<LegalCitation> citations) implements Serializable {

    /**
     * Checks the version.
     *
     * @throws IllegalArgumentException if no citation is given, or more than 100; if the first day
     *     has no year of 0 to 9999; or if the value is beyond what a law may set: a negative number
     *     or amount, a share that is not 0 to 1 with at most 10 decimals
     */
    public Version {
      Objects.requireNonNull(firstDay, "firstDay");
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(citations, "citations");
      citations = List.copyOf(citations);
      if (citations.isEmpty()) {
        throw new IllegalArgumentException(
            "citations is empty; the version of " + firstDay + " must name the text that sets it");
      }
      LawValues.require(firstDay, value, citations.size());
    }
  }

  private final List<Version<T>> versions;

  private Dated(List<Version<T>> versions) {
    this.versions = versions;
  }

  /**
   * {@return a parameter with its first version}
   *
   * @param firstDay the first day on which the value holds
   * @param value the value
   * @param citation the text that sets it
   * @param others further texts that set it
   * @param <T> what the law sets
   */
  public static <T extends Serializable> Dated<T> since(
      LocalDate firstDay, T value, LegalCitation citation, LegalCitation... others) {
    return of(List.of(new Version<>(firstDay, value, citations(citation, others))));
  }

  /**
   * {@return a parameter from its versions}
   *
   * @param versions at least one version, oldest first
   * @param <T> what the law sets
   * @throws IllegalArgumentException if there is no version, or more than {@link #MOST_VERSIONS},
   *     or one does not begin after the one before it
   */
  public static <T extends Serializable> Dated<T> of(List<Version<T>> versions) {
    List<Version<T>> all = List.copyOf(Objects.requireNonNull(versions, "versions"));
    if (all.isEmpty()) {
      throw new IllegalArgumentException("versions is empty; at least one version is required");
    }
    if (all.size() > MOST_VERSIONS) {
      throw new IllegalArgumentException(
          "versions has " + all.size() + " elements; at most " + MOST_VERSIONS + " are allowed");
    }
    LocalDate before = LocalDate.MIN;
    for (Version<T> version : all) {
      if (!version.firstDay().isAfter(before)) {
        throw new IllegalArgumentException(
            "firstDay is "
                + version.firstDay()
                + "; it must be after the version before it, "
                + before);
      }
      before = version.firstDay();
    }
    return new Dated<>(all);
  }

  private Object readResolve() {
    return of(versions);
  }

  /**
   * Adds a later version.
   *
   * @param firstDay the first day on which the new value holds, after the latest so far
   * @param value the new value
   * @param citation the text that sets it
   * @param others further texts that set it
   * @return the parameter with the version added
   * @throws IllegalArgumentException if the day is not after the first day of the latest version,
   *     or the parameter has {@link #MOST_VERSIONS} already
   */
  public Dated<T> then(
      LocalDate firstDay, T value, LegalCitation citation, LegalCitation... others) {
    List<Version<T>> extended = new ArrayList<>(versions);
    extended.add(new Version<>(firstDay, value, citations(citation, others)));
    return of(extended);
  }

  private static List<LegalCitation> citations(LegalCitation first, LegalCitation... others) {
    Objects.requireNonNull(others, "others");
    List<LegalCitation> citations = new ArrayList<>();
    citations.add(Objects.requireNonNull(first, "citation"));
    citations.addAll(List.of(others));
    return citations;
  }

  /**
   * All versions.
   *
   * @return the versions, oldest first
   */
  public List<Version<T>> versions() {
    return versions;
  }

  /**
   * The first day covered.
   *
   * @return the first day of the oldest version
   */
  public LocalDate firstDay() {
    return versions.get(0).firstDay();
  }

  /**
   * The value on a day.
   *
   * @param date the day
   * @return the value of the latest version that begins on or before the day
   * @throws NotInForceException if the day lies before the first version
   */
  public T on(LocalDate date) {
    return versionOn(date).value();
  }

  /**
   * The version on a day.
   *
   * @param date the day
   * @return the latest version that begins on or before the day
   * @throws NotInForceException if the day lies before the first version
   */
  public Version<T> versionOn(LocalDate date) {
    Version<T> version = latest(date);
    if (version == null) {
      throw new NotInForceException("date", date, firstDay());
    }
    return version;
  }

  /**
   * The version on a day, if there is one.
   *
   * @param date the day
   * @return the latest version that begins on or before the day; empty before the first version
   */
  public Optional<Version<T>> find(LocalDate date) {
    return Optional.ofNullable(latest(date));
  }

  private @Nullable Version<T> latest(LocalDate date) {
    Objects.requireNonNull(date, "date");
    for (int i = versions.size() - 1; i >= 0; i--) {
      if (!versions.get(i).firstDay().isAfter(date)) {
        return versions.get(i);
      }
    }
    return null;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Dated<?> dated && versions.equals(dated.versions);
  }

  @Override
  public int hashCode() {
    return versions.hashCode();
  }

  @Override
  public String toString() {
    return "Dated" + versions;
  }
}
