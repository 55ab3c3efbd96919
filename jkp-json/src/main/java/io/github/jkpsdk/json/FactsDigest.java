package io.github.jkpsdk.json;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.employment.Employment;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The digest of the facts that decide an answer: what is known on its day, without what only tells
 * whose case it is. A name or an identity number could be guessed from a digest.
 */
final class FactsDigest {

  private FactsDigest() {}

  static String of(Claim claim, LocalDate asOf) {
    List<ClaimEvent> events =
        claim.events().stream().filter(event -> !event.on().isAfter(asOf)).toList();
    JkpCase facts = nobodys(claim.facts().knownOn(asOf));
    return digest(JkpJson.write(new ClaimFile(facts, events, Optional.empty())));
  }

  private static JkpCase nobodys(JkpCase facts) {
    Employment job = facts.employment();
    return facts.toBuilder()
        .id(Optional.empty())
        .asOf(Optional.empty())
        .participant(
            facts.participant().toBuilder().nik(Optional.empty()).name(Optional.empty()).build())
        .employment(
            job.toBuilder()
                .employer(job.employer().toBuilder().name(Optional.empty()).build())
                .build())
        .build();
  }

  private static String digest(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
