package io.github.jkpsdk.jqwik;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimEvent;
import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;

/**
 * Reports a case, a claim or an event that failed a test as the Java that makes it again, and,
 * where jkp-json and a line of Jackson are there, cases and claims in a comment as the file that
 * the command line reads; jqwik finds it by itself.
 *
 * <p>Identity numbers are written in full: those that are generated are nobody's. Immutable and
 * thread-safe.
 */
public final class JkpReportingFormat implements SampleReportingFormat {

  /** Called by jqwik. */
  public JkpReportingFormat() {}

  @Override
  public boolean appliesTo(Object value) {
    return value instanceof JkpCase
        || value instanceof Claim
        || value instanceof ClaimEvent
        || value instanceof RefusedEvent;
  }

  @Override
  public Object report(Object value) {
    return SampleReportingFormat.plainLabel(
        "\n" + JavaCode.of(value) + file(value).map(JkpReportingFormat::comment).orElse(""));
  }

  private static Optional<String> file(Object value) {
    if (value instanceof RefusedEvent refused) {
      return CaseFile.of(refused.claim());
    }
    return value instanceof ClaimEvent ? Optional.empty() : CaseFile.of(value);
  }

  /** A comment, so that Java stays Java between the elements of a list. */
  private static String comment(String json) {
    return "\n/* as a file:\n" + json.replace("*/", "*\\/") + "\n*/";
  }
}
