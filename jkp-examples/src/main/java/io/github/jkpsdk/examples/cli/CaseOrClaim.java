package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.json.ClaimFile;
import io.github.jkpsdk.json.JkpJson;
import io.github.jkpsdk.json.JkpJsonException;
import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.function.Function;

/** Reads a case or a claim, whichever it is. */
final class CaseOrClaim {

  /** What only a claim has. */
  private static final Set<String> FIELDS_OF_A_CLAIM = Set.of("$.case", "$.events");

  private CaseOrClaim() {}

  static <T> T read(byte[] json, Function<JkpCase, T> ofCase, Function<ClaimFile, T> ofClaim) {
    JkpCase facts;
    try {
      facts = JkpJson.readCase(new ByteArrayInputStream(json));
    } catch (JkpJsonException e) {
      if (!FIELDS_OF_A_CLAIM.contains(e.path())) {
        throw e;
      }
      return ofClaim.apply(JkpJson.read(new ByteArrayInputStream(json), ClaimFile.class));
    }
    return ofCase.apply(facts);
  }
}
