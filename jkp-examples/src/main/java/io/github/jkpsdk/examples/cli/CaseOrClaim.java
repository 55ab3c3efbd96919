package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.json.ClaimFile;
import io.github.jkpsdk.json.JkpJson;
import io.github.jkpsdk.json.JkpJsonException;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A file that tells a case or a claim, whichever it is; a case is a claim without events.
 *
 * @param claim the claim
 * @param asOf the day that the file asks about; empty where it names none
 * @param facts the path of the case in the file
 * @param factOfAsOf what the file calls the day
 */
record CaseOrClaim(Claim claim, Optional<LocalDate> asOf, String facts, String factOfAsOf) {

  private static final String AS_OF = "asOf";

  private static final String OF_A_CLAIM = Problem.WHOLE + ".case";

  /** What only a claim has. */
  private static final Set<String> FIELDS_OF_A_CLAIM = Set.of(OF_A_CLAIM, "$.events");

  /** What only a case has. */
  private static final Set<String> OF_A_CASE =
      Set.of("$.participant", "$.employment", "$.termination");

  /**
   * Reads a file.
   *
   * @throws JkpJsonException if it is neither a case nor a claim
   */
  static CaseOrClaim read(byte[] json) {
    JkpCase facts;
    try {
      facts = JkpJson.readCase(new ByteArrayInputStream(json));
    } catch (JkpJsonException e) {
      if (!FIELDS_OF_A_CLAIM.contains(e.path())) {
        throw e;
      }
      return readClaim(json, e);
    }
    return new CaseOrClaim(Claim.of(facts), facts.asOf(), Problem.WHOLE, AS_OF);
  }

  /** A case that stands beside events, and not in them, is refused for the events. */
  private static CaseOrClaim readClaim(byte[] json, JkpJsonException asCase) {
    ClaimFile file;
    try {
      file = JkpJson.read(new ByteArrayInputStream(json), ClaimFile.class);
    } catch (JkpJsonException e) {
      throw OF_A_CASE.contains(e.path()) ? asCase : e;
    }
    boolean isOfCase = file.asOf().isEmpty();
    return new CaseOrClaim(
        file.claim(),
        isOfCase ? file.facts().asOf() : file.asOf(),
        OF_A_CLAIM,
        isOfCase ? "case." + AS_OF : AS_OF);
  }
}
