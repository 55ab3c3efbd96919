package io.github.jkpsdk.spark;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.jqwik.Samples;
import io.github.jkpsdk.json.ClaimFile;
import io.github.jkpsdk.json.JkpJson;
import java.util.List;
import java.util.stream.Stream;

/** Documents for tests, the same in every run. */
final class Population {

  private static final int SIZE = 150;
  private static final Samples SAMPLES = Samples.ofSeed(20261126);

  static final List<JkpCase> CASES = SAMPLES.cases(SIZE);
  static final List<Claim> CLAIMS = SAMPLES.claims(SIZE);

  /** Not JSON, not a case, facts that cannot be true, and a day without a law. */
  static final List<String> BAD =
      List.of(
          "{",
          "{\"wage\": 1}",
          "{\"termination\": {\"date\": \"2026-06-15\"},"
              + " \"employment\": {\"agreement\": {\"start\": \"2026-07-01\"}}}",
          "{\"termination\": {\"date\": \"2019-06-15\"}}");

  private Population() {}

  static List<String> documents() {
    return Stream.of(
            CASES.stream().map(JkpJson::write),
            CLAIMS.stream().map(ClaimFile::of).map(JkpJson::write),
            BAD.stream())
        .flatMap(documents -> documents)
        .toList();
  }
}
