package io.github.jkpsdk.json;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.law.NotInForceException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A document that tells a case or a claim, whichever it is; a case is a claim without events.
 *
 * <p>Immutable and thread-safe.
 */
public final class CaseOrClaim {

  private static final String AS_OF = "asOf";

  private static final String OF_A_CLAIM = Problem.WHOLE + ".case";

  /** What only a claim has. */
  private static final Set<String> FIELDS_OF_A_CLAIM = Set.of(OF_A_CLAIM, "$.events");

  /** What only a case has. */
  private static final Set<String> OF_A_CASE =
      Set.of("$.participant", "$.employment", "$.termination");

  private final Claim claim;
  private final Optional<LocalDate> asOf;
  private final String path;

  /** What the document calls the day. */
  private final String factOfAsOf;

  private CaseOrClaim(Claim claim, Optional<LocalDate> asOf, String path, String factOfAsOf) {
    this.claim = claim;
    this.asOf = asOf;
    this.path = path;
    this.factOfAsOf = factOfAsOf;
  }

  /**
   * Reads a document.
   *
   * @param json the JSON
   * @return what it tells
   * @throws JkpJsonException if it is neither a case nor a claim
   */
  public static CaseOrClaim read(String json) {
    return read(Objects.requireNonNull(json, "json").getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a document.
   *
   * @param json the JSON in UTF-8, with or without a byte order mark
   * @return what it tells
   * @throws JkpJsonException if it is neither a case nor a claim
   */
  public static CaseOrClaim read(byte[] json) {
    JkpCase facts;
    try {
      facts = JkpJson.readCase(new ByteArrayInputStream(Objects.requireNonNull(json, "json")));
    } catch (JkpJsonException e) {
      if (!isAt(FIELDS_OF_A_CLAIM, e)) {
        throw e;
      }
      return readClaim(json, e);
    }
    return new CaseOrClaim(Claim.of(facts), facts.asOf(), Problem.WHOLE, AS_OF);
  }

  private static boolean isAt(Set<String> paths, JkpJsonException e) {
    return Problem.all(e, Problem.WHOLE).stream().map(Problem::path).anyMatch(paths::contains);
  }

  /** A case that stands beside events, and not in them, is refused for the events. */
  private static CaseOrClaim readClaim(byte[] json, JkpJsonException asCase) {
    ClaimFile file;
    try {
      file = JkpJson.read(new ByteArrayInputStream(json), ClaimFile.class);
    } catch (JkpJsonException e) {
      throw isAt(OF_A_CASE, e) ? asCase : e;
    }
    boolean isOfCase = file.asOf().isEmpty();
    return new CaseOrClaim(
        file.claim(),
        isOfCase ? file.facts().asOf() : file.asOf(),
        OF_A_CLAIM,
        isOfCase ? "case." + AS_OF : AS_OF);
  }

  /** {@return the claim} */
  public Claim claim() {
    return claim;
  }

  /** {@return the day that the document asks about; empty where it names none} */
  public Optional<LocalDate> asOf() {
    return asOf;
  }

  /** {@return where the case stands in the document, a JSON path} */
  public String path() {
    return path;
  }

  /**
   * {@return the answer for the day that the document asks about, else for the latest day on which
   * something happened}
   *
   * @param jkp the law
   * @throws NotInForceException if a day lies before the first one covered; it is told by the name
   *     that the document has for it
   */
  public Answer answer(Jkp jkp) {
    Objects.requireNonNull(jkp, "jkp");
    if (asOf.isEmpty()) {
      return jkp.answer(claim);
    }
    try {
      return jkp.answer(claim, asOf.get());
    } catch (NotInForceException e) {
      throw e.fact().equals(AS_OF)
          ? new NotInForceException(factOfAsOf, asOf.get(), e.firstDay())
          : e;
    }
  }

  /**
   * {@return the answer for a day, where one is asked for, else as {@link #answer(Jkp)}}
   *
   * @param jkp the law
   * @param day the day, whatever the document asks about; empty for the day of the document
   * @throws NotInForceException if a day lies before the first one covered
   */
  public Answer answer(Jkp jkp, Optional<LocalDate> day) {
    Objects.requireNonNull(jkp, "jkp");
    Objects.requireNonNull(day, "day");
    return day.isPresent() ? jkp.answer(claim, day.get()) : answer(jkp);
  }
}
